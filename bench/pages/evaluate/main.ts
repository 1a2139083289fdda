import { compare } from '../../evaluate/compare.ts';

declare global {
  var compareEvaluating: typeof compare;
}

globalThis.compareEvaluating = compare;
