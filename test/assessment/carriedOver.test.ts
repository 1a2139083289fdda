import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comeAndGone,
  evaluate,
  readCustomer,
  readDraft,
  type Assessment,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type Evaluated,
  type ReadDraft,
} from '../../src/assessment/index.ts';
import { draftCustomers, draftPeople, drafts } from '../support/arbitraries.ts';
import { draft, draftCustomer, draftPerson } from '../support/partners.ts';

/** What may become of the rows of a table, as some of them give way to others. */
interface Change<Row> {
  readonly at: number;
  readonly gone: number;
  readonly rows: readonly Row[];
}

/** One thing done to the answers, as edits, imports, merging, sorting and undo do them. */
type Step =
  | { readonly kind: 'customers'; readonly change: Change<DraftCustomer> }
  | { readonly kind: 'staff'; readonly change: Change<DraftPerson> }
  | { readonly kind: 'turn-around' | 'repeat' }
  | { readonly kind: 'market'; readonly market: Draft['market'] }
  | { readonly kind: 'replace'; readonly by: Draft }
  | { readonly kind: 'undo'; readonly steps: number };

function changes<Row>(rows: fc.Arbitrary<Row>): fc.Arbitrary<Change<Row>> {
  return fc.record({
    at: fc.nat({ max: 8 }),
    gone: fc.nat({ max: 3 }),
    rows: fc.array(rows, { maxLength: 3 }),
  });
}

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: changes(draftCustomers).map((change) => ({ kind: 'customers' as const, change })),
  },
  {
    weight: 3,
    arbitrary: changes(draftPeople).map((change) => ({ kind: 'staff' as const, change })),
  },
  fc.constantFrom({ kind: 'turn-around' as const }, { kind: 'repeat' as const }),
  fc
    .constantFrom('mature' as const, 'emerging' as const, 'not-sure' as const, null)
    .map((market) => ({ kind: 'market' as const, market })),
  drafts.map((by) => ({ kind: 'replace' as const, by })),
  fc.integer({ min: 1, max: 4 }).map((count) => ({ kind: 'undo' as const, steps: count })),
);

function after(step: Step, past: readonly Draft[]): Draft {
  const now = past.at(-1) ?? draft();
  switch (step.kind) {
    case 'customers':
      return { ...now, customers: changed(now.customers, step.change) };
    case 'staff':
      return { ...now, staff: changed(now.staff, step.change) };
    case 'turn-around':
      return { ...now, customers: now.customers.toReversed(), staff: now.staff.toReversed() };
    case 'repeat':
      return { ...now, customers: now.customers.flatMap((row) => [row, row]) };
    case 'market':
      return { ...now, market: step.market };
    case 'replace':
      return step.by;
    case 'undo':
      return past.at(-1 - step.steps) ?? now;
  }
}

function changed<Row>(all: readonly Row[], { at, gone, rows }: Change<Row>): readonly Row[] {
  return [...all.slice(0, at), ...rows, ...all.slice(at + gone)];
}

function since(before: ReadDraft, after: ReadDraft): Evaluated['since'] {
  const rows = comeAndGone(before.customers.entered, after.customers.entered, 1_000);
  const answers = (of: readonly DraftCustomer[] = []) =>
    of.flatMap((row) => readCustomer(row)?.answer ?? []);
  return { gone: answers(rows?.gone), come: answers(rows?.come) };
}

