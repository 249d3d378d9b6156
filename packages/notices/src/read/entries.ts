// Which entries of a sanctions list does a text hold, printed as publishers print them? The UK's numbered entries with their labelled
// fields, and OFAC's with semicolons and a programme in brackets. Each with its names, dates and numbers, none of them guessed.

import type { Span } from "../text/spans.ts";
import type { NameKind } from "./names.ts";

export type EntryField =
  | "born"
  | "birthplace"
  | "nationality"
  | "passport"
  | "national-id"
  | "position"
  | "address"
  | "website"
  | "reference"
  | "group-id"
  | "listed-on"
  | "last-updated"
  | "programme";

/** What an entry says of its party, as printed. */
export interface EntryDetail extends Span {
  readonly field: EntryField;
  readonly value: string;
}

export interface ListEntry extends Span {
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases: readonly (Span & { readonly name: string })[];
  readonly details: readonly EntryDetail[];
}

type Alias = ListEntry["aliases"][number];

/** White space of a line that was broken is one space of the value. */
function joined(printed: string): string {
  return printed
    .replace(/\s*--- Page \d+ ---\s*/gu, "\n")
    .replace(/(?<=\p{L})-\s*\n\s*/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A stretch without the white space and stops around it. */
function trimmedSpan(text: string, start: number, end: number): Span {
  const printed = text.slice(start, end);
  const lead = /^(?:[\s,]|--- Page \d+ ---)*/u.exec(printed)?.[0].length ?? 0;
  const body = printed
    .slice(lead)
    .replace(/(?:\s|\n--- Page \d+ ---)*$/u, "")
    .replace(/(?<!\b(?:Ltd|Co|Inc))\.$/u, "")
    .trimEnd();
  return { start: start + lead, end: start + lead + body.length };
}

const UK_START = /^\d{1,5}\.[ \t]+(?:Name 6:|(?:Organisation|Ship) Name:)/gmu;

/** Labels of the UK's entries, wherever a line was broken in them. */
const UK_LABELS: readonly (readonly [string, EntryField | "aka" | "script" | "reasons" | "name" | undefined])[] = [
  ["Name 6", "name"],
  ["Organisation Name", "name"],
  ["Ship Name", "name"],
  ["Name (non-Latin script)", "script"],
  ["DOB", "born"],
  ["POB", "birthplace"],
  ["Good quality a.k.a", "aka"],
  ["Low quality a.k.a", "aka"],
  ["a.k.a", "aka"],
  ["f.k.a", "aka"],
  ["Nationality", "nationality"],
  ["Passport Number", "passport"],
  ["Passport Details", undefined],
  ["National Identification Number", "national-id"],
  ["National Identification no", "national-id"],
  ["National Identification Details", undefined],
  ["Position", "position"],
  ["Title", undefined],
  ["Address", "address"],
  ["Other Information", undefined],
  ["(UK Sanctions List Ref)", "reference"],
  ["(UK Statement of Reasons)", "reasons"],
  ["(Website)", "website"],
  ["(Gender)", undefined],
  ["(Type of entity)", undefined],
  ["Incorporation date", undefined],
  ["Listed on", "listed-on"],
  ["UK Sanctions List Date Designated", undefined],
  ["Last Updated", "last-updated"],
  ["Group ID", "group-id"],
];

const UK_LABEL = new RegExp(
  `(?<![\\p{L}(])(?:${UK_LABELS.map(([label]) => label.replace(/[.()]/gu, "\\$&").replace(/ /gu, "\\s+"))
    .toSorted((a, b) => b.length - a.length)
    .join("|")})\\s?:|(?<=\\(UK Statement\\s+of\\s+Reasons\\)):`,
  "gu",
);

const UK_FIELDS: ReadonlyMap<string, (typeof UK_LABELS)[number][1]> = new Map(UK_LABELS);

/** "(1) A (2) B", or one alone. What brackets add is no part of the name. */
function numbered(text: string, { start, end }: Span): readonly Alias[] {
  const printed = text.slice(start, end);
  const marks = [...printed.matchAll(/\(\d{1,3}\)\s*/gu)];
  const parts =
    marks.length === 0
      ? [{ start, end }]
      : marks.map(({ index, 0: mark }, at) => ({
          start: start + index + mark.length,
          end: start + (marks[at + 1]?.index ?? printed.length),
        }));
  return parts.flatMap((part) => {
    const whole = trimmedSpan(text, part.start, part.end);
    const cut = /\s*\(non-Latin\s+script:/u.exec(text.slice(whole.start, whole.end))?.index;
    const span = trimmedSpan(text, whole.start, cut === undefined ? whole.end : whole.start + cut);
    const name = joined(text.slice(span.start, span.end));
    return name === "" ? [] : [{ name, ...span }];
  });
}

/** "Name 6: X 1: A 2: B 3: n/a": the name in the order it is said, given names first. */
function ukPersonName(text: string, span: Span): string {
  const [last = "", ...given] = joined(text.slice(span.start, span.end)).split(/\s\d:\s/u);
  return [...given, last]
    .filter((part) => !/^n\/a\.?$/iu.test(part) && part !== "")
    .join(" ")
    .replace(/\.$/u, "");
}

/** Where the name stands in the entry as it is said, so that its characters are the name; else where its cells are. */
function placeOf(text: string, name: string, cells: Span, end: number): Span & { readonly name: string } {
  const form = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/ /gu, "\\s");
  const found = new RegExp(`(?<![\\p{L}])${form}(?![\\p{L}])`, "iu").exec(text.slice(cells.start, end));
  if (found === null) return { name, ...cells };
  const start = cells.start + found.index;
  return { name: joined(found[0]), start, end: start + found[0].length };
}

function ukEntry(text: string, from: number, to: number): ListEntry | undefined {
  const labels = [...text.slice(from, to).matchAll(UK_LABEL)].map(({ index, 0: label }) => ({
    start: from + index,
    end: from + index + label.length,
    field: UK_FIELDS.get(joined(label.replace(/\s?:$/u, ""))),
    isPerson: label.startsWith("Name 6"),
    isShip: label.startsWith("Ship"),
  }));
  const [first] = labels;
  if (first?.field !== "name") return undefined;
  const aliases: Alias[] = [];
  const details: EntryDetail[] = [];
  let head: (Span & { name: string }) | undefined;
  for (const [at, { end, field, isPerson }] of labels.entries()) {
    const span = trimmedSpan(text, end, labels[at + 1]?.start ?? to);
    const value = joined(text.slice(span.start, span.end));
    if (value === "" || field === undefined || field === "reasons") continue;
    if (field === "name") head ??= placeOf(text, isPerson ? ukPersonName(text, span) : value, span, to);
    else if (field === "aka") aliases.push(...numbered(text, span));
    else if (field === "script") aliases.push({ name: value, ...span });
    else if (field === "reference") {
      for (const { index, 0: code } of text.slice(span.start, span.end).matchAll(/\b[A-Z]{2,4}\d{4}\b/gu))
        details.push({ field, value: code, start: span.start + index, end: span.start + index + code.length });
    } else for (const { name, ...place } of numbered(text, span)) details.push({ field, value: name, ...place });
  }
  if (head === undefined) return undefined;
  const kind = first.isPerson ? "person" : first.isShip ? "vessel" : "organisation";
  return { ...head, kind, aliases, details };
}

function ukEntries(text: string): readonly ListEntry[] {
  const starts = [...text.matchAll(UK_START)].map(({ index }) => index);
  return starts.flatMap((start, at) => {
    const next = starts[at + 1] ?? text.length;
    // The last of its section ends where the next heading stands.
    const section = /\n(?:INDIVIDUALS|ENTITIES|SHIPS)\s*$/mu.exec(text.slice(start, next));
    return ukEntry(text, start, section === null ? next : start + section.index) ?? [];
  });
}

/** An entry of OFAC's announcements: from the line's beginning to a programme in square brackets. */
const OFAC_ENTRY =
  /^(?=\p{Lu})((?:[^\n;[\]()]|\([^\n()]*(?:\([^\n()]*\)[^\n()]*)*\)){2,400}?)(?:;([^\n[\]]{0,2000}?))?\s*(?:\((individual|vessel|aircraft)\)\s*)?((?:\[[A-Z0-9][A-Z0-9 -]{1,30}\]\s*)+)\.?(?:\s*\((?:also )?Linked To: [^\n]{2,200}\))*\.?$/gmu;

const OFAC_FIELDS: readonly (readonly [RegExp, EntryField])[] = [
  [/^(?:alt\.\s)?DOB\s/iu, "born"],
  [/^(?:alt\.\s)?POB\s/iu, "birthplace"],
  [/^(?:alt\.\s)?(?:nationality|citizen)\s/iu, "nationality"],
  [/^(?:alt\.\s)?Passport\s/iu, "passport"],
  [
    /^(?:alt\.\s)?(?:National ID No\.|Tax ID No\.|Registration Number|Unified Social Credit Code(?: \(USCC\))?|Identification Number)\s/iu,
    "national-id",
  ],
  [/^Website\s/iu, "website"],
];

function ofacAliases(from: number, head: string): readonly Alias[] {
  return [
    ...head.matchAll(
      /\(((?:a\.k\.a\.|f\.k\.a\.)[^()]*(?:\([^()]*\)[^()]*)*|(?:Chinese (?:Simplified|Traditional)|Cyrillic|Arabic|Farsi|Korean): [^()]*)\)/gu,
    ),
  ].flatMap(({ index, 1: inside = "" }) => {
    const base = from + index + 1;
    return [
      ...inside.matchAll(
        /(?:a\.k\.a\.|f\.k\.a\.|Simplified:|Traditional:|Cyrillic:|Arabic:|Farsi:|Korean:)\s*["“”]?([^;"“”()]+)/gu,
      ),
    ].map((match) => {
      const printed = (match[1] ?? "").trim().replace(/,$/u, "");
      const start = base + match.index + match[0].indexOf(printed);
      return { name: printed, start, end: start + printed.length };
    });
  });
}

function ofacEntries(text: string): readonly ListEntry[] {
  return [...text.matchAll(OFAC_ENTRY)].flatMap(
    ({ index, 1: head = "", 2: rest = "", 3: called, 4: programmes = "" }): ListEntry[] => {
      const main = /^[^(]*?(?=\s*\(|,\s(?:\p{Lu}\p{Ll}|\d|No\.|Room)|$)/u.exec(head)?.[0] ?? "";
      const isPerson = called === "individual" || /\bDOB\b/u.test(rest);
      const person = /^[\p{Lu}\d' -]{2,60},\s\p{Lu}[\p{L}' -]{1,60}/u.exec(head)?.[0];
      const name = (isPerson && person !== undefined ? person : main).replace(/[\s,]+$/u, "");
      if (name.length < 2 || !/\p{Lu}{2}/u.test(name)) return [];
      let at = index + head.length + 1;
      const details = rest.split(";").flatMap((printed): EntryDetail[] => {
        const span = trimmedSpan(text, at, at + printed.length);
        at += printed.length + 1;
        const words = text.slice(span.start, span.end);
        const known = OFAC_FIELDS.find(([label]) => label.test(words));
        if (known === undefined) return [];
        const label = known[0].exec(words)?.[0].length ?? 0;
        return [{ field: known[1], value: words.slice(label), start: span.start + label, end: span.end }];
      });
      const bracket = text.indexOf(programmes, index + head.length);
      const programme = [...programmes.matchAll(/\[([^\]]+)\]/gu)].map((match): EntryDetail => {
        const start = bracket + match.index + 1;
        return { field: "programme", value: match[1] ?? "", start, end: start + (match[1] ?? "").length };
      });
      const kind = called === "vessel" ? "vessel" : isPerson ? "person" : "organisation";
      return [
        {
          name,
          kind,
          start: index,
          end: index + name.length,
          aliases: ofacAliases(index, head),
          details: [...details, ...programme],
        },
      ];
    },
  );
}

/** Entries in order, of a list's own print and of an announcement; of most texts none. */
export function entriesIn(text: string): {
  readonly listed: readonly ListEntry[];
  readonly announced: readonly ListEntry[];
} {
  return { listed: ukEntries(text), announced: /\[[A-Z0-9]/u.test(text) ? ofacEntries(text) : [] };
}
