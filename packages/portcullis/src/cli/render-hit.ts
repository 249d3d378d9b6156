// How is one hit shown to a person? Who it is, how sure, and a small waterfall of what speaks for and against.

import { bitsOf, type DescribedKind, type Evidence, settling, type TokenEvidence } from "@portcullis/match";
import type { Hit } from "../screening/screening-line.ts";
import { column, displayWidth, type Paint, safe, wrapped } from "./render-text.ts";

/** Columns of the whole picture. */
const COLUMNS = 80;
const INDENT = "  ";
/** Left part, how it agrees, bits; the rest is the bar. */
const LAYOUT = { pair: 34, agreement: 18, bits: 7, bar: 16 } as const;
/** A bar is full at so many bits. */
const FULL_BAR_BITS = 20;

const FIELDS: Readonly<Record<string, string>> = {
  birth_date: "date of birth",
  country: "country",
  address: "address",
  gender: "gender",
  identifier: "identifier",
  name: "name",
};

/** The matcher's words for an agreement, for people. */
const AGREEMENTS: Readonly<Record<string, string>> = {
  "exact-folded": "same letters",
  exact: "exact",
  spelling: "spelling",
  similar: "resembles",
  initial: "initial",
  joined: "joined up",
  "joined-similar": "joined, resembles",
  complete: "whole name agrees",
  conflict: "contradicts",
  "extra-listed": "not in the query",
  "extra-subject": "not on the list",
  "legal-form": "legal form",
  "legal-form-differs": "other legal form",
  "father-and-son": "father and son swapped",
  patronymics: "other father",
};

/** Signed, with one decimal. */
export function bitsText(bits: number): string {
  return `${bits < 0 ? "−" : "+"}${Math.abs(bits).toFixed(1)}`;
}

function bar(bits: number): string {
  const length = Math.round((Math.min(Math.abs(bits), FULL_BAR_BITS) / FULL_BAR_BITS) * LAYOUT.bar);
  return (bits < 0 ? "░" : "█").repeat(Math.max(1, length));
}

function pairText(subject: string, listed: string): string {
  if (subject !== "" && listed !== "") return `${safe(subject)} ↔ ${safe(listed)}`;
  return safe(subject || listed);
}

function waterfallLine(pair: string, agreement: string, bits: number, paint: Paint): string {
  const words = `${column(pair, LAYOUT.pair)} ${column(agreement, LAYOUT.agreement)} ${column(bitsText(bits), LAYOUT.bits, "right")}`;
  const drawn = bits === 0 ? "" : ` ${bar(bits)}`;
  const line = `${INDENT}${words}${drawn}`;
  return bits < 0 ? paint("red", line) : line;
}

function tokenLine(token: TokenEvidence, paint: Paint): string {
  const agreement = AGREEMENTS[token.agreement] ?? token.agreement;
  const pair = pairText(token.subject, token.listed);
  return waterfallLine(pair === "" ? "whole name" : pair, agreement, token.bits, paint);
}

/** A field's line; words that do not fit beside it follow beneath. */
export function evidenceLines(evidence: Evidence, paint: Paint): string[] {
  if (evidence.tokens !== undefined && evidence.tokens.length > 0) {
    return [...evidence.tokens.map((token) => tokenLine(token, paint))];
  }
  const field = FIELDS[evidence.field] ?? evidence.field;
  const same = evidence.subject === evidence.listed;
  const pair = same ? safe(evidence.listed) : pairText(evidence.subject, evidence.listed);
  const label = `${field}: ${pair}`;
  if (displayWidth(label) <= LAYOUT.pair && evidence.detail.length <= LAYOUT.agreement) {
    return [waterfallLine(label, evidence.detail, evidence.bits, paint)];
  }
  const below = wrapped(safe(evidence.detail), COLUMNS - 6).map((line) => `${INDENT}    ${line}`);
  const first = waterfallLine(label, "", evidence.bits, paint);
  return [first, ...below.map((line) => (evidence.bits < 0 ? paint("red", line) : paint("dim", line)))];
}

/** What was known on one side only, or not at all, and so counts for nothing. */
function unknownLine(hit: Hit, given: ReadonlySet<string>, paint: Paint): string[] {
  const compared = new Set(hit.evidence.map((evidence) => evidence.field));
  const unknown = ["birth_date", "country", "identifier"]
    .filter((field) => !compared.has(field))
    .map((field) => {
      const why = given.has(field) ? (field === "identifier" ? "none agrees" : "the list states none") : "not given";
      return `${FIELDS[field]} (${why})`;
    });
  if (unknown.length === 0) return [];
  return wrapped(`not counted: ${unknown.join(", ")}`, COLUMNS - 2).map((line) => paint("dim", INDENT + line));
}

