import type { CustomerReason, EntitlementsFinding } from '../model/evaluation.ts';
import type { CustomerPart, ReasonPart } from '../model/explanation.ts';

const REASONS: readonly CustomerReason[] = [
  'counted',
  'association-not-answered',
  'no-association',
  'trial',
  'no-entitlements',
];

/** Of a customer in whose numbers one can't be read: whether there is nothing is not known before it is mended. */
export function knownReasons(
  reasons: readonly CustomerReason[],
  hasUnreadable: boolean,
): readonly CustomerReason[] {
  return reasons.filter((reason) => !hasUnreadable || reason !== 'no-entitlements');
}

/**
 * What was entered, by the first reason of each customer, with the customers that it concerns, the largest
 * first. Reasons that concern nobody are left out.
 */
export function explainReasons({ customers }: EntitlementsFinding): readonly ReasonPart[] {
  const concerned = new Map(
    REASONS.map((reason): [CustomerReason, CustomerPart[]] => [reason, []]),
  );
  for (const [customer, { reasons, entered }] of customers.entries())
    concerned.get(reasons[0])?.push({ customer, entitlements: entered });
  return [...concerned]
    .filter(([, parts]) => parts.length > 0)
    .map(([reason, parts]) => ({
      reason,
      entitlements: parts.reduce((sum, { entitlements }) => sum + entitlements, 0),
      customers: parts.sort((one, other) => other.entitlements - one.entitlements),
    }));
}
