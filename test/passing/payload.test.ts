import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type Assessment,
  type Customer,
  type Person,
} from '../../src/assessment/index.ts';
import { linkStart, payloadIn, reachOf } from '../../src/passing/link.ts';
import { qrCode } from '../../src/passing/qrCode.ts';
import { readPayload } from '../../src/passing/readPayload.ts';
import { resultId } from '../../src/passing/resultId.ts';
import { sealed } from '../../src/passing/sealed.ts';
import { inCode, inLink } from '../../src/passing/spelling.ts';
import { withoutNames } from '../../src/passing/withoutNames.ts';
import { withRests } from '../../src/passing/withRests.ts';
import { writePayload } from '../../src/passing/writePayload.ts';
import { assessments } from '../support/arbitraries.ts';
import { customer, partner, person } from '../support/partners.ts';

const spellings = fc.constantFrom(inLink, inCode);
const numbered = {
  customer: (row: number) => `Customer ${row}`,
  person: (row: number) => `Person ${row}`,
};
const read = (text: string) => readPayload(text, numbered);

async function written(
  assessment: Assessment,
  { withNames = true, spelling = inLink } = {},
): Promise<string> {
  const evaluation = evaluate(assessment);
  const payload = await writePayload(assessment, evaluation, { withNames, spelling });
  if (payload === null) throw new Error('The answers are too many.');
  return payload;
}

const adventureWorks = partner({
  customers: [
    customer({ activeEntitlements: { 'exchange-online': 2500 } }),
    customer({ name: '微软', associations: null, trial: true }),
  ],
  staff: [person({ certifications: ['mcsa-office-365'] }), person({ exams: ['70-347'] })],
});

describe('answers that are passed on', () => {
  it('come out as they went in, and say what they come to', async () => {
    await fc.assert(
      fc.asyncProperty(assessments, spellings, async (assessment, spelling) => {
        const { highestLevelMet, highestLevelPossible } = evaluate(assessment);
        const payload = await written(assessment, { spelling });
        expect(await read(payload)).toEqual({
          ok: true,
          assessment: inOneOrder(assessment),
          withNames: true,
          claim: { id: resultId(assessment), highestLevelMet, highestLevelPossible },
        });
      }),
    );
  });

  it('without names are numbered, and keep their id', async () => {
    await fc.assert(
      fc.asyncProperty(assessments, spellings, async (assessment, spelling) => {
        const payload = await written(assessment, { withNames: false, spelling });
        const unnamed = withoutNames(inOneOrder(assessment), numbered);
        expect(await read(payload)).toMatchObject({
          ok: true,
          assessment: unnamed,
          withNames: false,
          claim: { id: resultId(unnamed) },
        });
        expect(resultId(unnamed)).toBe(resultId(assessment));
      }),
    );
  });

  it('hold no letter of a name that is left out', async () => {
    const named = partner({ ...adventureWorks, organisation: 'Northwind' });
    const renamed = withoutNames(named, { customer: () => 'x', person: () => 'y' });
    expect(await written(named, { withNames: false })).toBe(
      await written(renamed, { withNames: false }),
    );
  });

  it('are in capitals and digits where a code is made of them, and never change in an address', async () => {
    expect(await written(adventureWorks, { spelling: inCode })).toMatch(/^V1\.[0-9A-Z]+$/);
    const payload = await written(adventureWorks);
    expect(payload).toMatch(/^v1\.[\w-]+$/);
    expect(new URL(`https://tool.example/#/open/${payload}`).hash).toBe(`#/open/${payload}`);
  });

  // Written down once, so that links and papers of today can be opened for good.
  it('open from a link and from a code that were made before', async () => {
    for (const made of [LINK_OF_TODAY, CODE_OF_TODAY])
      expect(await read(made)).toMatchObject({ ok: true, assessment: adventureWorks });
  });
});

