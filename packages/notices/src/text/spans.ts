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
