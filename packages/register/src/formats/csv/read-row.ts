// What does one row of a mapped table say of its party? Taken into the party; what cannot be understood is kept as printed
// and told.

import { LIMITS } from "../../limits.ts";
import type { Designation, IdentifierKind, PartyKind } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { countryOf } from "../../values/country.ts";
import { countryAtEnd } from "../../values/country-at-end.ts";
import { canonicalNumber, guessIdentifierKinds } from "../../values/identifier.ts";
import { statedDate } from "../../values/stated-date.ts";
import type { NameFacts, PartyBuilder } from "../party-builder.ts";
import type { CsvColumns } from "./columns.ts";
import { type CsvFieldName, IDENTIFIER_FIELDS, REFERENCE_FIELDS } from "./fields.ts";

/** Words for kinds, lower case: ours, lists' and FollowTheMoney's. */
const KINDS: Readonly<Record<string, PartyKind>> = {
  person: "person",
  individual: "person",
  organisation: "organisation",
  organization: "organisation",
  company: "organisation",
  entity: "organisation",
  enterprise: "organisation",
  publicbody: "organisation",
  vessel: "vessel",
  ship: "vessel",
  aircraft: "aircraft",
  airplane: "aircraft",
  unknown: "unknown",
  any: "unknown",
  legalentity: "unknown",
};

/** Words before the colon of an identifier that are not the kind's own name. */
const IDENTIFIER_WORDS: readonly (readonly [words: RegExp, kind: IdentifierKind])[] = [
  [/passport/i, "passport"],
  [/\btax|fiscal|\bvat\b/i, "tax-id"],
  [/\bimo\b/i, "imo"],
  [/\bmmsi\b/i, "mmsi"],
  [/\blei\b/i, "lei"],
  [/\b(?:bic|swift)\b/i, "bic"],
  [/wallet|digital currency/i, "wallet"],
  [/call.?sign/i, "call-sign"],
  [/regist|company number/i, "registration"],
  [/national|identi|\bid\b/i, "national-id"],
  [/e-?mail/i, "email"],
  [/web|url|domain/i, "website"],
  [/phone|mobile|\btel/i, "phone"],
];

type Fault = Pick<Problem, "code" | "field" | "expected"> & { readonly value?: string };

/** What one row holds, and how its faults are told. */
export class CsvRow {
  readonly faults: Fault[] = [];
  readonly #columns: CsvColumns;
  readonly #cells: readonly string[];

  constructor(columns: CsvColumns, cells: readonly string[]) {
    this.#columns = columns;
    this.#cells = cells;
  }

  values(field: CsvFieldName): readonly string[] {
    return this.#columns.values(this.#cells, field);
  }

  value(field: CsvFieldName): string {
    return this.values(field)[0] ?? "";
  }

  rest(): readonly (readonly [header: string, text: string])[] {
    return this.#columns.rest(this.#cells);
  }

