import type { Assessment, Evaluation } from '../assessment/index.ts';
import { qrCode, type QrCode } from './qrCode.ts';
import { inCode } from './spelling.ts';
import { writePayload } from './writePayload.ts';

export interface PaperCode extends QrCode {
  readonly withNames: boolean;
}

/** With more, there is no room even without names. */
const MOST_CUSTOMERS = 2_000;

/** The code that a paper holds: with names where wanted and where they fit; `null` where nothing does. */
export async function paperCode(
  assessment: Assessment,
  evaluation: Evaluation,
  { start, withNames }: { readonly start: string; readonly withNames: boolean },
): Promise<PaperCode | null> {
  if (assessment.customers.length > MOST_CUSTOMERS) return null;
  const payload = await writePayload(assessment, evaluation, { withNames, spelling: inCode });
  const code = payload === null ? null : qrCode(start, payload);
  if (code) return { ...code, withNames };
  return withNames ? paperCode(assessment, evaluation, { start, withNames: false }) : null;
}
