/** In milliseconds: so long can the page be busy without anybody noticing, on a slow machine too. */
const LONGEST_SLICE = 10;

/** Does work that stops often, and lets the page go on wherever it took long; short work is done at once. */
export async function withRests<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + LONGEST_SLICE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    await new Promise((rest) => setTimeout(rest));
  }
}
