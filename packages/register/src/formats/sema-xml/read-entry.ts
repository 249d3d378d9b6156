// What does one record of Canada's list state? Names in two cells or one, aliases in free words, a date that is a birth or a
// build.

import { LIMITS } from "../../limits.ts";
import type { ListedParty } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { statedDate } from "../../values/stated-date.ts";
import { PartyBuilder, tidy } from "../party-builder.ts";
import { childText, type XmlElement } from "../xml-tree.ts";
import { ELEMENTS } from "./elements.ts";

export type Fault = Pick<Problem, "code" | "field" | "value" | "expected">;

export interface ReadEntry {
  readonly party: ListedParty | undefined;
  readonly faults: readonly Fault[];
}

/** Cells are bilingual: "Belarus / Bélarus". The English half. */
function english(text: string): string {
  return tidy(text.split(" / ")[0] ?? "");
}

/** "Justice for Victims … (JVCFOR)" as "JVCFOR", "Myanmar (Burma)" as "Myanmar". */
function regimeWord(regime: string): string {
  const short = /\(([A-Z]{4,})\)/.exec(regime)?.[1] ?? regime.replace(/\s*\(.*\)/, "");
  return short.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/**
 * The list numbers its items within a schedule of a regulation, and nothing else in it lasts: "Belarus-1.Part-1-9". Items keep their
 * numbers when others are repealed.
 */
function referenceOf(entry: XmlElement): string {
  const schedule = childText(entry, "Schedule")
    .replace(/\s*,\s*/g, ".")
    .replace(/\s+/g, "-");
  return [regimeWord(english(childText(entry, "Country"))), schedule, childText(entry, "Item")]
    .filter((part) => part !== "")
    .join("-");
}

/** Words that say in which language an alias is printed. */
const LANGUAGE =
  /\b(?:Belarus+ian|Russian|Ukrainian|Farsi|Persian|Arabic|Chinese|Burmese|Spanish|French|English)\s*:\s*/giu;

/** Words before an alias that are no part of it. */
const LEAD = /^(?:also known as|a\.?k\.?a\.?|alias(?:es)?|formerly|f\.?k\.?a\.?|and|or)[\s:]+/i;

/** Names in a cell of aliases: divided by commas, semicolons, "or" and names of languages. */
function aliasesIn(cell: string): string[] {
  return cell
    .replace(LANGUAGE, ";")
    .split(/[;,]|\s+or\s+|\s+a\.?k\.?a\.?\s+/i)
    .map((part) =>
      tidy(part)
        .replace(LEAD, "")
        .replace(/^["“”'(]+|["“”')]+$/g, ""),
    )
    .filter((part) => /\p{L}.*\p{L}/u.test(part));
}

/** One word of a person is the other half of an alternative ("Nikolay or Nikolai"), not a name. */
function isName(alias: string, isPerson: boolean): boolean {
  return !isPerson || /[\s\-\u2e80-\u9fff\uac00-\ud7a3]/u.test(alias);
}

function addNames(party: PartyBuilder, entry: XmlElement, isPerson: boolean, faults: Fault[]): void {
  const family = tidy(childText(entry, "LastName"));
  const given = tidy(childText(entry, "GivenName"));
  const whole = isPerson ? [given, family].filter((part) => part !== "").join(" ") : childText(entry, "EntityOrShip");
  const parts =
    isPerson && family !== "" ? { family, ...(given === "" ? {} : { given: given.split(" ") }) } : undefined;
  party.name(whole, { type: "primary", strength: "unstated", parts });
  const cell = childText(entry, "Aliases");
  for (const alias of aliasesIn(cell)) {
    if (!isName(alias, isPerson)) continue;
    if (party.nameCount >= LIMITS.namesPerPartyMax) {
      const expected = `at most ${LIMITS.namesPerPartyMax} names of one party; the rest is in raw`;
      faults.push({ code: "FIELD_CUT", field: "Aliases", value: alias.slice(0, 200), expected });
      break;
    }
    party.name(alias.slice(0, LIMITS.nameCharactersMax), { type: "alias", strength: "unstated" });
  }
  party.raw("Aliases", cell);
}

function addBirthDates(party: PartyBuilder, cell: string, faults: Fault[]): void {
  for (const printed of cell.split(/\s+or\s+/i).filter((part) => part.trim() !== "")) {
    const date = statedDate(printed, "ymd");
    party.birthDate(date);
    if (date.date !== undefined) continue;
    const expected = "a date such as 1985-11-12, 1985-11 or 1985; kept as printed";
    faults.push({ code: "DATE_INVALID", field: "DateOfBirthOrShipBuildDate", value: date.printed, expected });
  }
}

/** The party of a record, and what is wrong with it. Without a number or a name there is none. */
export function readEntry(entry: XmlElement, list: string): ReadEntry {
  const faults: Fault[] = [];
  const imo = childText(entry, "ShipIMONumber");
  const entity = childText(entry, "EntityOrShip");
  const isPerson = imo === "" && entity === "";
  const reference = referenceOf(entry);
  if (childText(entry, "Item") === "") {
    const expected = "the number of the item, by which the party is known";
    return { party: undefined, faults: [{ code: "PARTY_MISSING", field: "Item", value: entity, expected }] };
  }
  const party = new PartyBuilder(list, reference, isPerson ? "person" : imo === "" ? "organisation" : "vessel");
  addNames(party, entry, isPerson, faults);
  const regime = english(childText(entry, "Country"));
  const listedOn = statedDate(childText(entry, "DateOfListing"), "ymd");
  party.designation({ regime, authority: "Canada", measures: [], ...(listedOn.printed === "" ? {} : { listedOn }) });
  const date = childText(entry, "DateOfBirthOrShipBuildDate");
  const title = childText(entry, "TitleOrShip");
  if (isPerson) {
    addBirthDates(party, date, faults);
    party.title(title);
  } else {
    party.raw("DateOfBirthOrShipBuildDate", date);
    party.raw("TitleOrShip", title);
  }
  party.identifier("imo", imo);
  party.raw("Country", childText(entry, "Country"));
  party.raw("Schedule", childText(entry, "Schedule"));
  for (const { name, text } of entry.children) if (!(name in ELEMENTS)) party.raw(name, text);
  if (party.nameCount > 0) return { party: party.build(), faults };
  const expected = "LastName, GivenName or EntityOrShip";
  return {
    party: undefined,
    faults: [...faults, { code: "NAME_MISSING", field: "LastName", value: reference, expected }],
  };
}
