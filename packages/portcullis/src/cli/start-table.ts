// What came of screening a few dozen customers, for somebody who sees this for the first time? One line a hit, then those
// who only look alike, then how many.

import type { Evidence } from "@portcullis/match";
import type { Hit, ScreeningLine } from "../screening/screening-line.ts";
import { column, displayWidth, type Paint, safe, wrapped } from "./render-text.ts";

/** One customer and the answer. */
export interface CustomerAnswer {
  /** As the file states it; the identifiers where it states no name. */
  readonly name: string;
  readonly line: ScreeningLine;
  /** Whom a clear customer resembles most, if anybody much. */
  readonly nearest?: Hit;
}

const HEADINGS = { name: "CUSTOMER", caption: "LISTED PARTY", party: "LIST", score: "SCORE" } as const;
const NAME_COLUMNS = { least: 20, most: 30 } as const;
const CAPTION_COLUMNS = { least: 16, most: 24 } as const;
const SCORE_COLUMNS = 5;
const GAP = "  ";
/** Look-alikes shown: enough to see why somebody stays clear. */
const CLOSE_MAX = 6;

/** Ways of reading a name, as a reader calls them. */
const READINGS: Readonly<Record<string, string>> = {
  pinyin: "pinyin",
  "wade-giles": "Wade-Giles",
  cyrillic: "Cyrillic",
  "cyrillic-other": "Cyrillic",
  german: "German spelling",
  french: "French spelling",
};

/** The weakest agreement of words decides what is said of the whole name. */
const AGREEMENTS: readonly (readonly [agreement: string, words: string])[] = [
  ["similar", "resembles"],
  ["joined-similar", "resembles"],
  ["initial", "initials"],
  ["spelling", "spelling"],
  ["joined", "same letters"],
];

function nameWords({ tokens = [], detail }: Evidence): string {
  const reading = /read as ([a-z-]+)/.exec(detail)?.[1];
  if (reading !== undefined) return READINGS[reading] ?? reading;
  const found = AGREEMENTS.find(([agreement]) => tokens.some((token) => token.agreement === agreement));
  if (found !== undefined) return found[1];
  const lacks = tokens.some(({ agreement, bits }) => agreement.startsWith("extra-") && bits <= -1);
  return lacks ? "name in part" : "same name";
}

const FIELD_WORDS: Readonly<Record<string, string>> = { birth_date: "born", country: "country" };

function fieldWords({ field, detail }: Evidence): string {
  return field === "identifier" ? detail.replace(/^same /, "") : (FIELD_WORDS[field] ?? field);
}

/** Why it is a hit, in a few words: what agrees; where something contradicts, the strongest agreement and that. */
export function whyBriefly(hit: Hit): string {
  const words = (evidence: Evidence, name: string): string => (evidence.field === "name" ? name : fieldWords(evidence));
  const agreeing = hit.evidence.filter(({ bits }) => bits >= 1);
  const against = hit.evidence.filter(({ bits }) => bits <= -1).map((evidence) => words(evidence, "the name"));
  const told = against.length === 0 ? agreeing : agreeing.toSorted((a, b) => b.bits - a.bits).slice(0, 1);
  const agrees = told.map((evidence) => words(evidence, evidence.field === "name" ? nameWords(evidence) : ""));
  return [agrees.join(", "), ...against.map((field) => `not ${field}`)].join("; ");
}

/** Why they are not the same: the matcher's words for whatever counts most against it. */
function whyNot(hit: Hit): string {
  const against = hit.evidence.filter(({ bits }) => bits < 0).toSorted((a, b) => a.bits - b.bits);
  const detail = hit.evidence.find(({ field }) => field === "name")?.detail ?? "";
  const name = detail.replace(/; read as [a-z-]+$/, "");
  const of = against[0]?.field === "name" || against.length === 0 ? name : `${name}; ${against[0]?.detail}`;
  return safe(of);
}

