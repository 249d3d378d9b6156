// What does one ENTITY of the EU's old list state? Names in every official language, dates with "(approximative)" behind them, and
// documents whose kind stands in brackets behind the number.

import type { Address, Country, IdentifierKind, ListedParty, PartyKind } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import { PartyBuilder, tidy } from "../party-builder.ts";
import { childrenOf, childText, type XmlElement } from "../xml-tree.ts";
import { ELEMENTS, GROUP_ATTRIBUTES } from "./elements.ts";

export type Fault = Pick<Problem, "code" | "field" | "value" | "expected">;

export interface ReadEntity {
  readonly party: ListedParty | undefined;
  readonly faults: readonly Fault[];
}

const KINDS: Readonly<Record<string, PartyKind>> = { P: "person", E: "organisation" };
const GENDERS: Readonly<Record<string, "male" | "female">> = { M: "male", F: "female" };

/** Words of the publisher's own classes of documents. */
const DOCUMENTS: Readonly<Record<string, IdentifierKind>> = {
  passport: "passport",
  id: "national-id",
  ssn: "national-id",
  fiscalcode: "tax-id",
  tradelic: "registration",
  regnumber: "registration",
  imo: "imo",
  swiftbic: "bic",
};

function country(text: string): Country | undefined {
  return text === "" ? undefined : countryOf(text);
}

function readNames(party: PartyBuilder, entity: XmlElement): void {
  for (const [at, group] of childrenOf(entity, "NAME").entries()) {
    const family = childText(group, "LASTNAME");
    const given = [childText(group, "FIRSTNAME"), childText(group, "MIDDLENAME")].flatMap((cell) =>
      cell.split(" ").filter((word) => word !== ""),
    );
    const whole = childText(group, "WHOLENAME") || [...given, family].filter((word) => word !== "").join(" ");
    const parts = family === "" ? undefined : { family, ...(given.length === 0 ? {} : { given }) };
    const language = childText(group, "LANGUAGE");
    party.name(whole, {
      type: at === 0 ? "primary" : "alias",
      strength: "unstated",
      parts: party.kind === "person" ? parts : undefined,
      language: language === "" ? undefined : language,
    });
    party.title(childText(group, "TITLE"));
    party.position(childText(group, "FUNCTION"));
    party.gender ??= GENDERS[childText(group, "GENDER")];
  }
}

function readBirths(party: PartyBuilder, entity: XmlElement, faults: Fault[]): void {
  for (const group of childrenOf(entity, "BIRTH")) {
    const printed = childText(group, "DATE");
    if (printed !== "") {
      const about = /^(.*?)\s*\(approximative\)$/.exec(printed)?.[1];
      const date = statedDate(about === undefined ? printed : `approximately ${about}`, "ymd");
      party.birthDate({ ...date, printed });
      if (date.date === undefined) {
        const expected = "a date such as 1985-11-12 or 1985; kept as printed";
        faults.push({ code: "DATE_INVALID", field: "BIRTH/DATE", value: printed.slice(0, 200), expected });
      }
    }
    const [place, code] = [childText(group, "PLACE"), country(childText(group, "COUNTRY"))];
    const words = [place, code?.printed ?? ""].filter((word) => word !== "");
    if (words.length > 0) party.birthPlace({ printed: words.join(", "), ...(code ? { country: code } : {}) });
  }
}

/** "AD001095 (passport-National passport) ((passport))": number, class, the publisher's words for it, remarks. */
function readDocument(party: PartyBuilder, group: XmlElement): void {
  const printed = childText(group, "NUMBER");
  const found = /^(.*?)\s*\(([a-z]+)-([^()]*)\)\s*(.*)$/.exec(printed);
  const [, number = printed, word = "", label = "", rest = ""] = found ?? [];
  const code = country(childText(group, "COUNTRY"));
  const facts = {
    country: code?.code,
    label: label === "" ? undefined : tidy(label),
    note: rest === "" ? undefined : tidy(rest),
  };
  if (/\d/.test(number)) party.identifier(DOCUMENTS[word] ?? "other", number, facts);
  else party.raw("PASSPORT/NUMBER", printed);
  if (code && code.code === undefined) party.raw("PASSPORT/COUNTRY", code.printed);
}