describe('the answers of very many customers', () => {
  const many = Array.from({ length: 50_000 }, (_, place) =>
    customer({
      name: `Customer ${place}`,
      activeEntitlements: { yammer: ((place * 7919) % 9973) + 1 },
    }),
  );
  const assessment = partner({ customers: many });

  it('come out as they went in', async () => {
    expect(await read(await written(assessment))).toMatchObject({ ok: true, assessment });
  });

  it('are written while the page goes on', async () => {
    let hasGoneOn = false;
    setTimeout(() => (hasGoneOn = true));
    function* work() {
      for (let part = 0; part < 10_000_000 && !hasGoneOn; part += 1) yield;
      return hasGoneOn;
    }
    expect(await withRests(work())).toBe(true);
  });

  it('have no text where it would be too long, and one that is just as long as it may be', async () => {
    const write = (longest: number) =>
      writePayload(assessment, evaluate(assessment), {
        withNames: true,
        spelling: inLink,
        longest,
      });
    const { length } = await written(assessment);
    expect(await write(length)).toHaveLength(length);
    expect(await write(length - 1)).toBeNull();
    expect(await write(1_000)).toBeNull();
  });
});

const LINK_OF_TODAY =
  'v1.S3FKAc8VE4l1FMXkwLvcf56z6dIVTkYmJjdGFqYjwtFKjillqXklpUWpCuH5RdnFSjpKzvl5JfnF-Uo6Sk_3rXuxd72SjpJPpoJfIpyOBQA';
const CODE_OF_TODAY =
  'V1.9DRMM0EF2M9RJX8MRQJC1EYWFYFB7TEJ2N74C9H66X31D9H3RB8MN3H9CPMQJ9D58PMGNRFS8QCWAJHT9B7FJY95Z72ZJJHT997ZFBBVP5VVV4MEJ97TD0JZ4AE8W180';

