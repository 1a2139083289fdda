import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type CertificationId,
  type ExamId,
  type Person,
} from '../../../src/assessment/index.ts';
import { partner, person } from '../../support/partners.ts';

function individualsOf(...staff: Person[]) {
  return evaluate(partner({ staff })).individuals;
}

const MCSA = ['mcsa-office-365'] as const;

type Row = readonly [
  person: string,
  exams: readonly ExamId[],
  certifications: readonly CertificationId[],
  qualified: boolean,
  byExams: boolean,
  byCertifications: readonly CertificationId[],
  missingExams: readonly ExamId[],
];

// prettier-ignore
const people: readonly Row[] = [
  // person                          exams                  certified  qualified by exams  by certification  missing
  ['nothing',                        [],                    [],        false,    false,    [],               ['70-346', '70-347']],
  ['70-346 alone',                   ['70-346'],            [],        false,    false,    [],               ['70-347']],
  ['70-347 alone',                   ['70-347'],            [],        false,    false,    [],               ['70-346']],
  ['both exams',                     ['70-346', '70-347'],  [],        true,     true,     [],               []],
  ['both exams, entered backwards',  ['70-347', '70-346'],  [],        true,     true,     [],               []],
  ['MCSA: Office 365',               [],                    MCSA,      true,     false,    MCSA,             ['70-346', '70-347']],
  ['MCSA: Office 365 and 70-346',    ['70-346'],            MCSA,      true,     false,    MCSA,             ['70-347']],
  ['both exams and MCSA: Office 365', ['70-346', '70-347'], MCSA,      true,     true,     MCSA,             []],
];

describe('a person who has', () => {
  it.each(people)(
    '%s',
    (_person, exams, certifications, qualified, byExams, byCertifications, missingExams) => {
      const findings = individualsOf(person({ exams, certifications }));
      expect(findings).toEqual({
        people: [{ qualified, byExams, byCertifications, missingExams }],
        qualified: qualified ? 1 : 0,
        qualifiedByExams: byExams ? 1 : 0,
        qualifiedByCertification: byCertifications.length,
      });
    },
  );
});

describe('a staff of several', () => {
  const findings = individualsOf(
    person({ name: 'first half', exams: ['70-346'] }),
    person({ name: 'both routes', exams: ['70-346', '70-347'], certifications: MCSA }),
    person({ name: 'certified', certifications: MCSA }),
    person({ name: 'other half', exams: ['70-347'] }),
    person({ name: 'exams', exams: ['70-346', '70-347'] }),
    person({ name: 'also certified', certifications: MCSA }),
  );

  it('is told of each person, in the order in which they were entered', () => {
    expect(findings.people.map(({ qualified }) => qualified)).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('counts a person with both routes once, and under each of the two', () => {
    expect(findings).toMatchObject({
      qualified: 4,
      qualifiedByExams: 2,
      qualifiedByCertification: 3,
    });
  });

  it('counts two people of one name as two', () => {
    const lena = person({ name: 'Lena', certifications: MCSA });
    expect(individualsOf(lena, lena).qualified).toBe(2);
  });
});

describe('nobody', () => {
  it('is no individual', () => {
    expect(individualsOf()).toEqual({
      people: [],
      qualified: 0,
      qualifiedByExams: 0,
      qualifiedByCertification: 0,
    });
  });
});
