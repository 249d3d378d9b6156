// What does one <DistinctParty> of OFAC's advanced XML state, with what stands apart from it?

import type { ListedParty, NameType } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import { PARTY_KINDS } from "../ofac-csv/mapping.ts";
import { PartyBuilder } from "../party-builder.ts";
import { childrenOf, childText, type XmlElement } from "../xml-tree.ts";
import type { AdvancedContext, Location } from "./advanced-context.ts";
import { periodText } from "./date-period.ts";
import { type Fault, nameParts, nameText, takeLabelled, takeRemarks, takeTitles } from "./stated-facts.ts";

export interface ReadDistinctParty {
  readonly party: ListedParty | undefined;
  readonly faults: readonly Fault[];
}

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["a.k.a.", "alias"],
  ["f.k.a.", "former"],
  ["n.k.a.", "alias"],
  ["name", "alias"],
]);
/** The Latin script's number in OFAC's reference values, where the file's own do not say. */
const LATIN = "215";

/** A name as it is printed: Latin ones as in OFAC's other files, Chinese and Japanese ones without a space. */
export function documentedName(name: XmlElement, types: ReadonlyMap<string, string>): string {
  const values = childrenOf(name, "DocumentedNamePart").flatMap((part) => childrenOf(part, "NamePartValue"));
  const texts = values.map(({ text }) => text).filter((text) => text !== "");
  const script = values[0]?.attributes["ScriptID"] ?? LATIN;
  if (/\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(texts.join(""))) return texts.join("");
  const isFamily = ({ attributes }: XmlElement): boolean =>
    types.get(attributes["NamePartGroupID"] ?? "") === "Last Name";
  const family = values.filter(isFamily).map(({ text }) => text);
  const others = values.filter((value) => !isFamily(value)).map(({ text }) => text);
  if (script !== LATIN || family.length === 0) return texts.join(" ");
  return nameText(family.join(" "), others.join(" "));
}

/** Number of a group of name parts → its type. */
function partTypes(identity: XmlElement, { values }: AdvancedContext): ReadonlyMap<string, string> {
  const groups = childrenOf(identity, "NamePartGroups")
    .flatMap((all) => childrenOf(all, "MasterNamePartGroup"))
    .flatMap((master) => childrenOf(master, "NamePartGroup"));
  return new Map(
    groups.map(({ attributes }) => [attributes["ID"] ?? "", values.text("NamePartType", attributes["NamePartTypeID"])]),
  );
}

interface StatedName {
  readonly text: string;
  readonly primary: boolean;
  readonly type: string;
  readonly low: boolean;
  readonly comment: string;
}

export function statedNames(party: XmlElement, context: AdvancedContext): StatedName[] {
  return childrenOf(party, "Profile")
    .flatMap((profile) => childrenOf(profile, "Identity"))
    .flatMap((identity) => {
      const types = partTypes(identity, context);
      return childrenOf(identity, "Alias").flatMap((alias) =>
        childrenOf(alias, "DocumentedName").map((name, at) => ({
          text: documentedName(name, types),
          // A primary alias bears the name in other scripts, too.
          primary: alias.attributes["Primary"] === "true" && at === 0,
          type: context.values.text("AliasType", alias.attributes["AliasTypeID"]),
          low: alias.attributes["LowQuality"] === "true",
          comment: childText(alias, "Comment"),
        })),
      );
    })
    .filter(({ text }) => text !== "");
}

/** The party, and what is wrong with it. Without a number or a name there is none. */
export function readDistinctParty(element: XmlElement, list: string, context: AdvancedContext): ReadDistinctParty {
  const faults: Fault[] = [];
  const reference = element.attributes["FixedRef"] ?? "";
  if (reference === "") {
    const expected = "the number by which the party is known";
    return { party: undefined, faults: [{ code: "PARTY_MISSING", field: "FixedRef", value: "", expected }] };
  }
  const profiles = childrenOf(element, "Profile");
  const printedKind = context.values.partyType(profiles[0]?.attributes["PartySubTypeID"]);
  const kind = printedKind === "" ? undefined : PARTY_KINDS.get(printedKind.toLowerCase());
  if (kind === undefined) {
    const expected = "a type that the reference values call Individual, Entity, Vessel or Aircraft; taken as unknown";
    faults.push({ code: "KIND_UNKNOWN", field: "PartySubTypeID", value: printedKind, expected });
  }
  const names = statedNames(element, context);
  const primary = names.find((name) => name.primary) ?? names[0];
  if (primary === undefined) {
    faults.push({ code: "NAME_MISSING", field: "Alias", value: reference, expected: "a name; the party is left out" });
    return { party: undefined, faults };
  }
  const party = new PartyBuilder(list, reference, kind ?? "unknown");
  party.name(primary.text, { type: "primary", strength: "unstated", parts: nameParts(primary.text, party.kind) });
  for (const { text, type, low, comment } of names) {
    const strength = low ? "low" : "good";
    if (text !== primary.text) {
      party.name(text, {
        type: NAME_TYPES.get(type.toLowerCase()) ?? "alias",
        strength,
        parts: nameParts(text, party.kind),
      });
    }
    party.raw("Alias/Comment", comment);
  }
  for (const profile of profiles) {
    const id = profile.attributes["ID"] ?? "";
    for (const feature of childrenOf(profile, "Feature")) readFeature(party, feature, context, faults);
    for (const identity of childrenOf(profile, "Identity")) readDocuments(party, identity, context, faults);
    readDesignations(party, id, context);
    for (const { to, words } of context.relations.all(id)) party.link(words, context.names.get(to) ?? to);
    takeRemarks(party, childText(profile, "Comment"), primary.text, faults);
    for (const { text } of childrenOf(profile, "ExternalReference")) party.raw("ExternalReference", text);
  }
  takeRemarks(party, childText(element, "Comment"), primary.text, faults);
  return { party: party.build(), faults };
}

