// Where in the party does a clause of the remarks go? And what about it is wrong, if anything?

import type { IdentifierKind, Place } from "../../model/party.ts";
import { imoValid } from "../../values/check-digits.ts";
import { countryOf } from "../../values/country.ts";
import { canonicalNumber } from "../../values/identifier.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { PartyBuilder } from "../party-builder.ts";
import { nameParts } from "./name-parts.ts";
import { type Clause, numberOf } from "./read-clause.ts";

/** What is wrong with a clause; its value is kept all the same. */
export interface ClauseFault {
  readonly code: "DATE_INVALID" | "IDENTIFIER_INVALID";
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

/** Kinds whose numbers have a shape, and what it is. */
const SHAPES: Readonly<Partial<Record<IdentifierKind, string>>> = {
  bic: "a BIC of 8 or 11 characters",
  email: "one e-mail address",
  imo: "an IMO number of 7 digits",
  lei: "an LEI of 20 characters",
  mmsi: "an MMSI of 9 digits",
  phone: "a telephone number",
  wallet: "the address of a digital currency",
  website: "a website",
};

/** Puts the clause into the party. `primary` is the primary name's text. */
export function applyClause(party: PartyBuilder, clause: Clause, primary: string): ClauseFault | undefined {
  const { field, label, value } = clause;
  switch (field) {
    case "alias":
      // The primary name again, called weak, does not make the primary name weak.
      if (clause.name !== undefined && value !== primary) {
        party.name(value, { ...clause.name, parts: nameParts(value, party.kind) });
      }
      return undefined;
    case "birth-date":
      return applyBirthDate(party, value);
    case "birth-place":
      party.birthPlace(placeOf(value));
      return undefined;
    case "nationality":
      party.nationality(countryOf(value));
      return undefined;
    case "country":
      party.country(countryOf(value));
      return undefined;
    case "gender":
      party.gender ??= /^f/i.test(value) ? "female" : "male";
      return undefined;
    case "link":
      party.link(label, value);
      return undefined;
    case "position":
      party.position(value);
      return undefined;
    case "raw":
      party.raw(label, value);
      return undefined;
    case "wallet-address":
      return applyWallet(party, value);
    case "imo-number":
      return applyImo(party, value);
    case "vessel-registration":
      return applyVesselRegistration(party, label, value);
    case "lei":
      return applyLegalEntity(party, label, value);
    default:
      return applyNumber(party, field, label, value);
  }
}

function applyBirthDate(party: PartyBuilder, value: string): ClauseFault | undefined {
  const stated = statedDate(value, "mdy");
  party.birthDate(stated);
  if (stated.date !== undefined) return undefined;
  const expected = "a date such as 03 Sep 1962, Sep 1962, 1962, circa 1962 or 1958 to 1959";
  return { code: "DATE_INVALID", field: "DOB", value: stated.printed, expected };
}

/** The last part is the country, or the last two are: "Leningrad, Russia", "Seoul, Korea, South". */
function placeOf(printed: string): Place {
  const parts = printed.split(",").map((part) => part.trim());
  const last = countryOf(parts.at(-1) ?? "");
  const pair = countryOf(parts.slice(-2).join(", "));
  const country = pair.code === last.code ? last : pair;
  return country.code === undefined ? { printed } : { printed, country };
}

function applyWallet(party: PartyBuilder, value: string): ClauseFault | undefined {
  const found = /^([A-Z][A-Z0-9]{1,7}):?\s+(.+)$/.exec(value);
  return applyNumber(party, "wallet", found?.[1] ?? "", found?.[2] ?? value);
}

/** Companies have IMO numbers of a series of their own; OFAC prints both under the same words. */
function applyImo(party: PartyBuilder, value: string): ClauseFault | undefined {
  if (party.kind === "vessel") return applyNumber(party, "imo", "IMO", value);
  return applyNumber(party, "registration", "IMO company number", value);
}

function applyVesselRegistration(party: PartyBuilder, label: string, value: string): ClauseFault | undefined {
  if (/^imo\b/i.test(value) || (/^\d{7}$/.test(value) && imoValid(value))) return applyImo(party, value);
  return applyNumber(party, "registration", label, value);
}

/** A number of nothing but digits under this label is a national one of legal entities (RSIN), no LEI. */
function applyLegalEntity(party: PartyBuilder, label: string, value: string): ClauseFault | undefined {
  return applyNumber(party, /^\d{1,12}(?:\s|$)/.test(value) ? "registration" : "lei", label, value);
}

function applyNumber(party: PartyBuilder, kind: IdentifierKind, label: string, value: string): ClauseFault | undefined {
  const whole = kind === "website" || kind === "email" || kind === "phone" || kind === "wallet";
  const number = whole ? { printed: value } : numberOf(value);
  party.identifier(kind, number.printed, { label, country: number.country, note: number.note });
  const expected = SHAPES[kind];
  if (expected === undefined) return undefined;
  const canonical = canonicalNumber(kind, number.printed);
  const wrongDigit = kind === "imo" && canonical !== "" && !imoValid(canonical);
  if (canonical !== "" && !wrongDigit) return undefined;
  const reason = wrongDigit ? "an IMO number whose check digit is right" : expected;
  return { code: "IDENTIFIER_INVALID", field: label, value: number.printed, expected: reason };
}
