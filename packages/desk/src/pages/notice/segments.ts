// Into which pieces does a text fall at the edges of its facts? Facts overlap: a word of likelihood stands in an attribution. Each piece
// knows the facts over it.

export interface Spanned {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Facts over it, the shortest first: the one that is meant by a click. */
  readonly over: readonly string[];
  /** Facts that begin here, the longest first: their codes stand before the piece. */
  readonly begins: readonly string[];
}

/** Pieces from the first character to the last, without a gap. Spans outside of the text are cut to it. */
export function segmentsOf(length: number, facts: readonly Spanned[]): readonly Segment[] {
  const spans = facts
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([0, length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  let open: typeof spans = [];
  let next = 0;
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const begun: typeof spans = [];
    for (; spans[next]?.start === start; next += 1) begun.push(spans[next] as (typeof spans)[number]);
    open = [...open.filter((span) => span.end > start), ...begun];
    segments.push({
      start,
      end,
      over: open.toSorted((a, b) => a.end - a.start - (b.end - b.start)).map(({ id }) => id),
      begins: begun.map(({ id }) => id),
    });
  }
  return segments;
}
