import {
  requirements,
  type Assessment,
  type Evaluation,
  type LevelId,
  type Requirement,
} from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';

/** The level as a sentence, and what is to be said of the next one. */
export function verdict(
  { organisation }: Assessment,
  { highestLevelMet: met, highestLevelPossible: possible }: Evaluation,
  words: Words['result'],
): { headline: string; then: string } {
  const lowest = requirements.levels[0].id;
  if (met === null) {
    if (possible === null) return { headline: words.doesNotMeet(organisation, lowest), then: '' };
    const then = possible === lowest ? words.openDecidesAlone : words.bothOpen;
    return { headline: words.isOpen(organisation, lowest), then };
  }
  const headline = words.meets(organisation, met);
  if (met === highestOfAll()) return { headline, then: words.highest };
  const then = possible !== met && possible !== null ? words.openDecides(possible) : '';
  return { headline, then };
}

/** What the lowest level that is not met, and can't be by answering alone, lacks as it stands; `null` where none is. */
export function missingFor({
  levels,
}: Evaluation): { level: LevelId; entitlements: number; atLeast: boolean; people: number } | null {
  const unmet = levels.find(({ status }) => status === 'unmet');
  if (!unmet) return null;
  // What open answers can still decide is open, not missing.
  const lacking = ({ status, missing }: Requirement) => (status === 'unmet' ? missing : 0);
  return {
    level: unmet.level,
    entitlements: lacking(unmet.entitlements),
    atLeast: unmet.entitlements.required === null,
    people: lacking(unmet.individuals),
  };
}

function highestOfAll(): LevelId | undefined {
  return requirements.levels.at(-1)?.id;
}
