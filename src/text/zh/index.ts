import type { Words } from '../en/index.ts';
import { compare } from './compare.ts';
import { explanations } from './explanations.ts';
import { files } from './files.ts';
import { imports } from './imports.ts';
import { offline } from './offline.ts';
import { panel } from './panel.ts';
import { passing } from './passing.ts';
import { privacy } from './privacy.ts';
import { programme } from './programme.ts';
import { questions } from './questions.ts';
import { result } from './result.ts';
import { sample } from './sample.ts';
import { sheet } from './sheet.ts';

/** Every word beyond the first screen. */
export const words: Words = {
  programme,
  questions,
  result,
  explanations,
  files,
  imports,
  offline,
  passing,
  privacy,
  sample,
  sheet,
  panel,
  compare,
};