describe('answers that change step by step', () => {
  it('are read and evaluated as if they had been there from the beginning', () => {
    fc.assert(
      fc.property(drafts, fc.array(steps, { maxLength: 8 }), (start, all) => {
        const past = [start];
        let read = readDraft(start);
        let evaluation = evaluate(read.assessment);
        for (const step of all) {
          const now = after(step, past);
          past.push(now);
          const before = { assessment: read.assessment, evaluation };
          read = readDraft(now, read);
          evaluation = evaluate(read.assessment, before);
          expect(read).toEqual(readDraft(now));
          expect(evaluation).toEqual(evaluate(readDraft(now).assessment));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have their lists whenever somebody asks for them', () => {
    fc.assert(
      fc.property(
        drafts,
        fc.array(fc.tuple(steps, fc.boolean()), { maxLength: 12 }),
        (start, all) => {
          const past = [start];
          let read = readDraft(start);
          let evaluation = evaluate(read.assessment);
          for (const [step, isAsked] of all) {
            const now = after(step, past);
            past.push(now);
            const next = readDraft(now, read);
            const { assessment } = read;
            evaluation = evaluate(next.assessment, {
              assessment,
              evaluation,
              since: since(read, next),
            });
            read = next;
            const anew = readDraft(now);
            expect(evaluation.levels).toEqual(evaluate(anew.assessment).levels);
            if (isAsked) expect(read.assessment).toEqual(anew.assessment);
          }
          const anew = readDraft(past.at(-1) ?? start);
          expect(evaluation).toEqual(evaluate(anew.assessment));
          expect(read.assessment).toEqual(anew.assessment);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are evaluated without a look at all of them where it is known who came and went', () => {
    const unseen = (assessment: Assessment): Assessment => ({
      ...assessment,
      get customers(): never {
        throw new Error('Somebody looked at all of them.');
      },
    });
    const read = readDraft(draft({ customers: [draftCustomer()] }));
    const evaluated = { assessment: read.assessment, evaluation: evaluate(read.assessment) };

    const edited = readDraft(
      draft({ customers: [draftCustomer({ counts: { yammer: '7' } })] }),
      read,
    );
    const assessment = unseen(edited.assessment);
    const evaluation = evaluate(assessment, { ...evaluated, since: since(read, edited) });
    const blank = unseen(readDraft(draft()).assessment);
    const none = evaluate(blank, {
      assessment,
      evaluation,
      since: { gone: edited.assessment.customers, come: [] },
    });
    expect(evaluation.entitlements.entered).toBe(7);
    expect(none.entitlements.entered).toBe(0);
    expect(() => evaluation.entitlements.customers).toThrow('Somebody looked');
  });

  it('are read and evaluated anew only where they changed', () => {
    const customers = Array.from({ length: 5 }, (_, index) => draftCustomer({ id: `${index}` }));
    const staff = [draftPerson({ id: 'first' }), draftPerson({ id: 'second' })];
    const before = readDraft(draft({ customers, staff }));
    const evaluated = { assessment: before.assessment, evaluation: evaluate(before.assessment) };

    const edited = customers.with(3, draftCustomer({ id: '3', counts: { yammer: '7' } }));
    const read = readDraft(draft({ customers: edited, staff: staff.slice(1) }), before);
    const { entitlements, individuals } = evaluate(read.assessment, evaluated);

    const isSame = (now: readonly unknown[], then: readonly unknown[]) =>
      now.map((one, index) => one === then[index]);
    const onlyThird = [true, true, true, false, true];
    expect(isSame(read.assessment.customers, before.assessment.customers)).toEqual(onlyThird);
    expect(isSame(entitlements.customers, evaluated.evaluation.entitlements.customers)).toEqual(
      onlyThird,
    );
    expect(read.assessment.staff[0]).toBe(before.assessment.staff[1]);
    expect(individuals.people[0]).toBe(evaluated.evaluation.individuals.people[1]);
  });

  it('have the finding of each customer where nobody asked for it on the way', () => {
    const customers = Array.from({ length: 40 }, (_, index) => draftCustomer({ id: `${index}` }));
    const begin = readDraft(draft({ customers }));
    let evaluated = { assessment: begin.assessment, evaluation: evaluate(begin.assessment) };
    const first = evaluated.evaluation.entitlements.customers;

    let rows = customers;
    for (let step = 1; step <= 20; step += 1) {
      const edited = draftCustomer({ id: `${step}`, counts: { yammer: `${step}` } });
      rows = step % 5 === 0 ? rows.toSpliced(step, 1) : rows.with(step, edited);
      const { assessment } = readDraft(draft({ customers: rows }), begin);
      evaluated = { assessment, evaluation: evaluate(assessment, evaluated) };
    }
    const last = evaluated.evaluation.entitlements.customers;
    expect(last).toEqual(evaluate(evaluated.assessment).entitlements.customers);
    expect(last).toHaveLength(36);
    expect(last[0]).toBe(first[0]);
    expect(last.at(-1)).toBe(first.at(-1));
    expect(evaluated.evaluation.entitlements.customers).toBe(last);
  });

  it('take 3,000 rows in the place of one between two others', () => {
    const customer = (_: unknown, index: number) =>
      draftCustomer({ id: `${index}`, counts: { yammer: `${index}` } });
    const [first, last] = [draftCustomer({ id: 'first' }), draftCustomer({ id: 'last' })];
    const before = readDraft(draft({ customers: [first, draftCustomer(), last] }));
    const evaluated = { assessment: before.assessment, evaluation: evaluate(before.assessment) };

    const now = draft({ customers: [first, ...Array.from({ length: 3_000 }, customer), last] });
    const read = readDraft(now, before);
    expect(read).toEqual(readDraft(now));
    expect(evaluate(read.assessment, evaluated)).toEqual(evaluate(read.assessment));
  });

  it('keep a list that no edit touched', () => {
    const customers = [
      draftCustomer(),
      draftCustomer({ id: 'unreadable', counts: { yammer: '?' } }),
    ];
    const before = readDraft(draft({ customers }));
    const evaluation = evaluate(before.assessment);

    const again = readDraft(draft({ customers, market: null }), before);
    const evaluated = evaluate(again.assessment, { assessment: before.assessment, evaluation });
    expect(again.customers).toBe(before.customers);
    expect(evaluated.entitlements).toBe(evaluation.entitlements);

    const renamed = customers.with(0, draftCustomer({ name: 'Fabrikam' }));
    expect(readDraft(draft({ customers: renamed }), before).customers.problems).toBe(
      before.customers.problems,
    );
  });
});
