// What does one <sanctionEntity> of the EU's current XML state?

import type { IdentifierKind, ListedParty } from "../../model/party.ts";
import {
  EU_KINDS,
  type EuFault,
  type Stated,
  takeEuAddress,
  takeEuBirth,
  takeEuCitizenship,
  takeEuIdentification,
  takeEuName,
  takeEuRegulation,
} from "../eu-facts.ts";
import { PartyBuilder } from "../party-builder.ts";
import { childrenOf, childText, childTexts, type XmlElement } from "../xml-tree.ts";
import { ELEMENTS } from "./elements.ts";

export interface ReadEntity {
  readonly party: ListedParty | undefined;
  readonly faults: readonly EuFault[];
}

const CONTACTS: Readonly<Record<string, IdentifierKind>> = {
  phone: "phone",
  fax: "phone",
  mobile: "phone",
  email: "email",
  web: "website",
};

/** An element's attributes, and of its children's texts the remark and the address of the act. */
function statedBy(element: XmlElement): Stated {
  return (name) => element.attributes[name] ?? childText(element, name);
}

function readContacts(party: PartyBuilder, address: XmlElement): void {
  for (const { attributes } of childrenOf(address, "contactInfo")) {
    const { key = "", value = "" } = attributes;
    const kind = CONTACTS[key.toLowerCase()];
    if (kind === undefined) party.raw(`contactInfo ${key}`, value);
    else party.identifier(kind, value, key.toLowerCase() === "fax" ? { label: "fax" } : {});
  }
}

/** Paths of elements and attributes that the layout has not, and what they hold. */
export function unknownPaths(
  element: XmlElement,
  path = "",
): { readonly path: string; readonly text: string; readonly byte: number }[] {
  const own = path === "" ? "sanctionEntity" : path;
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !(`${own}@${name}` in ELEMENTS))
    .map(([name, text]) => ({ path: `${own}@${name}`, text, byte: element.byte }));
  const children = element.children.flatMap((child) => {
    const at = path === "" ? child.name : `${path}/${child.name}`;
    if (at in ELEMENTS) return unknownPaths(child, at);
    const text = [child.text, ...Object.values(child.attributes), ...child.children.map(({ text }) => text)].join(" ");
    return [{ path: at, text, byte: child.byte }];
  });
  return [...attributes, ...children];
}

/** The party of an entity, and what is wrong with it. Without a number or a name there is none. */
export function readEntity(entity: XmlElement, list: string): ReadEntity {
  const faults: EuFault[] = [];
  const { attributes } = entity;
  const reference = attributes["euReferenceNumber"] || attributes["logicalId"] || "";
  if (reference === "") {
    const expected = "the reference by which the party is known";
    return { party: undefined, faults: [{ code: "PARTY_MISSING", field: "euReferenceNumber", value: "", expected }] };
  }
  const [subject] = childrenOf(entity, "subjectType");
  const printedKind = subject?.attributes["code"] || subject?.attributes["classificationCode"] || "";
  const kind = EU_KINDS.get(printedKind.toLowerCase());
  if (kind === undefined) {
    const expected = "person or enterprise; taken as unknown";
    faults.push({ code: "KIND_UNKNOWN", field: "subjectType", value: printedKind, expected });
  }
  const party = new PartyBuilder(list, reference, kind ?? "unknown");
  for (const act of childrenOf(entity, "regulation")) {
    takeEuRegulation(party, statedBy(act), attributes["designationDate"] ?? "");
  }
  for (const fact of entity.children) {
    const stated = statedBy(fact);
    if (fact.name === "nameAlias") takeEuName(party, stated);
    else if (fact.name === "birthdate") takeEuBirth(party, stated, faults);
    else if (fact.name === "citizenship") takeEuCitizenship(party, stated);
    else if (fact.name === "identification") takeEuIdentification(party, stated);
    else if (fact.name === "address") takeEuAddress(party, stated);
    if (fact.name === "address") readContacts(party, fact);
    if (fact.name === "identification") continue;
    for (const remark of childTexts(fact, "remark")) party.raw(`${fact.name} remark`, remark);
  }
  for (const remark of childTexts(entity, "remark")) party.remark(remark);
  party.crossReference("un", attributes["unitedNationId"] ?? "");
  party.raw("logicalId", attributes["logicalId"] ?? "");
  party.raw("designationDetails", attributes["designationDetails"] ?? "");
  for (const { path, text } of unknownPaths(entity)) party.raw(path, text);
  if (party.nameCount > 0) return { party: party.build(), faults };
  faults.push({ code: "NAME_MISSING", field: "nameAlias", value: reference, expected: "at least one name" });
  return { party: undefined, faults };
}
