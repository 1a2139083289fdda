import { workloadsInOrder } from './columnNames.ts';
import { fold, wordsIn } from './fold.ts';
import type { ColumnRole } from './table.ts';

/** That of which the requirements count the active users, however it is said; no other. */
const PERIOD =
  /(?<![\p{L}\d])(?:(?:in|over|for)\s+)?(?:the\s+)?(?:(?:last|past|previous|trailing|rolling)\s+)?28[\s-]*d(?:ays?)?(?!\p{L})/giu;
const CHINESE_PERIOD =
  /(?:在)?(?:过去|最近|近|前)?的?\s*(?:28|二十八)\s*[天日](?:之内|以内|内|里|中)?的?/gu;

/** A header without it; as it is where nothing else stands in it. */
export function withoutPeriod(header: string): string {
  if (!/28|二十八/.test(header.normalize('NFKC'))) return header;
  const rest = header.normalize('NFKC').replace(PERIOD, ' ').replace(CHINESE_PERIOD, ' ');
  return fold(rest) === '' ? header : rest;
}

// What stands around a workload's name without changing what the column says.
const FILLERS =
  /^(?:active|users?|entitlements?|counts?|number|of|no|num|the|monthly|is|usage|mau|total|in|on)$/;
const CHINESE_FILLERS =
  /(?:活[动跃](?:用户|权利)?|用户|权利|权益|人)(?:的)?(?:数量|数|总数)?|数量|人数/gu;

/** The words of a header that tell of which workload it is, in one; all of them where none does. */
export function withoutFillers(header: string): string {
  const bare = wordsIn(header)
    .filter((word) => !FILLERS.test(word))
    .join('')
    .replace(CHINESE_FILLERS, '');
  return bare === '' ? fold(header) : bare;
}

const OTHER_MEASURE =
  /licen[cs]e|assigned|purchased|seat|inactive|available|enabled|\bdate\b|\blast\b|%|percent|\brate\b|teams/i;
const CHINESE_OTHER_MEASURE = /许可|购买|分配|非活[动跃]|不活跃|未激活|日期|时间|比例|率|百分比/u;
const OTHER_MCSA = /windows|sql|server|2012|2016|linux|dynamics|azure|web/i;

/** Licences bought or seats assigned are no active entitlements, whatever workload stands beside them. */
export function isOtherMeasure(header: string, role: ColumnRole): boolean {
  if (role === 'mcsa-office-365') return OTHER_MCSA.test(header);
  if (!MEASURES.has(role)) return false;
  return OTHER_MEASURE.test(header) || CHINESE_OTHER_MEASURE.test(header);
}

const MEASURES: ReadonlySet<ColumnRole> = new Set([...workloadsInOrder, 'count']);
