import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asDraft,
  asKeptApart,
  duplicateCustomers,
  duplicateStaff,
  evaluate,
  LARGEST_COUNT,
  mergeCustomers,
  parseAssessment,
  parseCount,
  parseDraft,
  readDraft,
  serializeAssessment,
  type Assessment,
  type Customer,
  type Evaluation,
  type LevelId,
  type Status,
} from '../../src/assessment/index.ts';
import {
  answeredAssociations,
  assessments,
  cells,
  drafts,
  jsonValues,
  markets,
  people,
  workloads,
} from '../support/arbitraries.ts';
import { draftCustomer } from '../support/partners.ts';

const RUNS = { numRuns: 300 };

function holds<T>(arbitrary: fc.Arbitrary<T>, says: (value: T) => void) {
  fc.assert(fc.property(arbitrary, says), RUNS);
}

/** A number that tells where a choice falls in a list of any length. */
const place = fc.nat();

describe('answering an open question', () => {
  it('never changes what is certain when it is the market', () => {
    holds(fc.tuple(assessments, markets), ([assessment, market]) => {
      const open = { ...assessment, market: null };
      expectNothingFlipped(evaluate(open), evaluate({ ...open, market }));
    });
  });

  it('never changes what is certain when it is one association', () => {
    holds(
      fc.tuple(assessments, place, answeredAssociations),
      ([assessment, index, associations]) => {
        const open = withCustomer(assessment, index, { associations: null });
        const answered = withCustomer(assessment, index, { associations });
        expectNothingFlipped(evaluate(open), evaluate(answered));
      },
    );
  });

  it('never changes what is certain when it is all of them', () => {
    const answers = fc.array(answeredAssociations, { minLength: 5, maxLength: 5 });
    holds(fc.tuple(assessments, markets, answers), ([assessment, market, answered]) => {
      const customers = assessment.customers.map((customer, row) => ({
        ...customer,
        associations: customer.associations ?? answered[row] ?? [],
      }));
      const after = evaluate({
        ...assessment,
        market: assessment.market ?? market,
        customers,
      });
      expectNothingFlipped(evaluate(assessment), after);
      expect(statusesOf(after)).not.toContain('undecided');
      expect(after.highestLevelMet).toBe(after.highestLevelPossible);
    });
  });

  it('can always end as well as was said to be possible', () => {
    holds(assessments, (assessment) => {
      const customers = assessment.customers.map((customer): Customer => ({
        ...customer,
        associations: customer.associations ?? ['fasttrack-partner'],
      }));
      const best = evaluate({ ...assessment, market: assessment.market ?? 'emerging', customers });
      const asked = evaluate(assessment);
      expect(best.highestLevelMet).toBe(asked.highestLevelPossible);
      expect(best.entitlements.counted).toBe(asked.entitlements.possible);
    });
  });

  it('can always end as badly as was said to be certain', () => {
    holds(assessments, (assessment) => {
      const customers = assessment.customers.map((customer) => ({
        ...customer,
        associations: customer.associations ?? [],
      }));
      const worst = evaluate({ ...assessment, market: assessment.market ?? 'mature', customers });
      const asked = evaluate(assessment);
      expect(worst.highestLevelMet).toBe(asked.highestLevelMet);
      expect(worst.entitlements.counted).toBe(asked.entitlements.counted);
    });
  });
});

