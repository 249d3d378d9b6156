// How is a comparison of names told to a reader? As the words of both sides aligned, each with its bits, and a sentence.

import type { Evidence, TokenEvidence } from "../description.ts";
import type { NameToken } from "../names/analyse-name.ts";
import type { Link } from "./alignment.ts";
import type { NameComparison } from "./compare-names.ts";
import { INITIAL, JOINED } from "./token-links.ts";

/** Hundredths of a bit are printed; finer digits would claim a precision that is not there. */
export function rounded(bits: number): number {
  const value = Math.round(bits * 100) / 100;
  return value === 0 ? 0 : value;
}

function printed(tokens: readonly NameToken[], from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .map((token) => token.printed)
    .join(" ");
}

function unanswered(tokens: readonly NameToken[], mask: number): string {
  return tokens
    .filter((token, at) => (mask & (1 << at)) === 0 && token.cls !== "particle")
    .map((token) => token.printed)
    .join(" ");
}

function agreementOf(link: Link, subject: string, listed: string): string {
  if (link.similarity === INITIAL) return "initial";
  if (link.subjectCount > 1 || link.listedCount > 1) return link.similarity >= JOINED ? "joined" : "joined-similar";
  if (link.similarity === 100) return subject.toLowerCase() === listed.toLowerCase() ? "exact" : "exact-folded";
  return link.similarity >= 88 ? "spelling" : "similar";
}

function linkEvidence(comparison: NameComparison): TokenEvidence[] {
  const sum = comparison.links.reduce((total, link) => total + link.bits, 0);
  const scale = sum > 0 ? comparison.agreement / sum : 0;
  return comparison.links.map((link) => {
    const subject = printed(comparison.subject.tokens, link.subjectFrom, link.subjectCount);
    const listed = printed(comparison.listed.tokens, link.listedFrom, link.listedCount);
    return { subject, listed, agreement: agreementOf(link, subject, listed), bits: rounded(link.bits * scale) };
  });
}

/** The aligned words, then what the whole name adds or takes. Bits sum to the name's bits but for rounding. */
function tokenEvidence(comparison: NameComparison): TokenEvidence[] {
  const tokens = linkEvidence(comparison);
  const subject = unanswered(comparison.subject.tokens, comparison.subjectMask);
  const listed = unanswered(comparison.listed.tokens, comparison.listedMask);
  if (comparison.complete !== 0) {
    tokens.push({ subject: "", listed: "", agreement: "complete", bits: rounded(comparison.complete) });
  }
  if (comparison.conflict !== 0) {
    tokens.push({ subject, listed, agreement: "conflict", bits: rounded(-comparison.conflict) });
  }
  if (comparison.extra !== 0) {
    const conflict = comparison.conflict !== 0;
    tokens.push({
      subject: conflict ? "" : subject,
      listed: conflict ? "" : listed,
      agreement: subject !== "" && listed === "" ? "extra-subject" : "extra-listed",
      bits: rounded(-comparison.extra),
    });
  }
  if (comparison.swapped !== 0) {
    tokens.push({ subject: "", listed: "", agreement: "father-and-son", bits: rounded(comparison.swapped) });
  }
  if (comparison.patronymics !== 0) {
    tokens.push({ subject: "", listed: "", agreement: "patronymics", bits: rounded(comparison.patronymics) });
  }
  if (comparison.legal !== 0) {
    const legal = (side: readonly NameToken[]) => side.find((token) => token.cls === "legal-form")?.printed ?? "";
    tokens.push({
      subject: legal(comparison.subject.reading.tokens),
      listed: legal(comparison.listed.reading.tokens),
      agreement: comparison.legal > 0 ? "legal-form" : "legal-form-differs",
      bits: rounded(comparison.legal),
    });
  }
  return tokens;
}

function sentence(comparison: NameComparison, tokens: readonly TokenEvidence[]): string {
  const parts: string[] = [];
  const list = (words: readonly string[]) => words.join(", ");
  const exact = tokens.filter((token) => token.agreement.startsWith("exact")).map((token) => token.listed);
  if (exact.length > 0) parts.push(`${list(exact)} ${exact.length === 1 ? "agrees" : "agree"}`);
  for (const token of tokens) {
    if (token.agreement === "spelling") parts.push(`${token.subject} is a spelling of ${token.listed}`);
    if (token.agreement === "similar") parts.push(`${token.subject} resembles ${token.listed}`);
    if (token.agreement.startsWith("joined")) parts.push(`${token.subject} and ${token.listed} are the same letters`);
    if (token.agreement === "initial") parts.push(`${token.subject} may stand for ${token.listed}`);
    if (token.agreement === "conflict") parts.push(`"${token.subject}" stands where the list has "${token.listed}"`);
    if (token.agreement === "extra-listed" && token.listed !== "") parts.push(`the list also has "${token.listed}"`);
    if (token.agreement === "extra-subject" && token.subject !== "")
      parts.push(`"${token.subject}" is not in the listed name`);
    if (token.agreement === "father-and-son") parts.push("the son of the one is named as the father of the other");
    if (token.agreement === "patronymics") parts.push("their fathers are named differently");
    if (token.agreement === "legal-form-differs") parts.push(`legal form ${token.subject} against ${token.listed}`);
  }
  const schemes = [comparison.subject.reading.scheme, comparison.listed.reading.scheme].filter(
    (scheme) => scheme !== "as-printed" && scheme !== "characters",
  );
  if (schemes.length > 0) parts.push(`read as ${[...new Set(schemes)].join(" and ")}`);
  if (parts.length === 0) parts.push("no word in common");
  return parts.join("; ");
}

/** Evidence of the names, drawn from the best pair. */
export function nameEvidence(comparison: NameComparison, subject: string, listed: string, bits: number): Evidence {
  const tokens = tokenEvidence(comparison);
  return { field: "name", subject, listed, bits: rounded(bits), detail: sentence(comparison, tokens), tokens };
}
