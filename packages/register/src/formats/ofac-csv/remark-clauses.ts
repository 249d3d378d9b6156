// Into which clauses do OFAC's remarks fall? They are separated by semicolons, except inside parentheses and quotes.

/** OFAC's remarks column ends after so many characters; what is beyond stands in the comments file. */
export const REMARKS_COLUMN_CHARACTERS = 1000;

export interface RemarkText {
  readonly clauses: readonly string[];
  /** The remarks as printed: one text where the comment continues the remarks, else each apart. */
  readonly joined: readonly string[];
  /** A clause of which the list prints only a part; nothing in it can be relied on. */
  readonly cut?: string;
}

/**
 * The clauses of a party's remarks. A comment continues remarks that fill their column, in the middle of a word where
 * need be. Remarks that end before that are whole: then the comment is the tail of another edition's text, its first words
 * are cut, and its other clauses count.
 */
export function remarkClauses(remarks: string, comment: string): RemarkText {
  const full = remarks.length === REMARKS_COLUMN_CHARACTERS;
  if (comment === "")
    return full && !/\.\s*$/.test(remarks) ? cutAtEnd(remarks) : { clauses: splitClauses(remarks), joined: [remarks] };
  if (full || remarks === "") {
    const whole = remarks + comment;
    return { clauses: splitClauses(whole), joined: [whole] };
  }
  const start = BEGINS_WHOLE.test(comment) ? 0 : comment.indexOf(";") + 1 || comment.length;
  const clauses = [...splitClauses(remarks), ...splitClauses(comment.slice(start))];
  const joined = [remarks, comment];
  return start === 0 ? { clauses, joined } : { clauses, joined, cut: comment.slice(0, start).replace(/;$/, "") };
}

/** A comment that begins where a clause does. */
const BEGINS_WHOLE = /^(?:\s|alt\. |Linked To: |[afn]\.k\.a\. ')/;

function cutAtEnd(remarks: string): RemarkText {
  const clauses = splitClauses(remarks);
  const cut = clauses.pop() ?? "";
  return { clauses, joined: [remarks], cut };
}

/** Clauses without their separators, and without a full stop that only ends the remarks. */
export function splitClauses(text: string): string[] {
  const clauses: string[] = [];
  for (const part of splitOutside(text)) {
    const clause = withoutFullStop(part.trim());
    if (clause === "") continue;
    // "(Linked To: A; Linked To: B)" holds clauses itself; "(c/o somebody)" is one.
    const inner = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/.exec(clause)?.[1];
    if (inner === undefined) clauses.push(clause);
    else clauses.push(...splitClauses(inner.replace(SAID_OF_CLAUSES, "$1;")));
  }
  return clauses;
}

/** Cuts at semicolons outside parentheses and quoted names. An opening that is never closed opens nothing. */
function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "(") at = closing(text, at) ?? at;
    else if (character === "'" && /(?:[afn]\.k|d\.b)\.a\. $/.test(text.slice(Math.max(start, at - 8), at))) {
      at = closingQuote(text, at) ?? at;
    } else if (character === ";") {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The quote that ends a name: one before a semicolon or the end, with no other name begun in between. */
function closingQuote(text: string, open: number): number | undefined {
  const end = /'[).]*\s*(?:;|$)/.exec(text.slice(open + 1));
  if (end === null) return undefined;
  const name = text.slice(open + 1, open + 1 + end.index);
  return /[afn]\.k\.a\. '/.test(name) ? undefined : open + 1 + end.index;
}

/** What is said of the clauses behind it is a clause of its own: "Following data derived from a passport: DOB: 1969; …". */
const SAID_OF_CLAUSES = /^(following data derived from [^:;]*):/i;

/** Words whose full stop belongs to them, so that "LODESTAR S.A." keeps it. */
const ABBREVIATED =
  /(?:^|[\s,.])(?:\p{L}|co|ltd|inc|corp|llc|bhd|pte|pty|est|jr|sr|cia|ltda|bros|assoc|intl|gmbh|dept)\.$/iu;

function withoutFullStop(clause: string): string {
  if (clause.endsWith("..")) return clause.slice(0, -1);
  return clause.endsWith(".") && !ABBREVIATED.test(clause) ? clause.slice(0, -1).trimEnd() : clause;
}