describe('the order of answers', () => {
  it('changes nothing when customers are entered in another order', () => {
    holds(
      withShuffled(({ customers }) => customers),
      ([assessment, customers]) => {
        const shuffled = evaluate({ ...assessment, customers });
        expect(withoutRows(shuffled)).toEqual(withoutRows(evaluate(assessment)));
      },
    );
  });

  it('changes nothing when staff are entered in another order', () => {
    holds(
      withShuffled(({ staff }) => staff),
      ([assessment, staff]) => {
        const shuffled = evaluate({ ...assessment, staff });
        expect(withoutRows(shuffled)).toEqual(withoutRows(evaluate(assessment)));
      },
    );
  });

  it('changes nothing when credentials and associations are listed backwards', () => {
    holds(assessments, (assessment) => {
      const backwards = {
        ...assessment,
        customers: assessment.customers.map((customer) => ({
          ...customer,
          associations: customer.associations?.toReversed() ?? null,
        })),
        staff: assessment.staff.map((person) => ({
          ...person,
          exams: person.exams.toReversed(),
          certifications: person.certifications.toReversed(),
        })),
      };
      expect(evaluate(backwards)).toEqual(evaluate(assessment));
    });
  });

  it('gives each customer and each person a finding at their own place', () => {
    holds(assessments, (assessment) => {
      const { entitlements, individuals } = evaluate(assessment);
      for (const [index, customer] of assessment.customers.entries()) {
        const alone = evaluate({ ...assessment, customers: [customer] });
        expect(entitlements.customers[index]).toEqual(alone.entitlements.customers[0]);
      }
      for (const [index, person] of assessment.staff.entries()) {
        const alone = evaluate({ ...assessment, staff: [person] });
        expect(individuals.people[index]).toEqual(alone.individuals.people[0]);
      }
    });
  });
});

describe('a customer', () => {
  it('split in two changes no sum and no verdict', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    holds(fc.tuple(assessments, place, share), ([assessment, index, part]) => {
      const whole = evaluate(assessment);
      const split = evaluate(withSplitCustomer(assessment, index, part));
      for (const sum of ['entered', 'counted', 'possible', 'byWorkload'] as const) {
        expect(split.entitlements[sum]).toEqual(whole.entitlements[sum]);
      }
      expect(statusesOf(split)).toEqual(statusesOf(whole));
    });
  });

  it('renamed changes nothing: a name decides nothing', () => {
    holds(assessments, (assessment) => {
      const renamed = {
        ...assessment,
        organisation: 'Fabrikam',
        customers: assessment.customers.map((customer) => ({ ...customer, name: 'Contoso' })),
        staff: assessment.staff.map((person) => ({ ...person, name: 'Li Na' })),
      };
      expect(evaluate(renamed)).toEqual(evaluate(assessment));
    });
  });

  it('counts at most what was entered for it, and for a reason that is told', () => {
    holds(assessments, (assessment) => {
      for (const finding of evaluate(assessment).entitlements.customers) {
        const [reason] = finding.reasons;
        expect(finding.largestWorkload).toBeLessThanOrEqual(finding.entered);
        expect(finding.counted > 0).toBe(reason === 'counted');
        expect(finding.possible > finding.counted).toBe(reason === 'association-not-answered');
        expect(finding.outcome).toBe(
          finding.counted > 0 ? 'counted' : finding.possible > 0 ? 'open' : 'excluded',
        );
      }
    });
  });
});