/** How far below, and what took most. */
function shortfall(hit: Hit, least: number): string {
  const parts = hit.evidence.flatMap((evidence) => [
    ...(evidence.tokens ?? []).map(({ subject, listed, bits, agreement }) => ({
      bits,
      says: `${[subject, listed].filter((side) => side !== "").join(" against ") || "whole name"}: ${AGREEMENTS[agreement] ?? agreement}`,
    })),
    ...(evidence.tokens === undefined ? [{ bits: evidence.bits, says: evidence.detail }] : []),
  ]);
  const worst = parts.filter(({ bits }) => bits < 0).sort((a, b) => a.bits - b.bits)[0];
  const why = worst ? `most against it: ${worst.says} (${bitsText(worst.bits)})` : "too little is known for it";
  return `${(least - hit.bits).toFixed(1)} bits short of a hit; ${why}`;
}

/** What a reviewer may look for, and what it would do. */
function settlingLines(hit: Hit, picture: HitPicture): string[] {
  const least = bitsOf(picture.threshold);
  const found = settling(hit.bits, hit.evidence, picture.kind, least).filter(({ changes }) => changes);
  const verdict = hit.bits >= least ? "no hit any more" : "a hit";
  const words = found.map(({ finding, bits }) => `${finding} (${bitsText(bits)})`).join(", ");
  const settles =
    words === "" ? "nothing else that could be known would change this" : `would make it ${verdict}: ${words}`;
  const lines = hit.bits >= least ? [settles] : [shortfall(hit, least), settles];
  return lines.flatMap((line) => wrapped(safe(line), COLUMNS - 2).map((text) => INDENT + text));
}

/** A share (0 to 1) as per cent, with a decimal at the ends. */
export function percent(probability: number): string {
  return `${(probability * 100).toFixed(probability >= 0.99 || probability < 0.01 ? 1 : 0)} %`;
}

function headLine(hit: Hit, paint: Paint, style: "red" | "yellow"): string {
  const right = `score ${hit.score.toFixed(2)}`;
  const room = COLUMNS - right.length - displayWidth(hit.party) - 4;
  const caption = column(safe(hit.caption), Math.max(20, room));
  return `${paint(style, paint("bold", caption))}  ${paint("cyan", hit.party)}  ${right}`;
}

export interface HitPicture {
  readonly paint: Paint;
  /** Fields the subject stated: `birth_date`, `country`, `identifier`. */
  readonly given: ReadonlySet<string>;
  /** Red for a hit, yellow for a near miss. */
  readonly style: "red" | "yellow";
  /** Also the sentence of the matcher, why a near miss stayed below, and what would settle it. */
  readonly whole: boolean;
  /** Kind of the subject, `unknown` for any. */
  readonly kind: DescribedKind;
  /** Score that makes a hit. */
  readonly threshold: number;
}

/** The picture of a hit, one line an element, none wider than 80 columns but for words that cannot be broken. */
export function renderHit(hit: Hit, picture: HitPicture): string[] {
  const { paint, whole } = picture;
  const regimes = hit.regimes.length === 0 ? "regime not stated" : hit.regimes.map(safe).join("; ");
  const measures = hit.measures.length === 0 ? "" : ` · ${hit.measures.map(safe).join(", ")}`;
  const name = hit.evidence.find((evidence) => evidence.field === "name");
  const matched = hit.matched_name === hit.caption ? [] : [`${INDENT}listed name: ${safe(hit.matched_name)}`];
  return [
    headLine(hit, paint, picture.style),
    ...wrapped(`${hit.list}: ${regimes}${measures}`, COLUMNS - 2).map((line) => paint("dim", `${INDENT}${line}`)),
    ...matched,
    ...hit.evidence.flatMap((evidence) => evidenceLines(evidence, paint)),
    ...(whole && name ? wrapped(safe(name.detail), COLUMNS - 2).map((line) => `${INDENT}${line}`) : []),
    `${INDENT}sum ${bitsText(hit.bits)} bits; of such pairs, half of them true, ${percent(hit.probability)} are the same party`,
    ...unknownLine(hit, picture.given, paint),
    ...(whole ? settlingLines(hit, picture) : []),
    ...(hit.same_as.length === 0
      ? []
      : wrapped(`same party: ${hit.same_as.join(", ")}`, COLUMNS - 2).map((line) => INDENT + line)),
    ...(hit.provisional ? [paint("yellow", `${INDENT}provisional: of a press notice, not yet on the list`)] : []),
  ];
}
