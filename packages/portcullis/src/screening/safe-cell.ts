// How does a text stand in a CSV cell so that no spreadsheet takes it for a formula? The rule of OWASP's "CSV Injection", told in
// docs/guides/bulk.md: whatever begins as a formula may gets an apostrophe before it.

/** Characters with which a formula may begin, their full-width forms, and those that a program skips before it looks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: some programs pass over them before they look
const FORMULA = /^[\s\u0000-\u001f\u200b-\u200f\u2028-\u202e\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/u;

/** Plain numbers with a sign are no formulas, and dates and ids have none. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The text, made harmless. */
export function safeText(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A cell of a CSV file (RFC 4180). */
export function csvCell(text: string): string {
  const safe = safeText(text);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}
