// What does one <target> of the Swiss list state, with the programmes and places it refers to?

import type { IdentifierKind, ListedParty, PartyKind } from "../../model/party.ts";
import type { Problem } from "../../model/problem.ts";
import { statedDate } from "../../values/stated-date.ts";
import { PartyBuilder } from "../party-builder.ts";
import { childrenOf, childText, childTexts, type XmlElement } from "../xml-tree.ts";
import { countryStated, type Place, type SecoContext } from "./context.ts";
import { ELEMENTS } from "./elements.ts";
import { takeName } from "./read-names.ts";

export type Fault = Pick<Problem, "code" | "field" | "value" | "expected">;

export interface ReadTarget {
  readonly party: ListedParty | undefined;
  readonly faults: readonly Fault[];
}

const BODIES = ["individual", "entity", "object"] as const;
const OBJECTS: ReadonlyMap<string, PartyKind> = new Map([
  ["vessel", "vessel"],
  ["aircraft", "aircraft"],
]);

/** Numbers under a label in <other-information>, where they are all it holds. */
const LABELLED: readonly (readonly [RegExp, IdentifierKind])[] = [
  [/^IMO(?: number)?\s*:?\s*(\d{7})\.?$/i, "imo"],
  [/^(?:state |business )?registration number\s*:\s*([\p{L}\d/ -]*\d[\p{L}\d/ -]*)\.?$/iu, "registration"],
  [/^tax(?:payer)? (?:identification|registration) number\s*:\s*([\p{L}\d/ -]*\d[\p{L}\d/ -]*)\.?$/iu, "tax-id"],
  [/^website\s*:\s*((?:https?:\/\/|www\.)\S+?)\.?$/i, "website"],
  [/^e-?mail(?: address)?\s*:\s*(\S+@\S+?)\.?$/i, "email"],
  [/^tel(?:ephone|\.)?(?: number)?\s*:\s*(\+?[\d ()-]{6,})\.?$/i, "phone"],
  [/^SWIFT(?:\/BIC)?(?: code)?\s*:\s*([A-Z\d]{8}(?:[A-Z\d]{3})?)\.?$/, "bic"],
];

const DOCUMENTS: ReadonlyMap<string, IdentifierKind> = new Map([
  ["passport", "passport"],
  ["diplomatic-passport", "passport"],
  ["id-card", "national-id"],
]);

function day(modification: XmlElement): string {
  const { attributes } = modification;
  return attributes["effective-date"] || attributes["publication-date"] || attributes["enactment-date"] || "";
}

/** The latest of a target's modifications; of one day, the first printed. */
function latest(target: XmlElement): XmlElement | undefined {
  return childrenOf(target, "modification").reduce<XmlElement | undefined>(
    (found, each) => (found === undefined || day(each) > day(found) ? each : found),
    undefined,
  );
}

/** Whether the target was taken off the list: SECO keeps those in the file. */
export function isDelisted(target: XmlElement): boolean {
  return latest(target)?.attributes["modification-type"] === "de-listed";
}

export function bodyOf(target: XmlElement): XmlElement | undefined {
  return BODIES.map((name) => childrenOf(target, name)[0]).find((body) => body !== undefined);
}

/** The main identity first. */
function identitiesOf(body: XmlElement): readonly XmlElement[] {
  const all = childrenOf(body, "identity");
  const main = all.filter(({ attributes }) => attributes["main"] === "true");
  return [...main, ...all.filter((identity) => !main.includes(identity))];
}

/** The first name of a target as printed, for those that are related to it. */
export function primaryName(target: XmlElement): string {
  const body = bodyOf(target);
  const [name] = body === undefined ? [] : identitiesOf(body).flatMap((identity) => childrenOf(identity, "name"));
  if (name === undefined) return "";
  const parts = childrenOf(name, "name-part").toSorted(
    (a, b) => Number(a.attributes["order"] ?? 0) - Number(b.attributes["order"] ?? 0),
  );
  const named = parts.filter(({ attributes }) => attributes["name-part-type"] !== "title");
  return named.map((part) => childText(part, "value")).join(" ");
}

function placeWords({ location, area, country }: Place): string {
  return [location, area, country?.printed ?? ""].filter((word) => word !== "").join(", ");
}