function readDocuments(party: PartyBuilder, identity: XmlElement, context: AdvancedContext, faults: Fault[]): void {
  party.remark(childText(identity, "Comment"));
  for (const { label, number, country, notes } of context.documents.all(identity.attributes["ID"] ?? "")) {
    takeLabelled(party, label, number, country, notes, faults);
  }
}

function readDesignations(party: PartyBuilder, profile: string, context: AdvancedContext): void {
  for (const { programs, measures, listedOn, list, bases, remarks } of context.entries.all(profile)) {
    const stated = listedOn === "" ? {} : { listedOn: statedDate(listedOn, "ymd") };
    const regimes = programs.length > 0 ? programs : [list || "OFAC"];
    for (const regime of regimes) party.designation({ regime, authority: "OFAC", measures, ...stated });
    party.raw("List", list);
    for (const basis of bases) party.raw("LegalBasis", basis);
    for (const remark of remarks) party.raw("SanctionsEntry/Comment", remark);
  }
}

function readFeature(party: PartyBuilder, feature: XmlElement, context: AdvancedContext, faults: Fault[]): void {
  const { values } = context;
  const type = values.text("FeatureType", feature.attributes["FeatureTypeID"]);
  for (const version of childrenOf(feature, "FeatureVersion")) {
    const reliability = values.text("Reliability", version.attributes["ReliabilityID"]);
    if (!/^(?:unknown)?$/i.test(reliability)) party.raw("Reliability", `${type}: ${reliability}`);
    const locations = childrenOf(version, "VersionLocation").map(({ attributes }) =>
      context.locations.all(attributes["LocationID"] ?? "").at(0),
    );
    for (const location of locations) {
      if (location === undefined) {
        const expected = "a location of the file; the feature is left out";
        faults.push({ code: "FIELD_INVALID", field: "LocationID", value: type, expected });
        continue;
      }
      takeLocation(party, type, location, faults);
    }
    for (const period of childrenOf(version, "DatePeriod")) takeValue(party, type, periodText(period), faults);
    const details = childrenOf(version, "VersionDetail").map(
      ({ text, attributes }) => text || values.text("DetailReference", attributes["DetailReferenceID"]),
    );
    const stated = details.filter((text) => text !== "");
    for (const text of stated) takeValue(party, type, text, faults);
    const comment = childText(version, "Comment");
    if (comment !== "" && stated.length === 0) takeValue(party, type, comment, faults);
    else if (comment !== "") party.raw(`${type} (comment)`, comment);
  }
}

function takeLocation(
  party: PartyBuilder,
  type: string,
  { address, country, others }: Location,
  faults: Fault[],
): void {
  for (const other of others) party.raw("Location, other values", other);
  if (/^nationality country/i.test(type) && country !== "") party.nationality(countryOf(country));
  else if (
    /^(?:citizenship country|nationality of registration|(?:other )?vessel flag)/i.test(type) &&
    country !== ""
  ) {
    party.country(countryOf(country));
  } else if (/^place of birth/i.test(type)) {
    const printed = address?.printed ?? country;
    takeLabelled(party, "POB", printed, "", [], faults);
  } else if (/^location/i.test(type)) {
    if (address !== undefined) party.address(address);
    else if (country !== "") party.address({ printed: country, country: countryOf(country) });
  } else party.raw(type, address?.printed ?? country);
}

function takeValue(party: PartyBuilder, type: string, text: string, faults: Fault[]): void {
  if (text === "") return;
  if (/^birthdate/i.test(type)) takeLabelled(party, "DOB", text, "", [], faults);
  else if (/^title/i.test(type)) takeTitles(party, text);
  else if (/^vessel owner/i.test(type)) party.link("Vessel Owner", text);
  else takeLabelled(party, type, text, "", [], faults);
}