describe('adding', () => {
  it('active entitlements never lowers anything', () => {
    holds(
      fc.tuple(assessments, place, workloads, fc.integer({ min: 1, max: 5_000 })),
      ([assessment, index, workload, added]) => {
        const customer = assessment.customers[index % Math.max(assessment.customers.length, 1)];
        const had = customer?.activeEntitlements[workload] ?? 0;
        const activeEntitlements = {
          ...customer?.activeEntitlements,
          [workload]: Math.min(had + added, LARGEST_COUNT),
        };
        const more = withCustomer(assessment, index, { activeEntitlements });
        expectNothingLowered(evaluate(assessment), evaluate(more));
      },
    );
  });

  it('an association to those of a customer never lowers anything', () => {
    holds(fc.tuple(assessments, place), ([assessment, index]) => {
      const some = withCustomer(assessment, index, { associations: [] });
      const more = withCustomer(assessment, index, { associations: ['transacting-partner'] });
      expectNothingLowered(evaluate(some), evaluate(more));
    });
  });

  it('a paid contract to a trial never lowers anything', () => {
    holds(fc.tuple(assessments, place), ([assessment, index]) => {
      const trial = withCustomer(assessment, index, { trial: true });
      const paid = withCustomer(assessment, index, { trial: false });
      expectNothingLowered(evaluate(trial), evaluate(paid));
    });
  });

  it('credentials to a person never lowers anything', () => {
    holds(
      fc.tuple(assessments, place, people),
      ([assessment, index, { exams, certifications }]) => {
        const at = index % Math.max(assessment.staff.length, 1);
        const staff = assessment.staff.map((person, row) =>
          row === at
            ? {
                ...person,
                exams: [...new Set([...person.exams, ...exams])],
                certifications: [...new Set([...person.certifications, ...certifications])],
              }
            : person,
        );
        expectNothingLowered(evaluate(assessment), evaluate({ ...assessment, staff }));
      },
    );
  });

  it('a customer or a person never lowers anything', () => {
    holds(fc.tuple(assessments, assessments), ([assessment, other]) => {
      const more = {
        ...assessment,
        customers: [...assessment.customers, ...other.customers],
        staff: [...assessment.staff, ...other.staff],
      };
      expectNothingLowered(evaluate(assessment), evaluate(more));
    });
  });
});

describe('every evaluation', () => {
  it('counts no more than is possible, and holds nothing possible that was not entered', () => {
    holds(assessments, (assessment) => {
      const { entitlements, individuals, levels } = evaluate(assessment);
      const { counted, possible, entered, countedByLargestWorkload } = entitlements;
      expect(countedByLargestWorkload).toBeLessThanOrEqual(counted);
      expect(counted).toBeLessThanOrEqual(possible);
      expect(possible).toBeLessThanOrEqual(entered);
      expect(individuals.qualified).toBeLessThanOrEqual(assessment.staff.length);
      for (const requirement of levels.flatMap(({ requirements }) => requirements)) {
        expect(requirement.counted).toBeLessThanOrEqual(requirement.possible);
      }
    });
  });

  it('comes together from its customers, its workloads and its reasons alike', () => {
    holds(assessments, (assessment) => {
      const { customers, byWorkload, byReason, ...total } = evaluate(assessment).entitlements;
      const reasons = Object.values(byReason);
      expect(sum(customers.map(({ entered }) => entered))).toBe(total.entered);
      expect(sum(customers.map(({ counted }) => counted))).toBe(total.counted);
      expect(sum(customers.map(({ possible }) => possible))).toBe(total.possible);
      expect(sum(Object.values(byWorkload).map(({ entered }) => entered))).toBe(total.entered);
      expect(sum(Object.values(byWorkload).map(({ counted }) => counted))).toBe(total.counted);
      expect(sum(reasons.map(({ entitlements }) => entitlements))).toBe(total.entered);
      expect(sum(reasons.map((reason) => reason.customers))).toBe(assessment.customers.length);
      expect(byReason.counted.entitlements).toBe(total.counted);
    });
  });

  it('meets no higher a level than it holds possible', () => {
    holds(assessments, (assessment) => {
      const { highestLevelMet, highestLevelPossible } = evaluate(assessment);
      expect(rankOf(highestLevelMet)).toBeLessThanOrEqual(rankOf(highestLevelPossible));
    });
  });

  it('that meets Gold meets Silver, and that rules Silver out rules Gold out', () => {
    holds(assessments, (assessment) => {
      const [silver, gold] = evaluate(assessment).levels;
      expect(silver && gold && weight(gold.status) <= weight(silver.status)).toBe(true);
    });
  });

  it('says of a level what its requirements say', () => {
    holds(assessments, (assessment) => {
      for (const { status, requirements } of evaluate(assessment).levels) {
        const weights = requirements.map((requirement) => weight(requirement.status));
        expect(weight(status)).toBe(Math.min(...weights));
      }
    });
  });

  it('lets nothing rest on a reading that is not met', () => {
    holds(assessments, (assessment) => {
      for (const { requirements } of evaluate(assessment).levels) {
        for (const { restsOn, status } of requirements) {
          if (restsOn) expect(status).toBe('met');
        }
      }
    });
  });

  it('is the same every time, and leaves the answers alone', () => {
    holds(assessments, (assessment) => {
      const before = structuredClone(assessment);
      expect(evaluate(assessment)).toEqual(evaluate(assessment));
      expect(assessment).toEqual(before);
    });
  });

  it('is there for every file that opens, whatever was changed in it', () => {
    holds(jsonValues, (json) => {
      const parsed = parseAssessment(json);
      if (!parsed.ok) return;
      expect(evaluate(parsed.assessment).levels).toHaveLength(2);
    });
  });
});