interface Columns {
  readonly whole: number;
  readonly name: number;
  readonly caption: number;
  readonly party: number;
  readonly why: number;
}

function widest(texts: readonly string[], { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, ...texts.map(displayWidth)));
}

function columnsFor(answers: readonly CustomerAnswer[], columns: number): Columns {
  const hits = answers.flatMap(({ line, nearest }) => [line.hits[0], nearest].filter((hit) => hit !== undefined));
  const party = Math.max(HEADINGS.party.length, ...hits.map(({ party }) => party.length));
  const spare = columns - party - SCORE_COLUMNS - 4 * GAP.length;
  // A third for the customer, a quarter for the party, the rest for the reason.
  const share = { name: Math.floor(spare * 0.35), caption: Math.floor(spare * 0.25) };
  const limits = (of: { readonly least: number; readonly most: number }, most: number) => ({
    least: of.least,
    most: Math.min(of.most, Math.max(of.least, most)),
  });
  const names = answers.map(({ name }) => safe(name));
  const name = widest(names, limits(NAME_COLUMNS, share.name));
  const caption = widest(
    hits.map((hit) => safe(hit.caption)),
    limits(CAPTION_COLUMNS, share.caption),
  );
  return { whole: columns, name, caption, party, why: Math.max(8, spare - name - caption) };
}

function row(name: string, hit: Hit, why: string, columns: Columns, paint: Paint, style: "red" | "yellow"): string {
  const cells = [
    column(safe(name), columns.name),
    column(safe(hit.caption), columns.caption),
    column(hit.party, columns.party),
    paint(style, column(hit.score.toFixed(2), SCORE_COLUMNS, "right")),
    column(why, columns.why).trimEnd(),
  ];
  return cells.join(GAP);
}

function heading(columns: Columns, paint: Paint): string {
  const { name, caption, party, score } = HEADINGS;
  const cells = [
    column(name, columns.name),
    column(caption, columns.caption),
    column(party, columns.party),
    score,
    "WHY",
  ];
  return paint("bold", cells.join(GAP));
}

function closeLines(close: readonly CustomerAnswer[], columns: Columns, paint: Paint): string[] {
  const lines = close.flatMap(({ name, nearest }) => {
    if (nearest === undefined) return [];
    const why = wrapped(whyNot(nearest), columns.whole - 4).map((text) => paint("dim", `    ${text}`));
    return [row(name, nearest, "", columns, paint, "yellow").trimEnd(), ...why];
  });
  return lines.length === 0 ? [] : ["", paint("bold", "Alike, and yet clear:"), ...lines];
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The table, one line an element, within `columns`. */
export function renderCustomers(answers: readonly CustomerAnswer[], columns: number, paint: Paint): string[] {
  const of = columnsFor(answers, columns);
  const errors = answers.filter(({ line }) => line.status === "error");
  const hits = answers.flatMap(({ name, line }) => (line.hits[0] === undefined ? [] : [{ name, hit: line.hits[0] }]));
  const close = answers
    .filter(({ line, nearest }) => line.status === "clear" && nearest !== undefined)
    .toSorted((a, b) => (b.nearest?.score ?? 0) - (a.nearest?.score ?? 0))
    .slice(0, CLOSE_MAX);
  const clear = answers.length - hits.length - errors.length;
  const counts = [
    plural(answers.length, "customer", "customers"),
    plural(hits.length, "with a hit", "with hits"),
    `${clear} clear`,
    ...(errors.length > 0 ? [plural(errors.length, "that could not be read", "that could not be read")] : []),
  ];
  return [
    heading(of, paint),
    ...hits.map(({ name, hit }) => row(name, hit, whyBriefly(hit), of, paint, "red")),
    ...closeLines(close, of, paint),
    "",
    ...errors.map(({ name, line }) => paint("yellow", `${safe(name || line.id)}: ${safe(line.error?.message ?? "")}`)),
    `${counts[0]}: ${counts.slice(1).join(", ")}. A hit is a machine's word; a person decides.`,
  ];
}
