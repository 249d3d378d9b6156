// What does prose say of somebody beside his name: when and where he was born, his passport, whose citizen he is? Only what stands right
// behind the name, in its brackets or between commas, so that it is his.

import { holderOf, type Span } from "../text/spans.ts";
import type { EntryDetail, EntryField } from "./entries.ts";

/** Characters behind a name in which such things stand. */
const REACH = 220;

const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s(?:\d{1,2},?\s)?(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d`;

const FIELDS: readonly (readonly [EntryField, RegExp])[] = [
  [
    "born",
    new RegExp(
      String.raw`\b(?:DOB|D\.O\.B\.|[Dd]ate of birth|[Bb]orn(?: on| in)?)[:\s]\s*(?:on |in )?(${DAY})(?![\d/])`,
      "u",
    ),
  ],
  [
    "birthplace",
    /\b(?:POB:?|[Pp]lace of birth:?|born(?: on [^,;.()]{4,24}?| [\d\p{L} ]{4,20}?)? in)\s+((?:\p{Lu}[\p{L}’'-]+)(?:[\s,-]+\p{Lu}[\p{L}’'-]+){0,3})/u,
  ],
  ["passport", /\b[Pp]assport(?:\s(?:number|no\.?|No\.?|Number))?[:\s]\s*((?=[A-Z\d]*\d)[A-Z]{0,3}\d{5,10})\b/u],
];

/**
 * Details of one whose name stands at `at`.
 * @param lines of the text, in order
 * @param others places of other names: what stands behind the next one is that one's
 */
export function proseDetails(
  text: string,
  at: Span,
  lines: readonly Span[],
  others: readonly Span[],
): readonly EntryDetail[] {
  const line = holderOf(lines, at);
  const next = others.map(({ start }) => start).filter((start) => start > at.end);
  const end = Math.min(line?.end ?? at.end, at.end + REACH, ...next);
  const behind = text.slice(at.end, end);
  return FIELDS.flatMap(([field, form]): readonly EntryDetail[] => {
    const match = form.exec(behind);
    const value = match?.[1];
    if (match === null || value === undefined) return [];
    const start = at.end + match.index + match[0].lastIndexOf(value);
    return [{ field, value, start, end: start + value.length }];
  });
}