  fault(code: string, field: CsvFieldName, value: string, expected: string): void {
    const quoted = value === "" ? {} : { value: value.slice(0, 200) };
    this.faults.push({ code, field: this.#columns.headerOf(field), ...quoted, expected });
  }
}

/** The kind of a row; a word that is not known is `unknown`, and told. */
export function readKind(row: CsvRow): PartyKind {
  const word = row.value("kind");
  const kind = word === "" ? "unknown" : KINDS[word.toLowerCase()];
  if (kind !== undefined) return kind;
  row.fault("KIND_UNKNOWN", "kind", word, "person, organisation, vessel, aircraft or unknown; read as unknown");
  return "unknown";
}

/** Takes everything the row says into the party. */
export function readRow(party: PartyBuilder, row: CsvRow): void {
  readNames(party, row);
  readPersonal(party, row);
  for (const printed of row.values("nationalities")) party.nationality(countryOf(printed));
  for (const printed of row.values("countries")) party.country(countryOf(printed));
  for (const printed of row.values("addresses")) party.address({ printed, ...countryAtEnd(printed) });
  readIdentifiers(party, row);
  for (const [field, scheme] of Object.entries(REFERENCE_FIELDS)) {
    for (const value of row.values(field as CsvFieldName)) party.crossReference(scheme, value);
  }
  readDesignations(party, row);
  for (const text of row.values("titles")) party.title(text);
  for (const text of row.values("positions")) party.position(text);
  party.reason(row.value("reasons"));
  party.remark(row.value("notes"));
  for (const [header, text] of row.rest()) party.raw(header, text);
}

function readNames(party: PartyBuilder, row: CsvRow): void {
  const add = (field: CsvFieldName, printed: string, facts: NameFacts): void => {
    if (party.nameCount >= LIMITS.namesPerPartyMax) {
      row.fault("FIELD_CUT", field, printed, `at most ${LIMITS.namesPerPartyMax} names of one party; it is left out`);
      return;
    }
    const text = printed.slice(0, LIMITS.nameCharactersMax);
    if (text !== printed) {
      row.fault(
        "FIELD_CUT",
        field,
        printed,
        `a name of at most ${LIMITS.nameCharactersMax} characters; the rest is left out`,
      );
    }
    party.name(text, facts);
  };
  // A party of several rows keeps the primary name of its first row; the others' are aliases.
  const type = party.nameCount === 0 ? "primary" : "alias";
  for (const text of row.values("name")) add("name", text, { type, strength: "unstated" });
  for (const text of row.values("goodAliases")) add("goodAliases", text, { type: "alias", strength: "good" });
  for (const text of row.values("weakAliases")) add("weakAliases", text, { type: "alias", strength: "low" });
  for (const text of row.values("aliases")) add("aliases", text, { type: "alias", strength: "unstated" });
  for (const text of row.values("formerNames")) add("formerNames", text, { type: "former", strength: "unstated" });
}

function readPersonal(party: PartyBuilder, row: CsvRow): void {
  for (const printed of row.values("birthDates")) {
    const date = statedDate(printed, "ymd");
    if (date.date === undefined) {
      row.fault("DATE_INVALID", "birthDates", printed, "a date such as 1985-11-12, 1985-11 or 1985; kept as printed");
    }
    party.birthDate(date);
  }
  for (const printed of row.values("birthPlaces")) party.birthPlace({ printed, ...countryAtEnd(printed) });
  const gender = row.value("gender");
  const read = { m: "male", male: "male", f: "female", female: "female" }[gender.toLowerCase()];
  if (read === "male" || read === "female") {
    if (party.gender !== undefined && party.gender !== read) {
      row.fault(
        "FIELD_INVALID",
        "gender",
        gender,
        `the gender of the party's first row (${party.gender}), which is kept`,
      );
    }
    party.gender ??= read;
  } else if (gender !== "") {
    row.fault("FIELD_INVALID", "gender", gender, "male or female; kept as printed");
    party.raw("gender", gender);
  }
  const updated = row.value("lastUpdated");
  if (updated === "") return;
  const date = statedDate(updated, "ymd");
  if (date.date === undefined)
    row.fault("DATE_INVALID", "lastUpdated", updated, "a date such as 2024-03-25; kept as printed");
  party.updated(date);
}

function readIdentifiers(party: PartyBuilder, row: CsvRow): void {
  const add = (field: CsvFieldName, kind: IdentifierKind, printed: string, label?: string): void => {
    party.identifier(kind, printed, { label });
    if (canonicalNumber(kind, printed) !== "") return;
    row.fault("IDENTIFIER_INVALID", field, printed, `a number that can be compared as ${kind}; kept as printed`);
  };
  for (const [field, kind] of Object.entries(IDENTIFIER_FIELDS)) {
    for (const printed of row.values(field as CsvFieldName)) add(field as CsvFieldName, kind, printed);
  }
  for (const text of row.values("identifiers")) {
    const [, label = "", number = ""] = /^([^:]*[^:\s\d][^:\d]*):\s*(?!\/\/)(.+)$/.exec(text) ?? [];
    const said = IDENTIFIER_WORDS.find(([words]) => words.test(label.replaceAll("-", " ")))?.[1];
    if (label === "") add("identifiers", guessIdentifierKinds(text)[0] ?? "other", text);
    else if (said !== undefined) add("identifiers", said, number, label);
    else add("identifiers", guessIdentifierKinds(number)[0] ?? "other", number, label);
  }
}

function readDesignations(party: PartyBuilder, row: CsvRow): void {
  const [authority, listed] = [row.value("authority"), row.value("listedOn")];
  const [regimes, measures] = [row.values("programme"), row.values("measures")];
  const listedOn = listed === "" ? undefined : statedDate(listed, "ymd");
  if (listedOn !== undefined && listedOn.date === undefined) {
    row.fault("DATE_INVALID", "listedOn", listed, "a date such as 2024-03-25; kept as printed");
  }
  if (listedOn === undefined && authority === "" && regimes.length === 0 && measures.length === 0) return;
  for (const regime of regimes.length === 0 ? [""] : regimes) {
    const designation: Designation = { regime, authority, measures, ...(listedOn === undefined ? {} : { listedOn }) };
    party.designation(designation);
  }
}
