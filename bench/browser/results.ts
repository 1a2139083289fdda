import type { Candidate } from './candidates.ts';
import type { FileMeasurement, Measurement } from './measure.ts';
import type { JobMeasurement } from './work.ts';

/** A job that takes a candidate longer than this, in milliseconds, is done once. */
const LONG = 60_000;

/** With so many rows. */
interface Filled {
  readonly candidate: Candidate;
  readonly size: number;
}

/** What was measured, of every run. */
export class Results {
  readonly files: (FileMeasurement & { readonly rows: number; readonly library: number })[] = [];
  readonly work: (readonly JobMeasurement[])[] = [];
  readonly #measured = new Map<string, Measurement[]>();
  readonly #long = new Set<string>();

  add(candidate: Candidate, size: number, measurement: Measurement, duration: number): void {
    const key = keyOf(candidate, size);
    this.#measured.set(key, [...(this.#measured.get(key) ?? []), measurement]);
    if (duration > LONG) this.#long.add(key);
  }

  tookLong(candidate: Candidate, size: number): boolean {
    return this.#long.has(keyOf(candidate, size));
  }

  /** The median of all runs. */
  median(candidate: Candidate, size: number, of: (measured: Measurement) => number): number {
    return median(this.#all({ candidate, size }).map(of));
  }

  /**
   * How many times as much one takes as the other: the median of every run's own ratio, so that a machine that grows
   * slower from run to run changes nothing.
   */
  ratio(one: Filled, other: Filled, of: (measured: Measurement) => number): number {
    const others = this.#all(other).map(of);
    return median(this.#all(one).map((measured, run) => of(measured) / (others[run] ?? NaN)));
  }

  medianOfFile(of: (file: Results['files'][number]) => number): number {
    return median(this.files.map(of));
  }

  /** Of each job, the median of all runs, and the longest of all. */
  get jobs(): readonly (JobMeasurement & { readonly longest: number })[] {
    const [first = []] = this.work;
    return first.map(({ name }, place) => {
      const all = this.work.map((jobs) => jobs[place]?.longestTask ?? NaN);
      return { name, longestTask: median(all), longest: Math.max(...all) };
    });
  }

  #all({ candidate, size }: Filled): readonly Measurement[] {
    return this.#measured.get(keyOf(candidate, size)) ?? [];
  }
}

const keyOf = ({ name }: Candidate, size: number) => `${name} ${size}`;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
