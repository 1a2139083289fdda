import type { Evaluation, LevelId } from '../assessment/index.ts';

type Levels = Pick<Evaluation, 'highestLevelMet' | 'highestLevelPossible'>;

/** What a link or a paper says of its answers; whether they give it is for the evaluation to say. */
export interface Claim extends Levels {
  readonly id: string;
}

const LEVELS: readonly (LevelId | null)[] = [null, 'silver', 'gold'];

/** Two bits for each level. */
export function bitsOfLevels({ highestLevelMet, highestLevelPossible }: Levels): number {
  return LEVELS.indexOf(highestLevelMet) | (LEVELS.indexOf(highestLevelPossible) << 2);
}

export function levelsFrom(bits: number): Levels {
  return {
    highestLevelMet: LEVELS[bits & 3] ?? null,
    highestLevelPossible: LEVELS[(bits >> 2) & 3] ?? null,
  };
}
