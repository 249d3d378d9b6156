// What does one <sdnEntry> of OFAC's classic XML state?

import type { ListedParty, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import { PARTY_KINDS } from "../ofac-csv/mapping.ts";
import { PartyBuilder } from "../party-builder.ts";
import { childrenOf, childText, type XmlElement } from "../xml-tree.ts";
import { CLASSIC } from "./classic-elements.ts";
import { type Fault, nameParts, nameText, takeLabelled, takeRemarks, takeTitles } from "./stated-facts.ts";

export interface ReadEntry {
  readonly party: ListedParty | undefined;
  readonly faults: readonly Fault[];
}

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["a.k.a.", "alias"],
  ["f.k.a.", "former"],
  ["n.k.a.", "alias"],
]);
const STRENGTHS = { strong: "good", weak: "low" } as const;

/** Elements of a list: `groups(entry, "akaList", "aka")`. */
function groups(entry: XmlElement, list: string, each: string): XmlElement[] {
  return childrenOf(entry, list).flatMap((group) => childrenOf(group, each));
}

/** The party of an entry, and what is wrong with it. Without a number or a name there is none. */
export function readEntry(entry: XmlElement, list: string): ReadEntry {
  const faults: Fault[] = [];
  const uid = childText(entry, "uid");
  const printedKind = childText(entry, "sdnType");
  const kind = printedKind === "" ? undefined : PARTY_KINDS.get(printedKind.toLowerCase());
  const name = nameText(childText(entry, "lastName"), childText(entry, "firstName"));
  if (uid === "") {
    faults.push({
      code: "PARTY_MISSING",
      field: "uid",
      value: name,
      expected: "the number by which the party is known",
    });
    return { party: undefined, faults };
  }
  if (kind === undefined) {
    const expected = "Individual, Entity, Vessel or Aircraft; the kind is taken as unknown";
    faults.push({ code: "KIND_UNKNOWN", field: "sdnType", value: printedKind, expected });
  }
  if (name === "") {
    faults.push({ code: "NAME_MISSING", field: "lastName", value: uid, expected: "a name; the party is left out" });
    return { party: undefined, faults };
  }
  const party = new PartyBuilder(list, uid, kind ?? "unknown");
  party.name(name, { type: "primary", strength: "unstated", parts: nameParts(name, party.kind) });
  for (const { text } of groups(entry, "programList", "program")) {
    party.designation({ regime: text, authority: "OFAC", measures: [] });
  }
  readNames(party, entry, faults);
  readPlaces(party, entry, faults);
  for (const id of groups(entry, "idList", "id")) {
    const [issued, expires] = [childText(id, "issueDate"), childText(id, "expirationDate")];
    const notes = [issued === "" ? "" : `issued ${issued}`, expires === "" ? "" : `expires ${expires}`];
    const said = notes.filter((note) => note !== "");
    takeLabelled(party, childText(id, "idType"), childText(id, "idNumber"), childText(id, "idCountry"), said, faults);
  }
  takeTitles(party, childText(entry, "title"));
  takeRemarks(party, childText(entry, "remarks"), name, faults);
  keepUnknown(party, entry);
  return { party: party.build(), faults };
}

function readNames(party: PartyBuilder, entry: XmlElement, faults: Fault[]): void {
  for (const aka of groups(entry, "akaList", "aka")) {
    const text = nameText(childText(aka, "lastName"), childText(aka, "firstName"));
    const [printedType, category] = [childText(aka, "type"), childText(aka, "category")];
    const type = NAME_TYPES.get(printedType);
    const strength = STRENGTHS[category as keyof typeof STRENGTHS] ?? "unstated";
    if (text === "") {
      faults.push({ code: "NAME_MISSING", field: "aka/lastName", value: "", expected: "an alias; it is left out" });
    }
    if (type === undefined) {
      const expected = "a.k.a., f.k.a. or n.k.a.; the name is taken as an alias";
      faults.push({ code: "NAME_TYPE_UNKNOWN", field: "aka/type", value: printedType, expected });
    }
    party.name(text, { type: type ?? "alias", strength, parts: nameParts(text, party.kind) });
  }
}

function readPlaces(party: PartyBuilder, entry: XmlElement, faults: Fault[]): void {
  for (const { children } of groups(entry, "dateOfBirthList", "dateOfBirthItem")) {
    const printed = children.find(({ name }) => name === "dateOfBirth")?.text ?? "";
    takeLabelled(party, "DOB", printed, "", [], faults);
    // What is no date at all has no digits, and is kept as printed.
    if (printed !== "" && !/\d{2}/.test(printed)) party.birthDate(statedDate(printed, "mdy"));
  }
  for (const birth of groups(entry, "placeOfBirthList", "placeOfBirthItem")) {
    takeLabelled(party, "POB", childText(birth, "placeOfBirth"), "", [], faults);
  }
  for (const nationality of groups(entry, "nationalityList", "nationality")) {
    party.nationality(countryOf(childText(nationality, "country")));
  }
  for (const citizenship of groups(entry, "citizenshipList", "citizenship")) {
    party.country(countryOf(childText(citizenship, "country")));
  }
  for (const address of groups(entry, "addressList", "address")) readAddress(party, address);
  for (const vessel of childrenOf(entry, "vesselInfo")) readVessel(party, vessel);
}

function readAddress(party: PartyBuilder, address: XmlElement): void {
  const text = (name: string): string => childText(address, name);
  const [city, region, postalCode, country] = ["city", "stateOrProvince", "postalCode", "country"].map(text) as [
    string,
    string,
    string,
    string,
  ];
  const lines = [text("address1"), text("address2"), text("address3"), city, region, postalCode, country];
  const printed = lines.filter((line) => line !== "").join(", ");
  if (printed === "") return;
  party.address({
    printed,
    ...(city === "" ? {} : { city }),
    ...(region === "" ? {} : { region }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(country === "" ? {} : { country: countryOf(country) }),
  });
}

function readVessel(party: PartyBuilder, vessel: XmlElement): void {
  party.identifier("call-sign", childText(vessel, "callSign"), { label: "Call_Sign" });
  party.link("Vessel Owner", childText(vessel, "vesselOwner"));
  const flag = childText(vessel, "vesselFlag");
  if (flag !== "") party.country(countryOf(flag));
  party.raw("Vessel Type", childText(vessel, "vesselType"));
  party.raw("Tonnage", childText(vessel, "tonnage"));
  party.raw("Gross Registered Tonnage", childText(vessel, "grossRegisteredTonnage"));
}

/** Paths of an entry's elements that the layout has not. */
export function unknownPaths(entry: XmlElement, path = ""): { readonly path: string; readonly element: XmlElement }[] {
  return entry.children.flatMap((element) => {
    const own = path === "" ? element.name : `${path}/${element.name}`;
    return own in CLASSIC ? unknownPaths(element, own) : [{ path: own, element }];
  });
}

function keepUnknown(party: PartyBuilder, entry: XmlElement): void {
  const textOf = (element: XmlElement): string => [element.text, ...element.children.map(textOf)].join(" ");
  for (const { path, element } of unknownPaths(entry)) party.raw(path, textOf(element));
}
