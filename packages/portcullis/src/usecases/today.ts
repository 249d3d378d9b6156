// Which day is it? The one place of the use cases that asks the clock for a day.

/** ISO date, in UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
