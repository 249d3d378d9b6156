// Who does what a clause says? The subject before a verb, and whom a whole sentence is about.

import type { Quote } from "./speakers.ts";

/** The subject before a verb: back to the clause's beginning. */
export function subjectOf(printed: string): string {
  const sentence = printed
    .replace(/["“]\s*$/u, "")
    .replace(/\s\p{Ll}+ly\s*$/u, " ")
    .replace(/\son\s\p{Lu}\p{L}+day\s*$/u, " ");
  // "The ambassador to X, Wang Ming, has denied": Wang Ming.
  const apposed = /,\s((?:\p{Lu}[\p{L}’'-]+\s?){2,4}),\s*$/u.exec(sentence)?.[1];
  if (apposed !== undefined) return apposed.trim();
  const before = sentence.replace(/^\p{Lu}{3,}[\p{L}\s,.]{0,30}?(?:\d{1,2}\s?)?(?:\([^)]{2,30}\)\s)?[-–—]\s/u, "");
  // "X, also known as Y, has denied": X.
  const whole =
    /^((?:(?:The|A|An)\s)?\p{Lu}[^,;:“”"]{2,80}),\s(?:also known as|through|via|speaking|which|who|whose|an?\s|the\s|sanctioned|designated|named|accused|based|\p{Ll}+ing\s)[^;:“”"]*,\s*$/u.exec(
      before,
    )?.[1];
  if (whole !== undefined) return whole;
  const plain = before
    .replace(
      /,\s(?:however|meanwhile|though|too|in turn|in response|for (?:its|his|her|their) part|on \p{Lu}\p{L}+day),\s*/giu,
      " ",
    )
    .trimEnd();
  const clause = plain.split(/[,;:“”"–—]|\b(?:while|but|although|after|and that|that)\s/).at(-1) ?? "";
  return clause
    .replace(/^\s*(?:and|however|meanwhile|in response|for (?:its|his|her|their) part)\s*/iu, "")
    .replace(/\s+on \p{Lu}\p{L}+day$/u, "")
    .trim();
}

/** Whom a sentence is about: what stands before its first verb. */
export function headOf(sentence: string): string {
  const head =
    /^(?:(?:(?:On|In|At)\s[^,]{3,40}|\p{Lu}\p{Ll}+ly|Nevertheless|However|Meanwhile|Still|Yet),\s)?((?:[Tt]he\s|[Aa]n?\s)?[\p{L}’'-]+(?:[\s,]+(?!(?:has|have|had|is|was|were|hit|struck|fired|said|says|told)\b|\p{Ll}+ed\b)[\p{L}’'-]+){0,9}),?\s+(?:has|have|had|is|was|were|hit|struck|fired|said|says|told|\p{Ll}+ed)\b/u.exec(
      sentence,
    )?.[1];
  return head === undefined
    ? ""
    : (
        /(?:\b(?:spokes(?:person|man|woman)|minister|ambassador),?\s|,\s+)((?:\p{Lu}[\p{L}’'-]+\s?){2,4}),?$/u.exec(
          head,
        )?.[1] ?? head
      ).trim();
}

/** Whether a quotation is part of a clause that reports: 'said it rejects "such groundless accusations"'. */
export function isWithin(text: string, { start }: Quote): boolean {
  const before = text.slice(Math.max(0, start - 24), start - 1);
  return (
    /[\p{L}\p{N}]\s$/u.test(before) &&
    /^\p{Ll}/u.test(text.charAt(start)) &&
    !/\b(?:said|says|told \p{L}+|added|stated|that|wrote|stressed|statement)\s$/u.test(before)
  );
}
