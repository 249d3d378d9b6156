// How is one cell that holds several numbered values taken apart? "1) Saudi Arabia 2) Qatar", "(1) a (2) b", "a) x b) y".

const MARK = /(?:^|[\s,;])\(?(\d{1,3}|[a-z])\)\s*/gi;
/** A cell of more marks than this is prose; and matching stays linear. */
const MARKS_MAX = 500;

/** Place of a mark in its own series: 1, 2, … or a, b, … */
function ordinal(mark: string): number {
  return /^\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96;
}

/**
 * Splits a cell whose values are numbered from 1 (or lettered from a) upwards without a gap; the marks are dropped.
 * Everything else, also a cell with one mark or with marks out of order, comes back whole as its only value.
 * Values are trimmed of white space and of a separating comma or semicolon; an empty cell gives no value.
 */
export function splitNumbered(text: string): string[] {
  const whole = text.trim();
  if (whole === "") return [];
  const marks = [...whole.matchAll(MARK)].slice(0, MARKS_MAX);
  const first = marks[0];
  if (first === undefined || first.index !== 0 || !inSequence(marks)) return [whole];
  const values: string[] = [];
  for (const [position, mark] of marks.entries()) {
    const end = marks[position + 1]?.index ?? whole.length;
    const value = whole
      .slice(mark.index + mark[0].length, end)
      .replace(/[\s,;]+$/, "")
      .trim();
    if (value !== "") values.push(value);
  }
  return values;
}

function inSequence(marks: readonly RegExpExecArray[]): boolean {
  const digits = /^\d/.test(marks[0]?.[1] ?? "");
  return (
    marks.length > 1 &&
    marks.every((mark, position) => /^\d/.test(mark[1] ?? "") === digits && ordinal(mark[1] ?? "") === position + 1)
  );
}
