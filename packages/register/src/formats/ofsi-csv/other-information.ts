// What do the labelled parts of "Other Information" say? "(Gender):Male (Website):…": a label in brackets and a colon, then
// its value up to the next label. Older editions have prose with "UN Ref QDi.017" in it.

import { countryOf } from "../../values/country.ts";
import type { PartyBuilder } from "../party-builder.ts";
import { tidy } from "../party-builder.ts";
import { several } from "../uk-cells.ts";
import { OFSI_LABELS, type OfsiTarget } from "./mapping.ts";

export interface LabelledPart {
  /** As printed, without brackets. */
  readonly label: string;
  readonly target: OfsiTarget;
  readonly value: string;
}

const LABEL = new RegExp(`\\((${[...OFSI_LABELS.keys()].join("|")})\\)\\s*:`, "gi");

/** The labelled parts, in order; text before the first label belongs to none. */
export function labelledParts(text: string): LabelledPart[] {
  const labels = [...text.matchAll(LABEL)];
  return labels.map((found, at) => {
    const label = found[1] as string;
    const end = labels[at + 1]?.index ?? text.length;
    const value = tidy(text.slice(found.index + found[0].length, end));
    return { label, target: OFSI_LABELS.get(label.toLowerCase()) as OfsiTarget, value };
  });
}

/** References of the UN: "QDi.017" (also printed "QDI.017"), of old "QI.A.292.11" and "TI.K.40.01". */
const UN_REFERENCE = /^(?:[A-Z]{2}[ieIE]\.\d{3}|[A-Z]{2}\.[A-Z]\.\d+\.\d+)/;
const UN_IN_PROSE = /\bUN Ref(?:erence)?:?\s*(?:no\.?\s*)?((?:[A-Z]{2}[ie]\.\d{3}|[A-Z]{2}\.[A-Z]\.\d+\.\d+))/g;
const IMO_IN_PROSE = /\bIMO number:?\s*(\d{7})\b/gi;
const UK_REFERENCE = /^[A-Z]{2,5}\d{4,5}/;

function withoutFullStop(text: string): string {
  return text.replace(/[.,;\s]+$/, "");
}

function takePart(party: PartyBuilder, { label, target, value }: LabelledPart, fault: Fault): void {
  switch (target) {
    case "uk-reference": {
      const reference = UK_REFERENCE.exec(value)?.[0];
      if (reference === undefined) fault(value, "a reference such as CYB0045 after (UK Sanctions List Ref)");
      else party.crossReference("uk", reference);
      return;
    }
    case "un-reference": {
      const reference = UN_REFERENCE.exec(value)?.[0];
      if (reference === undefined) fault(value, "a reference such as QDi.017 after (UN Ref)");
      else
        party.crossReference(
          "un",
          reference.replace(/[IE](?=\.\d{3}$)/, (letter) => letter.toLowerCase()),
        );
      return;
    }
    case "reason":
      party.reason(value);
      return;
    case "gender": {
      const gender = withoutFullStop(value).toLowerCase();
      if (gender === "male" || gender === "female") party.gender = gender;
      else if (gender !== "") fault(value, "Male or Female after (Gender)");
      return;
    }
    case "flag":
      for (const printed of several(withoutFullStop(value))) party.country(countryOf(printed));
      return;
    case "parent company":
    case "subsidiary":
    case "owner or operator":
      for (const to of several(value)) party.link(target, to);
      return;
    case "raw":
      party.raw(label, value);
      return;
    default:
      for (const printed of several(value)) {
        for (const one of target === "email" || target === "website" ? printed.split(/[\s,;]+/) : [printed]) {
          party.identifier(target, withoutFullStop(one));
        }
      }
  }
}

/** Told of a value that is not what its label promises. */
export type Fault = (value: string, expected: string) => void;

/** Takes the cell into the party: whole as a remark, its labelled parts where they belong. */
export function readOtherInformation(party: PartyBuilder, text: string, fault: Fault): void {
  party.remark(text);
  for (const part of labelledParts(text)) takePart(party, part, fault);
  for (const found of text.matchAll(UN_IN_PROSE)) party.crossReference("un", found[1] as string);
  for (const found of text.matchAll(IMO_IN_PROSE)) party.identifier("imo", found[1] as string);
}
