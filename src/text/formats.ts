/** Numbers, dates and lists as the language writes them. */
export function formats(language: string) {
  const number = new Intl.NumberFormat(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    number: (value: number) => number.format(value),
    /** A calendar date, `YYYY-MM-DD`. */
    date: (isoDate: string) => date.format(new Date(`${isoDate}T00:00:00Z`)),
    time: (instant: Date) => time.format(instant),
    and: (items: readonly string[]) => conjunction.format(items),
    or: (items: readonly string[]) => disjunction.format(items),
  };
}
