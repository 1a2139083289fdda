import { formats } from '../formats.ts';

const { number, time } = formats('en-GB');

/** The standing panel, and what is said of keeping the answers. */
export const panel = {
  standing: {
    label: 'Where you stand so far',
    heading: 'Where you stand',
    met: (level: string) => `Meets ${level}`,
    metAndPossible: (level: string, possible: string) => `Meets ${level}, ${possible} possible`,
    possible: (level: string) => `${level} possible`,
    none: 'Not yet Silver',
    nothing: 'Nothing entered yet',
    entitlements: 'Active entitlements',
    people: 'Qualified people',
    tick: (level: string, threshold: number) => `${level} ${number(threshold)}`,
    tickOpen: (level: string, lowest: number, highest: number) =>
      `${level} ${number(lowest)} or ${number(highest)}`,
    couldAdd: (more: number) => `${number(more)} more would count with an association`,
    short: (missing: number, level: string) => `${number(missing)} short of ${level}`,
    atLeastShort: (missing: number, level: string) =>
      `At least ${number(missing)} short of ${level}`,
    enough: (level: string) => `Enough for ${level}.`,
    peopleShort: (missing: number, level: string) =>
      missing === 1 ? `One more for ${level}` : `${number(missing)} more for ${level}`,
    unreadable: (cells: number) =>
      cells === 1
        ? '1 cell can’t be read and is not counted.'
        : `${number(cells)} cells can’t be read and are not counted.`,
    marketOpen: 'The Silver threshold depends on your market.',
  },

  keeping: {
    savedAt: (instant: Date) => `Saved in this browser at ${time(instant)}.`,
    notYet: 'Your answers will be kept in this browser.',
    nothingSent: 'Nothing is sent anywhere.',
    failed: {
      full: 'This browser has no room left for your answers. They are on this page only: save a copy before you close it.',
      blocked:
        'This browser does not keep anything for this page. Your answers are on this page only: save a copy before you close it.',
    },
    superseded:
      'This assessment is open in a newer tab, so this one no longer saves. What you change here stays on this page only.',
    takeOver: 'Use this tab',
    unreadable:
      'What this browser had kept could not be read, so the assessment begins empty. What was kept is still there, until you change something.',
    saveKept: 'Save what was kept',
  },
  replaced: 'Your earlier answers were put aside.',
  close: 'Close',
};
