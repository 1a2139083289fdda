import { expect, test } from 'vitest';
import { evaluate, explainIndividuals } from '../../../src/assessment/index.ts';
import { partner, person } from '../../support/partners.ts';

test('who is qualified comes in the order of the staff, and who is not by how much is lacking', () => {
  const { individuals } = evaluate(
    partner({
      staff: [
        person(),
        person({ exams: ['70-346'] }),
        person({ exams: ['70-346', '70-347'] }),
        person({ exams: ['70-347'] }),
        person({ certifications: ['mcsa-office-365'] }),
      ],
    }),
  );
  expect(explainIndividuals(individuals)).toEqual({ qualified: [2, 4], others: [1, 3, 0] });
});
