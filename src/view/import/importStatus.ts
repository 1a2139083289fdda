import type { TableKind } from '../../assessment/index.ts';
import type { IntakeProblem } from '../../intake/problems.ts';
import type { ReadingStage } from '../../intake/reading.ts';
import type { ReviewView } from '../../intake/review/view.ts';
import type { ImportMode } from './modes.ts';

/** What an import is at: reading, refused, reviewed before anything changes, or on its way into the answers. */
export type ImportStatus =
  | {
      readonly at: 'reading';
      readonly name: string;
      readonly stage: ReadingStage | 'importing';
      /** From 0 to 1; `null` where nobody can know. */
      readonly proportion: number | null;
    }
  | { readonly at: 'refused'; readonly name: string; readonly problem: IntakeProblem }
  | {
      readonly at: 'preview';
      readonly name: string;
      readonly view: ReviewView;
      /** What was chosen before an import that was given up. */
      readonly mode?: ImportMode | undefined;
    };

/** What an import has done. */
export interface Imported {
  readonly kind: TableKind;
  readonly mode: ImportMode;
  readonly added: number;
  /** How many of those who were there are not what they were. */
  readonly updated: number;
  readonly leftOut: number;
  /** Whether the answers are others than before: one step to undo. */
  readonly isNews: boolean;
}