describe('whatever is given', () => {
  it('to be opened is an assessment, or has at least one problem', () => {
    holds(jsonValues, (json) => {
      expectAnswer(parseAssessment(json));
      expectAnswer(parseAssessment(JSON.stringify(json)));
    });
    holds(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
      expectAnswer(parseAssessment(value));
    });
  });

  it('as a text to be opened is an assessment, or has at least one problem', () => {
    holds(fc.string({ unit: 'binary' }), (text) => {
      expectAnswer(parseAssessment(text));
    });
  });

  it('as a saved file cut short is refused', () => {
    holds(fc.tuple(assessments, fc.nat()), ([assessment, length]) => {
      const text = serializeAssessment(assessment).trimEnd();
      expect(parseAssessment(text.slice(0, length % text.length)).ok).toBe(false);
    });
  });

  it('as a draft is one, or is none', () => {
    holds(jsonValues, (json) => {
      const kept = parseDraft(json);
      if (kept) expect(kept).toEqual(json);
    });
    holds(fc.anything(), (value) => {
      expect(() => parseDraft(value)).not.toThrow();
    });
  });

  it('in a cell is a whole number that one may have, or a problem', () => {
    holds(cells, (text) => {
      const parsed = parseCount(text);
      if (!parsed.ok) return;
      expect(Number.isInteger(parsed.count)).toBe(true);
      expect(parsed.count).toBeGreaterThanOrEqual(0);
      expect(parsed.count).toBeLessThanOrEqual(LARGEST_COUNT);
    });
  });

  it('in a cell reads the same written plainly', () => {
    holds(cells, (text) => {
      const parsed = parseCount(text);
      if (parsed.ok) expect(parseCount(String(parsed.count))).toEqual(parsed);
    });
  });

  it('as a whole number reads back in every grouping that people use', () => {
    const whole = fc.integer({ min: 0, max: LARGEST_COUNT });
    const separators = fc.constantFrom('.', ',', ' ', "'", '’', '\u00A0', '\u202F', '，', '．');
    holds(fc.tuple(whole, separators), ([count, separator]) => {
      const grouped = String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
      expect(parseCount(grouped)).toEqual({ ok: true, count });
    });
  });
});

describe('a saved assessment', () => {
  it('reopens as the same answers with the same evaluation', () => {
    holds(assessments, (assessment) => {
      const reopened = parseAssessment(serializeAssessment(assessment));
      expect(reopened).toEqual({ ok: true, assessment });
      if (reopened.ok) expect(evaluate(reopened.assessment)).toEqual(evaluate(assessment));
    });
  });

  it('survives a disk that knows only UTF-8', () => {
    holds(assessments, (assessment) => {
      const bytes = new TextEncoder().encode(serializeAssessment(assessment));
      expect(parseAssessment(new TextDecoder().decode(bytes))).toEqual({ ok: true, assessment });
    });
  });

  it('opened to be edited has the same evaluation', () => {
    holds(assessments, (assessment) => {
      const { assessment: edited, customers } = readDraft(asDraft(assessment, rowIds()));
      const { entitlements, individuals, levels } = evaluate(edited);
      const before = evaluate(assessment);
      expect(levels).toEqual(before.levels);
      expect(entitlements.byWorkload).toEqual(before.entitlements.byWorkload);
      expect(individuals.qualified).toBe(before.individuals.qualified);
      expect(customers.problems.flat().every(({ problem }) => problem === 'name-missing')).toBe(
        true,
      );
    });
  });
});