describe('what is wrong with a payload is said where it', () => {
  const why = async (text: string) => {
    const outcome = await read(text);
    return outcome.ok ? 'nothing is' : outcome.problem.why;
  };

  it('is cut off at any place', async () => {
    for (const spelling of [inLink, inCode]) {
      const payload = await written(adventureWorks, { spelling });
      for (let length = 2; length < payload.length; length += 1)
        expect(await why(payload.slice(0, length))).toBe('cut-off');
    }
  });

  it('is changed in any character', async () => {
    await fc.assert(
      fc.asyncProperty(spellings, fc.nat(), fc.nat(), async (spelling, place, letter) => {
        const payload = await written(adventureWorks, { spelling });
        const at = 3 + (place % (payload.length - 3));
        const { alphabet } = spelling;
        const other = alphabet.charAt(letter % alphabet.length);
        fc.pre(other !== payload.charAt(at));
        expect(['cut-off', 'changed']).toContain(
          await why(payload.slice(0, at) + other + payload.slice(at + 1)),
        );
      }),
    );
  });

  it('has something added to it', async () => {
    const payload = await written(adventureWorks);
    for (const added of ['A', '.', ')', 'AAAA', 'é'])
      expect(await why(payload + added)).toBe('changed');
  });

  it.each([
    ['is empty', '', 'nothing'],
    ['is some other text', 'https://example.com/', 'not-passed-on'],
    ['is of a newer version', 'v2.AAAA', 'newer-version'],
    ['is a code of a newer version', 'V12', 'newer-version'],
    ['is of no version that there was', 'v0.AAAA', 'not-passed-on'],
    ['holds nothing', sealed(new Uint8Array(), inLink), 'changed'],
    ['holds zeros', sealed(new Uint8Array(13), inLink), 'problems'],
    ['promises rows that are not there', sealed(promising(1000), inLink), 'changed'],
    ['promises millions of rows', sealed(promising(2_000_000), inLink), 'too-large'],
    [
      'unfolds to far more than answers do',
      sealed(packed(new Uint8Array(9e6)), inLink),
      'too-large',
    ],
    [
      'is packed and can’t be unpacked',
      sealed(Uint8Array.of(16, ...ID, 255, 255), inLink),
      'changed',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await why(text)).toBe(expected);
  });

  it('is about requirements of another day', async () => {
    const bytes = Uint8Array.of(0, ...ID, ...sevens(20160101), ...sevens(20261122), 1, 0, 0);
    const outcome = await read(sealed(bytes, inLink));
    expect(outcome).toMatchObject({ problem: { problems: [{ id: 'unknown-requirements' }] } });
  });

  it('is anything at all', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `v1.${text}`),
      fc.uint8Array().map((bytes) => sealed(bytes, inLink)),
      fc.uint8Array().map((bytes) => sealed(packed(bytes), inCode)),
      // What begins like answers, with anything in place of their later bytes.
      fc.uint8Array().map((bytes) => sealed(Uint8Array.of(0, ...ID, ...HEAD, ...bytes), inLink)),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const outcome = await read(text);
        if (!outcome.ok) expect(outcome.problem.why).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link', () => {
  it('is found in what was pasted, however the lines were broken', () => {
    const payload = 'v1.AbC-_9';
    for (const text of [
      payload,
      ` ${payload}\n`,
      `https://tool.example/a/#/open/${payload}`,
      'https://tool.example/a/#/open/v1.\r\n  AbC-_9',
    ])
      expect(payloadIn(text)).toBe(payload);
  });

  it('begins with the page’s address, but never with that of a file', () => {
    expect(linkStart('https://tool.example/a/?x#/result')).toBe('https://tool.example/a/?x#/open/');
    expect(linkStart('file:///C:/Users/li/self-assessment.html#/result')).toBe('');
  });

  it.each([
    ['https://tool.example/', 'anywhere'],
    ['http://localhost:4173/', 'here'],
    ['http://127.0.0.1/', 'here'],
    ['http://[::1]:80/', 'here'],
    ['file:///tmp/a.html', 'disk'],
  ])('to %s leads there from %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

describe('a QR code', () => {
  it('is drawn up to the size that is read from paper, and not beyond', () => {
    expect(qrCode('https://tool.example/#/open/', 'A'.repeat(1300))?.size).toBe(117);
    expect(qrCode('https://tool.example/#/open/', 'A'.repeat(1450))).toBeNull();
  });

  it('draws every dark module and no other', () => {
    const code = qrCode('', 'V1.A');
    const bars = [...(code?.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g) ?? [])];
    const dark = bars.reduce((sum, [, , , width]) => sum + Number(width), 0);
    expect(code?.size).toBe(21);
    // Every mask leaves near half of the modules dark.
    expect(dark / 21 ** 2).toBeGreaterThan(0.35);
    expect(dark / 21 ** 2).toBeLessThan(0.65);
  });
});

const ID = [0, 0, 0, 0, 0, 0, 0] as const;
/** Requirements, day and market of answers, as their numbers begin. */
const HEAD = [...sevens(20170707), ...sevens(20261122), 1] as const;

function sevens(value: number): readonly number[] {
  return value < 128 ? [value] : [128 | (value & 127), ...sevens(value >> 7)];
}

function promising(customers: number): Uint8Array {
  return Uint8Array.of(0, ...ID, ...HEAD, ...sevens(customers), 0);
}

function packed(answers: Uint8Array): Uint8Array {
  return Uint8Array.of(16, ...ID, ...deflateRawSync(answers));
}

/** Links hold what was chosen in one order, and no 0. */
function inOneOrder(assessment: Assessment): Assessment {
  return {
    ...assessment,
    customers: assessment.customers.map((row): Customer => ({
      ...row,
      associations: row.associations && [...row.associations].sort(),
      activeEntitlements: Object.fromEntries(
        Object.entries(row.activeEntitlements).filter(([, count]) => count > 0),
      ),
    })),
    staff: assessment.staff.map((row): Person => ({ ...row, exams: [...row.exams].sort() })),
  };
}
