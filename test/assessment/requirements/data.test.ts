import { describe, expect, it } from 'vitest';
import {
  AssociationId,
  CertificationId,
  ExamId,
  Market,
  WorkloadId,
} from '../../../src/assessment/model/assessment.ts';
import { LevelId, Requirements, Sources } from '../../../src/assessment/model/requirements.ts';
import { sources } from '../../../src/assessment/requirements/2017-07-07.sources.ts';
import { requirements } from '../../../src/assessment/requirements/2017-07-07.ts';
import { requirements as published } from '../../../src/assessment/index.ts';

describe('the requirements of 7 July 2017', () => {
  it('have the shape that the evaluation reads', () => {
    expect(Requirements.safeParse(requirements)).toEqual({ success: true, data: requirements });
    expect(Sources.safeParse(sources)).toEqual({ success: true, data: sources });
  });

  it('are those that the evaluation goes by', () => {
    expect(published).toBe(requirements);
  });

  it('ask for the numbers of the text', () => {
    const numbers = requirements.levels.map(({ id, activeEntitlements, qualifiedIndividuals }) => ({
      id,
      activeEntitlements,
      qualifiedIndividuals,
    }));
    expect(numbers).toEqual([
      {
        id: 'silver',
        activeEntitlements: { mature: 2_000, emerging: 1_000 },
        qualifiedIndividuals: 1,
      },
      {
        id: 'gold',
        activeEntitlements: { mature: 4_000, emerging: 4_000 },
        qualifiedIndividuals: 2,
      },
    ]);
  });

  it('never ask less of a higher level than of a lower one', () => {
    const levels: Requirements['levels'] = requirements.levels;
    for (const [index, level] of levels.entries()) {
      const lower = levels[index - 1];
      if (!lower) continue;
      expect(level.qualifiedIndividuals).toBeGreaterThanOrEqual(lower.qualifiedIndividuals);
      for (const market of Market.options) {
        expect(level.activeEntitlements[market]).toBeGreaterThanOrEqual(
          lower.activeEntitlements[market],
        );
      }
    }
  });

  it('ask for something: every number of theirs is above 0', () => {
    for (const { activeEntitlements, qualifiedIndividuals } of requirements.levels) {
      for (const number of [...Object.values(activeEntitlements), qualifiedIndividuals]) {
        expect(number).toBeGreaterThan(0);
      }
    }
  });

  it('name every level, workload, association, exam and certification once', () => {
    const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
    expect(idsOf(requirements.levels)).toEqual([...LevelId.options]);
    expect(requirements.workloads).toEqual([...WorkloadId.options]);
    expect(requirements.associations).toEqual([...AssociationId.options]);
    expect(idsOf(requirements.exams)).toEqual([...ExamId.options]);
    expect(idsOf(requirements.certifications)).toEqual([...CertificationId.options]);
  });

  it('know the five workloads and the four associations of the text, and no other', () => {
    expect([...requirements.workloads].sort()).toEqual([
      'exchange-online',
      'pro-plus',
      'sharepoint-online',
      'skype-for-business',
      'yammer',
    ]);
    expect([...requirements.associations].sort()).toEqual([
      'delegated-administrator',
      'digital-partner-of-record',
      'fasttrack-partner',
      'transacting-partner',
    ]);
  });

  it('know both exams and the one certification of the text', () => {
    expect(requirements.exams.map(({ id }) => id)).toEqual(['70-346', '70-347']);
    expect(requirements.certifications.map(({ id }) => id)).toEqual(['mcsa-office-365']);
  });

  it('say since when and until when there was the competency', () => {
    expect(requirements).toMatchObject({
      id: '2017-07-07',
      introducedOn: '2014-09-29',
      retiredOn: '2022-09-30',
    });
  });

  it('say that 70-346 was retired on 30 April 2019', () => {
    const retired = requirements.exams.map(({ id, retiredOn }) => [id, retiredOn]);
    expect(retired).toContainEqual(['70-346', '2019-04-30']);
  });

  it('count users who were active in the past 28 days', () => {
    expect(requirements.activityWindowInDays).toBe(28);
  });

  it('add entitlements up over workloads, and let people qualify by either route', () => {
    expect(requirements.readings).toEqual({
      entitlementsPerCustomer: 'sum-of-workloads',
      qualificationRoutes: 'any',
    });
  });

  it('name the page, its date and its revision as their source', () => {
    expect(sources.requirements).toMatchObject({
      title: 'Cloud Productivity Competency',
      date: requirements.id,
      revision: '8b55c0a9fc63577f09a97923c453e4daea21397b',
    });
    expect(sources.requirements.address).toMatch(/\/competency-cloud-productivity\.md$/);
  });

  it('stand in the first step of each level, and those for individuals in the second', () => {
    for (const { steps } of requirements.levels)
      expect(steps).toEqual({ activeEntitlements: 1, qualifiedIndividuals: 2 });
  });

  it('give the addresses that the text gives', () => {
    const { exams, certifications, associations } = sources;
    expect(exams).toEqual({
      '70-346': 'https://www.microsoft.com/en-us/learning/exam-70-346.aspx',
      '70-347': 'https://www.microsoft.com/en-us/learning/exam-70-347.aspx',
    });
    expect(certifications).toEqual({
      'mcsa-office-365':
        'https://www.microsoft.com/en-us/learning/mcsa-office365-certification.aspx',
    });
    expect(associations.address).toBe(
      'https://partner.microsoft.com/en-us/membership/digital-partner-of-record',
    );
  });
});
