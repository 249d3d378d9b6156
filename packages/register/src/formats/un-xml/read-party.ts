// Which party does one INDIVIDUAL or ENTITY describe? See `elements.ts` for where each element goes.

import { LIMITS } from "../../limits.ts";
import type { ListedParty, StatedDate } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { splitNumbered } from "../../values/numbered.ts";
import { statedDate } from "../../values/stated-date.ts";
import { ELEMENTS, elementPath } from "./elements.ts";
import { groups, type PartyElement, textOf, texts } from "./party-element.ts";
import { readBirthDates } from "./read-dates.ts";
import { documentNumber, readIdentifiers } from "./read-documents.ts";
import { readNames } from "./read-names.ts";
import { readAddresses, readBirthPlaces, readNationalities } from "./read-places.ts";

/** A problem before it is told in which file it is. */
export type PartyFault = Omit<Problem, "file">;

/** The party, unless its reference or every name is missing; and what of it could not be read. */
export interface ReadParty {
  readonly party?: ListedParty;
  readonly faults: readonly PartyFault[];
}

const AUTHORITY = "United Nations Security Council";
const GENDERS: Readonly<Record<string, "male" | "female">> = { male: "male", female: "female" };

/** `list` is the list's id, the first half of the party's. */
export function readParty(element: PartyElement, list: string): ReadParty {
  const faults: PartyFault[] = [];
  const fault = (code: string, field: string, value: string, expected: string): void => {
    const quoted = value === "" ? {} : { value: value.slice(0, 200) };
    faults.push({ code, byte: element.byte, field, ...quoted, expected });
  };
  const reference = textOf(element, "REFERENCE_NUMBER");
  const names = withinLimits(readNames(element), fault);
  if (reference === "")
    fault(
      "PARTY_MISSING",
      "REFERENCE_NUMBER",
      names[0]?.text ?? "",
      "a reference such as QDi.001; the party is left out",
    );
  else if (names.length === 0)
    fault("NAME_MISSING", "FIRST_NAME", reference, "at least one name; the party is left out");
  if (reference === "" || names.length === 0) return { faults };

  const birthDates = readBirthDates(element);
  for (const { printed, date } of birthDates) {
    if (date === undefined)
      fault("DATE_INVALID", "DATE_OF_BIRTH", printed, "a date or year; the text is kept as printed");
  }
  const regime = textOf(element, "UN_LIST_TYPE");
  if (regime === "") fault("FIELD_INVALID", "UN_LIST_TYPE", reference, "the regime, such as Al-Qaida");
  const listed = textOf(element, "LISTED_ON");
  const listedOn = listed === "" ? undefined : statedDate(listed, "ymd");
  if (listedOn?.date === undefined)
    fault("DATE_INVALID", "LISTED_ON", listed || reference, "the date of listing, such as 2012-12-31");
  const gender = readGender(element);
  const lastUpdated = readLastUpdated(element);
  const party: ListedParty = {
    id: `${list}/${reference}`,
    list,
    reference,
    kind: element.name === "INDIVIDUAL" ? "person" : "organisation",
    names,
    designations: [{ regime, authority: AUTHORITY, measures: [], ...(listedOn === undefined ? {} : { listedOn }) }],
    birthDates,
    birthPlaces: readBirthPlaces(element),
    nationalities: readNationalities(element),
    countries: [],
    addresses: readAddresses(element),
    identifiers: readIdentifiers(element),
    crossReferences: [{ scheme: "un", value: reference }],
    ...(gender === undefined ? {} : { gender }),
    titles: groups(element, "TITLE").flatMap((group) => texts(group, "VALUE")),
    positions: groups(element, "DESIGNATION").flatMap((group) => texts(group, "VALUE").flatMap(splitNumbered)),
    reasons: [],
    remarks: texts(element, "COMMENTS1"),
    links: [],
    raw: readRaw(element, names),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
  };
  return { party, faults };
}

function withinLimits(
  names: ListedParty["names"],
  fault: (code: string, field: string, value: string, expected: string) => void,
): ListedParty["names"] {
  const { nameCharactersMax, namesPerPartyMax } = LIMITS;
  if (names.length > namesPerPartyMax) {
    fault(
      "FIELD_CUT",
      "ALIAS_NAME",
      names[namesPerPartyMax]?.text ?? "",
      `at most ${namesPerPartyMax} names; the rest is left out`,
    );
  }
  return names.slice(0, namesPerPartyMax).map((name) => {
    if (name.text.length <= nameCharactersMax) return name;
    fault(
      "FIELD_CUT",
      "ALIAS_NAME",
      name.text,
      `a name of at most ${nameCharactersMax} characters; the rest is left out`,
    );
    return { ...name, text: name.text.slice(0, nameCharactersMax) };
  });
}

function readGender(element: PartyElement): "male" | "female" | undefined {
  const stated = textOf(element, "GENDER") || /\bGender[:\s[]+((?:fe)?male)\b/i.exec(textOf(element, "COMMENTS1"))?.[1];
  return GENDERS[(stated ?? "").toLowerCase()];
}

/** Days of all amendments are listed, in no order. */
function readLastUpdated(element: PartyElement): StatedDate | undefined {
  return groups(element, "LAST_DAY_UPDATED")
    .flatMap((group) => texts(group, "VALUE"))
    .map((text) => statedDate(text, "ymd"))
    .reduce<StatedDate | undefined>(
      (last, day) => ((day.date ?? "") > (last?.date ?? "") || !last ? day : last),
      undefined,
    );
}

/** Everything that the table keeps as printed, or does not know; and of known fields what has no place in the model. */
function readRaw(element: PartyElement, names: ListedParty["names"]): Readonly<Record<string, readonly string[]>> {
  const raw = new Map<string, string[]>();
  const keep = (path: string, text: string): void => {
    if (text !== "") raw.set(path, [...(raw.get(path) ?? []), text]);
  };
  const visit = (parent: PartyElement, outer: readonly string[]): void => {
    for (const child of parent.children) {
      const path = elementPath(...outer, child.name);
      const treatment = ELEMENTS[path];
      const group = treatment !== undefined && "leftOut" in treatment && child.children.length > 0;
      if (treatment === undefined || "raw" in treatment || group) keep(path, child.text);
      visit(child, [...outer, child.name]);
    }
  };
  visit(element, []);
  // Cells that hold several names, or a remark beside one, are kept whole.
  const cells = [
    ...texts(element, "NAME_ORIGINAL_SCRIPT"),
    ...groups(element, "ALIAS").map((alias) => textOf(alias, "ALIAS_NAME")),
  ];
  for (const cell of cells) if (!names.some((name) => name.text === cell)) keep("ALIAS_NAME", cell);
  for (const group of groups(element, "DOCUMENT")) {
    if (documentNumber(group) === "")
      keep(
        "DOCUMENT",
        group.children
          .map(({ text }) => text)
          .filter(Boolean)
          .join("; "),
      );
  }
  const gender = textOf(element, "GENDER");
  if (gender !== "" && !(gender.toLowerCase() in GENDERS)) keep("GENDER", gender);
  const updates = groups(element, "LAST_DAY_UPDATED").flatMap((group) => texts(group, "VALUE"));
  if (updates.length > 1) for (const day of updates) keep("LAST_DAY_UPDATED", day);
  return Object.fromEntries(raw);
}
