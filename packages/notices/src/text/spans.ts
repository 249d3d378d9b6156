// Where in a text does something stand? Every fact keeps its characters: UTF-16 code units, the end not included.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Matches of an expression with the g flag as spans, or those of one of its groups. */
export function spansOf(
  text: string,
  expression: RegExp,
  group = 0,
): readonly (Span & { readonly match: RegExpExecArray })[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const found = match[group];
    if (found === undefined || found === "") return [];
    const start = match.index + (group === 0 ? 0 : match[0].indexOf(found));
    return [{ start, end: start + found.length, match }];
  });
}

/** Which characters of a text are spoken for. A look or a claim takes as long as its span. */
export class Claimed {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree({ start, end }: Span): boolean {
    return !this.#taken.subarray(start, end).includes(1);
  }

  /** Whether all of it is spoken for. */
  isTaken({ start, end }: Span): boolean {
    return !this.#taken.subarray(start, end).includes(0);
  }

  claim({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }
}

/** The span of a sorted list, none overlapping, that holds this one. */
export function holderOf(sorted: readonly Span[], at: Span): Span | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = sorted[middle] as Span;
    if (span.end <= at.start) low = middle + 1;
    else if (span.start > at.start) high = middle - 1;
    else return contains(span, at) ? span : undefined;
  }
  return undefined;
}