describe('what is typed', () => {
  it('always becomes an assessment that can be saved and opened again', () => {
    holds(drafts, (typed) => {
      const { assessment } = readDraft(typed);
      expect(parseAssessment(serializeAssessment(assessment))).toEqual({ ok: true, assessment });
    });
  });

  it('and saved, edited and saved again stays what it was, but for rows that say nothing', () => {
    holds(drafts, (typed) => {
      const { assessment } = readDraft(typed);
      const again = readDraft(asDraft(assessment, rowIds())).assessment;
      // A cell that could not be read is not in the file; without a name, nothing of its row may be.
      const customers = assessment.customers.filter((customer) => !saysNothing(customer));
      expect(again).toEqual({ ...assessment, customers });
      expect(readDraft(asDraft(again, rowIds())).assessment).toEqual(again);
    });
  });

  it('comes back from where it was kept with every keystroke', () => {
    holds(drafts, (typed) => {
      expect(parseDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    });
  });

  it('has a row for each customer and person, and each problem has a row', () => {
    holds(drafts, (typed) => {
      const { assessment, customers, staff } = readDraft(typed);
      expect(customers.entered).toHaveLength(assessment.customers.length);
      expect(staff.entered).toHaveLength(assessment.staff.length);
      expect(customers.toMend).toHaveLength(customers.problems.length);
      for (const row of customers.toMend) expect(customers.entered).toContain(row);
      for (const row of staff.toMend) expect(staff.entered).toContain(row);
    });
  });

  it('has duplicates that can all be kept apart', () => {
    holds(drafts, (typed) => {
      const twice = {
        ...typed,
        customers: [...typed.customers, ...typed.customers.map((row) => ({ ...row, id: 'copy' }))],
        staff: [...typed.staff, ...typed.staff.map((row) => ({ ...row, id: 'copy' }))],
      };
      const found = [...duplicateCustomers(twice), ...duplicateStaff(twice)];
      const keptApart = found.map(asKeptApart);
      expect(duplicateCustomers({ ...twice, keptApart })).toEqual([]);
      expect(duplicateStaff({ ...twice, keptApart })).toEqual([]);
      for (const { rows } of found) expect(rows.length).toBeGreaterThanOrEqual(2);
    });
  });

  it('in two rows of one customer comes to the same sum when they are merged', () => {
    holds(fc.tuple(fc.nat(50_000_000), fc.nat(50_000_000), workloads), ([one, other, workload]) => {
      const merged = mergeCustomers(
        draftCustomer({ counts: { [workload]: one.toLocaleString('en') } }),
        draftCustomer({ counts: { [workload]: String(other) } }),
      );
      expect(parseCount(merged?.counts[workload] ?? '')).toEqual({ ok: true, count: one + other });
    });
  });
});

function expectNothingFlipped(open: Evaluation, answered: Evaluation) {
  const before = statusesOf(open);
  for (const [index, after] of statusesOf(answered).entries()) {
    const status = before[index];
    if (status !== 'undecided') expect(after).toBe(status);
  }
  expect(rankOf(answered.highestLevelMet)).toBeGreaterThanOrEqual(rankOf(open.highestLevelMet));
  expect(rankOf(answered.highestLevelPossible)).toBeLessThanOrEqual(
    rankOf(open.highestLevelPossible),
  );
  expect(answered.entitlements.counted).toBeGreaterThanOrEqual(open.entitlements.counted);
  expect(answered.entitlements.possible).toBeLessThanOrEqual(open.entitlements.possible);
}

function expectNothingLowered(before: Evaluation, after: Evaluation) {
  for (const sum of ['entered', 'counted', 'possible', 'countedByLargestWorkload'] as const) {
    expect(after.entitlements[sum]).toBeGreaterThanOrEqual(before.entitlements[sum]);
  }
  for (const sum of ['qualified', 'qualifiedByExams', 'qualifiedByCertification'] as const) {
    expect(after.individuals[sum]).toBeGreaterThanOrEqual(before.individuals[sum]);
  }
  const weights = statusesOf(before).map(weight);
  for (const [index, status] of statusesOf(after).entries()) {
    expect(weight(status)).toBeGreaterThanOrEqual(weights[index] ?? NaN);
  }
  expect(rankOf(after.highestLevelMet)).toBeGreaterThanOrEqual(rankOf(before.highestLevelMet));
  expect(rankOf(after.highestLevelPossible)).toBeGreaterThanOrEqual(
    rankOf(before.highestLevelPossible),
  );
}

function expectAnswer(parsed: ReturnType<typeof parseAssessment>) {
  if (parsed.ok) expect(parsed.assessment.format).toBe('cloud-productivity-self-assessment');
  else expect(parsed.problems.length).toBeGreaterThan(0);
}

/** Of each level, and of each of its requirements. */
function statusesOf({ levels }: Evaluation): readonly Status[] {
  return levels.flatMap(({ status, requirements }) => [
    status,
    ...requirements.map((requirement) => requirement.status),
  ]);
}

/** The evaluation without what is told row by row. */
function withoutRows({ entitlements, individuals, ...evaluation }: Evaluation) {
  return {
    ...evaluation,
    entitlements: { ...entitlements, customers: [] },
    individuals: { ...individuals, people: [] },
  };
}

function weight(status: Status): number {
  return ['unmet', 'undecided', 'met'].indexOf(status);
}

function rankOf(level: LevelId | null): number {
  return [null, 'silver', 'gold'].indexOf(level);
}

/** The same partner with the customer at a place answering otherwise. */
function withCustomer(
  assessment: Assessment,
  index: number,
  answers: Partial<Customer>,
): Assessment {
  const at = index % Math.max(assessment.customers.length, 1);
  return {
    ...assessment,
    customers: assessment.customers.map((customer, row) =>
      row === at ? { ...customer, ...answers } : customer,
    ),
  };
}

/** The same partner with the customer at a place in two rows, a part of each workload in either. */
function withSplitCustomer(assessment: Assessment, index: number, part: number): Assessment {
  const at = index % Math.max(assessment.customers.length, 1);
  return {
    ...assessment,
    customers: assessment.customers.flatMap((customer, row) => {
      if (row !== at) return [customer];
      const uses = Object.entries(customer.activeEntitlements);
      const first = uses.map(([workload, count]) => [workload, Math.floor(count * part)] as const);
      const second = uses.map(
        ([workload, count]) => [workload, count - Math.floor(count * part)] as const,
      );
      return [first, second].map((counts) => ({
        ...customer,
        activeEntitlements: Object.fromEntries(counts),
      }));
    }),
  };
}

function withShuffled<T>(
  rowsOf: (assessment: Assessment) => readonly T[],
): fc.Arbitrary<readonly [Assessment, readonly T[]]> {
  return assessments.chain((assessment) => {
    const rows = [...rowsOf(assessment)];
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    return shuffled.map((other) => [assessment, other] as const);
  });
}

function saysNothing({ name, trial, activeEntitlements, associations }: Customer): boolean {
  const isUnused = Object.keys(activeEntitlements).length === 0;
  return name === '' && !trial && associations === null && isUnused;
}

function rowIds() {
  let made = 0;
  return () => `row ${String((made += 1))}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
