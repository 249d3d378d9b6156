// Where do chance choices come from? A small generator that gives the same sequence for the same seed everywhere.

/** Numbers in 0..1 (mulberry32, public domain, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these, each as likely. Throws when there is none. */
export function pick<Value>(values: readonly Value[], random: () => number): Value {
  if (values.length === 0) throw new RangeError("There is nothing to pick from.");
  return values[Math.floor(random() * values.length)] as Value;
}

/** `count` different ones in the order drawn, or all. */
export function sample<Value>(values: readonly Value[], count: number, random: () => number): Value[] {
  const pool = [...values];
  const taken = Math.min(count, pool.length);
  for (let at = 0; at < taken; at++) {
    const other = at + Math.floor(random() * (pool.length - at));
    [pool[at], pool[other]] = [pool[other] as Value, pool[at] as Value];
  }
  return pool.slice(0, taken);
}
