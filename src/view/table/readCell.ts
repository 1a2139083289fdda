import { readCountCell, readName, readTrial, readYesNo } from '../../assessment/index.ts';

/** What is pasted into a cell is read as it would be from a file. */
export function asTick(text: string): boolean | undefined {
  const answer = readYesNo(text);
  return answer === null ? false : answer;
}

export function asName(text: string): string {
  return readName(text).value;
}

export function asCount(text: string): string {
  return readCountCell(text).value;
}

export function asTrial(text: string): boolean | undefined {
  const { value, problem } = readTrial(text);
  return problem === null ? value : undefined;
}