function readAddress(group: XmlElement): Address | undefined {
  const text = (name: string) => childText(group, name);
  const [city, postalCode, code] = [text("CITY"), text("ZIPCODE"), country(text("COUNTRY"))];
  const lines = [text("NUMBER"), text("STREET"), postalCode, city, text("OTHER"), code?.printed ?? ""];
  const printed = lines.filter((line) => line !== "").join(", ");
  if (printed === "") return undefined;
  return {
    printed,
    ...(city === "" ? {} : { city }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(code ? { country: code } : {}),
  };
}

/** Elements and attributes that the layout has not, by their path. */
function keepUnknown(party: PartyBuilder, entity: XmlElement): void {
  const own = ([name]: readonly [string, string]) => !(`ENTITY@${name}` in ELEMENTS);
  for (const [name, text] of Object.entries(entity.attributes).filter(own)) party.raw(`ENTITY@${name}`, text);
  for (const group of entity.children) {
    if (!(group.name in ELEMENTS)) party.raw(group.name, [group.text, ...group.children.map((c) => c.text)].join(" "));
    for (const [name, text] of Object.entries(group.attributes)) {
      if (!(name in GROUP_ATTRIBUTES)) party.raw(`${group.name}@${name}`, text);
    }
    for (const cell of group.children) {
      const path = `${group.name}/${cell.name}`;
      if (group.name in ELEMENTS && !(path in ELEMENTS)) party.raw(path, cell.text);
    }
  }
}

/** The party of an ENTITY, and what is wrong with it. Without a number or a name there is none. */
export function readEntity(entity: XmlElement, list: string): ReadEntity {
  const faults: Fault[] = [];
  const {
    Id = "",
    Type = "",
    legal_basis = "",
    reg_date = "",
    pdf_link = "",
    programme = "",
    remark = "",
  } = entity.attributes;
  if (Id === "") {
    const expected = "the number by which the party is known";
    return { party: undefined, faults: [{ code: "PARTY_MISSING", field: "ENTITY@Id", value: "", expected }] };
  }
  const kind = KINDS[Type];
  if (kind === undefined) {
    faults.push({ code: "KIND_UNKNOWN", field: "ENTITY@Type", value: Type, expected: "P or E; read as unknown" });
  }
  const party = new PartyBuilder(list, Id, kind ?? "unknown");
  const listedOn = statedDate(reg_date, "ymd");
  const stated = listedOn.printed === "" ? {} : { listedOn };
  party.designation({ regime: programme, authority: "EU", measures: [], ...stated });
  const others = new Set(entity.children.map((group) => group.attributes["programme"] ?? programme));
  others.delete(programme);
  for (const regime of others) party.designation({ regime, authority: "EU", measures: [] });
  readNames(party, entity);
  readBirths(party, entity, faults);
  for (const group of childrenOf(entity, "PASSPORT")) readDocument(party, group);
  for (const group of childrenOf(entity, "CITIZEN")) {
    const code = country(childText(group, "COUNTRY"));
    if (code) party.nationality(code);
  }
  for (const group of childrenOf(entity, "ADDRESS")) {
    const address = readAddress(group);
    if (address) party.address(address);
  }
  party.remark(remark);
  party.raw("legal_basis", legal_basis);
  party.raw("pdf_link", pdf_link);
  keepUnknown(party, entity);
  if (party.nameCount > 0) return { party: party.build(), faults };
  return {
    party: undefined,
    faults: [...faults, { code: "NAME_MISSING", field: "NAME", value: Id, expected: "at least one name" }],
  };
}