function readBirths(party: PartyBuilder, identity: XmlElement, context: SecoContext, faults: Fault[]): void {
  for (const { attributes } of childrenOf(identity, "day-month-year")) {
    const { day: dayOf = "", month = "", year = "", calendar = "" } = attributes;
    const printed = [year, month, month === "" ? "" : dayOf]
      .filter((part) => part !== "")
      .map((part) => part.padStart(2, "0"))
      .join("-");
    if (printed === "") continue;
    const foreign = calendar !== "" && !/^gregorian$/i.test(calendar);
    if (party.kind !== "person" || foreign) {
      party.raw("day-month-year", foreign ? `${printed} (${calendar})` : printed);
      continue;
    }
    const date = statedDate(printed, "ymd");
    party.birthDate(date);
    if (date.date === undefined) {
      const expected = "a day that there is, or a year; kept as printed";
      faults.push({ code: "DATE_INVALID", field: "day-month-year", value: printed, expected });
    }
  }
  for (const { attributes } of childrenOf(identity, "place-of-birth")) {
    const place = context.places.get(attributes["place-id"] ?? "");
    if (place === undefined) continue;
    const printed = placeWords(place);
    if (printed !== "") party.birthPlace({ printed, ...(place.country ? { country: place.country } : {}) });
  }
}

function readAddress(party: PartyBuilder, address: XmlElement, context: SecoContext): void {
  const place = context.places.get(address.attributes["place-id"] ?? "");
  const text = (name: string) => childText(address, name);
  const box = text("p-o-box");
  const [postalCode, city, region] = [text("zip-code"), place?.location ?? "", place?.area ?? ""];
  const lines = [text("c-o"), text("address-details"), box === "" ? "" : `PO Box ${box}`, postalCode, city, region];
  const printed = [...lines, place?.country?.printed ?? ""].filter((line) => line !== "").join(", ");
  party.raw("address remarks", text("remarks"));
  if (printed === "") return;
  party.address({
    printed,
    ...(city === "" ? {} : { city }),
    ...(region === "" ? {} : { region }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(place?.country ? { country: place.country } : {}),
  });
}

function readDocument(party: PartyBuilder, document: XmlElement): void {
  const type = document.attributes["document-type"] ?? "";
  const issuer = countryStated(childrenOf(document, "issuer")[0], "code");
  const dated = (name: string, words: string) =>
    childText(document, name) === "" ? "" : `${words} ${childText(document, name)}`;
  const notes = [
    dated("date-of-issue", "issued"),
    dated("place-of-issue", "issued in"),
    dated("expiry-date", "expires"),
    childText(document, "remark"),
    issuer !== undefined && issuer.code === undefined ? `issued by ${issuer.printed}` : "",
  ].filter((note) => note !== "");
  party.identifier(DOCUMENTS.get(type) ?? "other", childText(document, "number"), {
    country: issuer?.code,
    label: type === "" ? undefined : type,
    note: notes.length === 0 ? undefined : notes.join("; "),
  });
}

function readIdentity(party: PartyBuilder, identity: XmlElement, context: SecoContext, faults: Fault[]): void {
  for (const name of childrenOf(identity, "name")) {
    if (!takeName(party, name)) continue;
    const expected = "no more than 64 spellings of one name; the first are read";
    faults.push({ code: "LIMIT_FIELD", field: "spelling-variant", value: party.reference, expected });
  }
  readBirths(party, identity, context, faults);
  for (const nationality of childrenOf(identity, "nationality")) {
    const country = countryStated(childrenOf(nationality, "country")[0]);
    if (country !== undefined) party.nationality(country);
  }
  for (const address of childrenOf(identity, "address")) readAddress(party, address, context);
  for (const document of childrenOf(identity, "identification-document")) readDocument(party, document);
}

function readBody(party: PartyBuilder, body: XmlElement, context: SecoContext): void {
  const { sex } = body.attributes;
  if (sex === "male" || sex === "female") party.gender = sex;
  for (const reason of childTexts(body, "justification")) party.reason(reason);
  for (const text of childTexts(body, "other-information")) {
    party.remark(text);
    for (const [pattern, kind] of LABELLED) {
      const number = pattern.exec(text)?.[1];
      if (number !== undefined) party.identifier(kind, number);
    }
  }
  for (const relation of childrenOf(body, "relation")) {
    const to = relation.attributes["target-id"] ?? "";
    party.link(relation.attributes["relation-type"] ?? "related to", context.names.get(to) ?? to);
    party.raw("relation remark", childText(relation, "remark"));
  }
}

function readDesignation(party: PartyBuilder, target: XmlElement, context: SecoContext): void {
  const changes = childrenOf(target, "modification").filter((each) => day(each) !== "");
  const listed = changes.filter(({ attributes }) => attributes["modification-type"] === "listed").map(day);
  const [listedOn] = listed.toSorted();
  const stated = listedOn === undefined ? {} : { listedOn: statedDate(listedOn, "ymd") };
  const sets = [target.attributes["sanctions-set-id"] ?? "", ...childTexts(target, "sanctions-set-id")];
  for (const set of sets.filter((number) => number !== "")) {
    const programme = context.programmes.get(set);
    party.designation({ regime: programme?.regime || set, authority: "SECO", measures: [], ...stated });
    party.raw("sanctions-set", programme?.annex ?? "");
  }
  const last = latest(target);
  if (last !== undefined) party.updated(statedDate(day(last), "ymd"));
  for (const reference of childTexts(target, "foreign-identifier")) {
    if (/^(?:[A-Z]{2,4}[ie]\.\d+|[A-Z]{2,3}[ie]\d+)$/.test(reference)) party.crossReference("un", reference);
    else if (/^EU\.\d+\.\d+$/.test(reference)) party.crossReference("eu", reference);
    else party.raw("foreign-identifier", reference);
  }
  for (const { attributes, text } of childrenOf(target, "generic-attribute")) {
    party.raw(attributes["name"] ?? "generic-attribute", text);
  }
}

/** Elements and attributes that the layout has not, by their path below the target. */
export function unknownPaths(
  element: XmlElement,
  path = "",
): { readonly path: string; readonly text: string; readonly byte: number }[] {
  const own = path === "" ? "target" : path;
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => name !== "ssid" && !(`${own}@${name}` in ELEMENTS))
    .map(([name, text]) => ({ path: `${own}@${name}`, text, byte: element.byte }));
  const children = element.children.flatMap((child) => {
    const isBody = path === "" && (BODIES as readonly string[]).includes(child.name);
    const at = isBody ? "*" : path === "" ? child.name : `${path}/${child.name}`;
    // What a modification added and removed is the past of the target, whole.
    if (at === "modification") return unknownPaths({ ...child, children: [] }, at);
    return at in ELEMENTS ? unknownPaths(child, at) : [{ path: at, text: child.text, byte: child.byte }];
  });
  return [...attributes, ...children];
}

