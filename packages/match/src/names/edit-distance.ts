// How many slips of the pen lie between two tokens? Optimal string alignment: insertion, deletion, substitution and
// transposition of neighbours, each letter edited at most once (Damerau 1964; Boytsov 2011 calls it OSA).

const rows = [new Uint8Array(260), new Uint8Array(260), new Uint8Array(260)] as const;

/**
 * Distance in unit edits, or `max + 1` when it is greater than `max`. Tokens longer than 255 letters are compared by
 * their first 255. Time O(length × max), no allocation.
 */
export function osaDistance(a: string, b: string, max: number): number {
  const n = Math.min(a.length, 255);
  const m = Math.min(b.length, 255);
  if (Math.abs(n - m) > max) return max + 1;
  let before = rows[0];
  let previous = rows[1];
  let current = rows[2];
  for (let j = 0; j <= m; j++) previous[j] = j;
  for (let i = 1; i <= n; i++) {
    const from = Math.max(1, i - max);
    const to = Math.min(m, i + max);
    current[from - 1] = from === 1 ? i : max + 1;
    let best = current[from - 1] as number;
    const ca = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const cb = b.charCodeAt(j - 1);
      let cost = (previous[j - 1] as number) + (ca === cb ? 0 : 1);
      const up = j > i - 1 + max ? max + 1 : (previous[j] as number) + 1;
      if (up < cost) cost = up;
      const left = (current[j - 1] as number) + 1;
      if (left < cost) cost = left;
      if (i > 1 && j > 1 && ca === b.charCodeAt(j - 2) && cb === a.charCodeAt(i - 2)) {
        const swap = (before[j - 2] as number) + 1;
        if (swap < cost) cost = swap;
      }
      if (cost > max) cost = max + 1;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (to < m) current[to + 1] = max + 1;
    // A swap reaches back over one row, but no cell of that row is nearer than the best of this one less one edit.
    if (best > max) return max + 1;
    const spare = before;
    before = previous;
    previous = current;
    current = spare;
  }
  const result = previous[m] as number;
  return result > max ? max + 1 : result;
}
