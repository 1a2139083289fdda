import type { DecidingReading } from '../model/advice.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Terms } from './terms.ts';

/**
 * Where a requirement is met only as its text is read here, the numbers of both readings. A requirement
 * that is not met rests on no reading, and is left out.
 */
export function decidingReadings(
  levels: readonly Terms[],
  { levels: findings, entitlements, individuals }: Evaluation,
): readonly DecidingReading[] {
  return levels.flatMap(({ level, status }) => {
    const requirements = findings.find((finding) => finding.level === level)?.requirements ?? [];
    return requirements.flatMap(({ restsOn, highestRequired, counted }): DecidingReading[] => {
      const read = {
        level,
        levelMet: status === 'met',
        required: highestRequired,
        counted,
      };
      switch (restsOn) {
        case 'entitlementsPerCustomer':
          return [
            { ...read, reading: restsOn, byLargestWorkload: entitlements.countedByLargestWorkload },
          ];
        case 'qualificationRoutes':
          return [
            {
              ...read,
              reading: restsOn,
              byExams: individuals.qualifiedByExams,
              byCertification: individuals.qualifiedByCertification,
            },
          ];
        case null:
          return [];
      }
    });
  });
}