/** The party of a target, and what is wrong with it. Without a number or a name there is none. */
export function readTarget(target: XmlElement, list: string, context: SecoContext): ReadTarget {
  const faults: Fault[] = [];
  const reference = target.attributes["ssid"] ?? "";
  if (reference === "") {
    const expected = "the number by which the party is known";
    return { party: undefined, faults: [{ code: "PARTY_MISSING", field: "ssid", value: "", expected }] };
  }
  const body = bodyOf(target);
  const kind: PartyKind | undefined =
    body?.name === "individual"
      ? "person"
      : body?.name === "entity"
        ? "organisation"
        : OBJECTS.get(body?.attributes["object-type"] ?? "");
  if (kind === undefined) {
    const expected = "an individual, an entity, or an object that is a vessel or an aircraft; taken as unknown";
    const value = body?.attributes["object-type"] ?? body?.name ?? "";
    faults.push({ code: "KIND_UNKNOWN", field: "target", value, expected });
  }
  const party = new PartyBuilder(list, reference, kind ?? "unknown");
  readDesignation(party, target, context);
  if (body !== undefined) {
    for (const identity of identitiesOf(body)) readIdentity(party, identity, context, faults);
    readBody(party, body, context);
  }
  for (const { path, text } of unknownPaths(target)) party.raw(path, text);
  if (party.nameCount > 0) return { party: party.build(), faults };
  faults.push({ code: "NAME_MISSING", field: "name", value: reference, expected: "at least one name" });
  return { party: undefined, faults };
}
