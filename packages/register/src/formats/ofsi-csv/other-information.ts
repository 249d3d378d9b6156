// What do the labelled parts of "Other Information" say? "(Gender):Male (Website):…": a label in brackets and a colon, then
// its value up to the next label. Older editions have prose with "UN Ref QDi.017" in it.

import { countryOf } from "../../values/country.ts";
import type { PartyBuilder } from "../party-builder.ts";
import { tidy } from "../party-builder.ts";
import { several } from "../uk-cells.ts";
import { takeCompanyNumbers } from "../uk-company-numbers.ts";
import { takeAddresses, takePhones } from "../uk-contacts.ts";
import { countriesIn, numberedParts } from "../uk-numbered-parts.ts";
import { OFSI_LABELS, type OfsiTarget } from "./mapping.ts";

export interface LabelledPart {
  /** As printed, without brackets. */
  readonly label: string;
  /** `unknown` for what stands like a label and is none of the layout's. */
  readonly target: OfsiTarget | "unknown";
  /** White space as printed: lines may divide values. */
  readonly value: string;
}

/** Brackets with a colon behind them, as labels stand; "(HIN)" may stand inside. */
const IN_BRACKETS = /\(([^()]{2,60}(?:\([^()]{1,10}\))?)\)\s*:/g;

/** An unknown label looks like the known ones: a capital and small letters first, no figures, and no country. */
const LIKE_A_LABEL = /^(?:UK |UN |EU |IMO )?\p{Lu}\p{Ll}[\p{L}\s/()-]*$/u;

function targetOf(printed: string): OfsiTarget | undefined {
  return OFSI_LABELS.get(
    tidy(printed)
      .toLowerCase()
      .replace(/\s*\([^()]*\)$/, ""),
  );
}

/** The labelled parts, in order; text before the first label belongs to none. A cell without a known label has no parts. */
export function labelledParts(text: string): LabelledPart[] {
  const brackets = [...text.matchAll(IN_BRACKETS)].map((found) => {
    const label = tidy(found[1] as string);
    return { label, target: targetOf(label), start: found.index, end: found.index + found[0].length };
  });
  if (brackets.every(({ target }) => target === undefined)) return [];
  const labels = brackets.filter(
    ({ label, target }) => target !== undefined || (LIKE_A_LABEL.test(label) && countryOf(label).code === undefined),
  );
  return labels.map(({ label, target, end }, at) => ({
    label,
    target: target ?? "unknown",
    value: text.slice(end, labels[at + 1]?.start).trim(),
  }));
}

/** References of the UN: "QDi.017" (also printed "QDI.017" and "CDi. 038"), of old "QI.A.292.11" and "TI.K.40.01". */
const UN_REFERENCE = /^([A-Z]{2}[ieIE])\.\s?(\d{3})(?!\d)|^[A-Z]{2}\.[A-Z]\.\d+\.\d+/;
const UN_IN_PROSE = /\bUN Ref(?:erence)?:?\s*(?:no\.?\s*)?((?:[A-Z]{2}[ie]\.\d{3}|[A-Z]{2}\.[A-Z]\.\d+\.\d+))/g;
const IMO_IN_PROSE = /\bIMO number:?\s*(\d{7})\b/gi;
/** "CYB0045"; a party under two regimes has two: "BEL0045 and GHR0050". */
const UK_REFERENCES = /^[A-Z]{2,5}\d{4}(?!\d)(?:\s*(?:,|;|\/|&|and)\s*[A-Z]{2,5}\d{4}(?!\d))*/;

/** Told of a value that is not what its label promises. */
export type TellProblem = (code: string, value: string, expected: string) => void;

function unReference(value: string): string | undefined {
  const found = UN_REFERENCE.exec(value);
  if (found?.[1] === undefined) return found?.[0];
  return `${found[1].slice(0, 2)}${found[1].slice(2).toLowerCase()}.${found[2]}`;
}

function takeReference(party: PartyBuilder, { label, target, value }: LabelledPart, problem: TellProblem): void {
  const ofUk = target === "uk-reference" ? UK_REFERENCES.exec(value)?.[0] : undefined;
  for (const reference of ofUk?.match(/[A-Z]+\d+/g) ?? []) party.crossReference("uk", reference);
  if (ofUk !== undefined) return;
  // The UN's reference also counts where it was put behind the other label; that is told.
  const ofUn = unReference(value);
  if (ofUn !== undefined) party.crossReference("un", ofUn);
  if (ofUn !== undefined && target === "un-reference") return;
  const example = target === "uk-reference" ? "CYB0045" : "QDi.017";
  problem("VALUE_UNEXPECTED", value, `a reference such as ${example} after (${label})`);
}

/** Names of companies: numbered, on lines of their own, or divided by semicolons or full stops that end no abbreviation. */
const COMPANY_DIVIDER =
  /\s*\n\s*|\.?;[.\s]+|\.\.\s+|(?<!\b(?:Co|Ltd|Inc|Corp|No|St|Dr|Gen|[A-Z]))(?<=[\p{L})”"])\.\s+(?=\p{Lu})/u;

function takeLinks(party: PartyBuilder, relation: string, value: string): void {
  const numbered = numberedParts(value).values;
  const parts = numbered.length > 1 ? numbered : value.split(COMPANY_DIVIDER);
  for (const to of parts) party.link(relation, to);
}

function takePart(party: PartyBuilder, part: LabelledPart, problem: TellProblem): void {
  const { label, target, value } = part;
  switch (target) {
    case "uk-reference":
    case "un-reference":
      takeReference(party, part, problem);
      return;
    case "reason":
      party.reason(value);
      return;
    case "remark":
      // The whole cell is a remark already.
      return;
    case "gender": {
      const gender = value.replace(/[.,;\s]+$/, "").toLowerCase();
      if (gender === "male" || gender === "female") party.gender = gender;
      else if (gender !== "") problem("VALUE_UNEXPECTED", value, "Male or Female after (Gender)");
      return;
    }
    case "flag":
      for (const country of countriesIn(value.replace(/[.,;\s]+$/, ""))) party.country(country);
      return;
    case "parent company":
    case "subsidiary":
    case "owner or operator":
    case "previous owner or operator":
      takeLinks(party, target, value);
      return;
    case "phone":
      if (!takePhones(party, value)) party.raw(label, value);
      return;
    case "address":
      if (!takeAddresses(party, value)) party.raw(label, value);
      return;
    case "registration":
      takeCompanyNumbers(party, value, { field: label, kind: "registration" });
      return;
    case "imo":
    case "hull":
      for (const printed of several(value)) party.identifier(target, printed.replace(/[.,;\s]+$/, ""));
      return;
    case "unknown":
      problem("LABEL_UNKNOWN", `(${label}):`, "a label of the list's layout; what follows it is kept under its name");
      party.raw(label, value);
      return;
    default:
      party.raw(label, value);
  }
}

/** Takes the cell into the party: whole as a remark, its labelled parts where they belong. */
export function readOtherInformation(party: PartyBuilder, text: string, problem: TellProblem): void {
  party.remark(text);
  for (const part of labelledParts(text)) takePart(party, part, problem);
  for (const found of text.matchAll(UN_IN_PROSE)) party.crossReference("un", found[1] as string);
  for (const found of text.matchAll(IMO_IN_PROSE)) party.identifier("imo", found[1] as string);
}
