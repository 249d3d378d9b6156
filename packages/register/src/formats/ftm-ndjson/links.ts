// Which entities state something of a party, and what becomes of their properties? The mapping table of linked entities, as
// data.

import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

/** How a linked entity names its parties: the property, and what the other end is to the party named there. */
export interface LinkSchema {
  /** Property → words for what the party at this end is to the other end; none where there is no other end. */
  readonly ends: Readonly<Record<string, string>>;
}

/** Linked entities whose ends are known. */
export const LINK_SCHEMATA: ReadonlyMap<string, LinkSchema> = new Map([
  ["Sanction", { ends: { entity: "" } }],
  ["Identification", { ends: { holder: "" } }],
  ["Passport", { ends: { holder: "" } }],
  ["CryptoWallet", { ends: { holder: "" } }],
  ["Occupancy", { ends: { holder: "" } }],
  ["Ownership", { ends: { owner: "owner of", asset: "owned by" } }],
  ["Directorship", { ends: { director: "director of", organization: "directed by" } }],
  ["Membership", { ends: { member: "member of", organization: "has as member" } }],
  ["Employment", { ends: { employee: "employed by", employer: "employer of" } }],
  ["Representation", { ends: { agent: "represents", client: "represented by" } }],
  ["Family", { ends: { person: "has as relative", relative: "relative of" } }],
  ["Associate", { ends: { person: "has as associate", associate: "associate of" } }],
  ["Succession", { ends: { predecessor: "succeeded by", successor: "successor of" } }],
  ["Control", { ends: { controller: "controls", controllee: "controlled by" } }],
  ["Debt", { ends: { debtor: "debtor of", creditor: "creditor of" } }],
  ["UnknownLink", { ends: { subject: "linked to", object: "linked to" } }],
]);

/** Properties that say more of a tie, in the order in which they stand behind it: "owned by (50 %; since 2017-10-23)". */
export const TIE_DETAILS = ["role", "relationship", "status", "percentage", "sharesCount"] as const;

const CRAWL = "the publisher's index, or where a database holds the entity";
const INTERVAL: FieldTable = {
  startDate: field("part of the relation"),
  endDate: field("part of the relation"),
  ...Object.fromEntries(TIE_DETAILS.map((property) => [property, field("part of the relation")])),
  indexText: leftOut(CRAWL),
  namesMentioned: leftOut(CRAWL),
  alephUrl: leftOut(CRAWL),
};
const EVIDENCE = "kept as printed under the name of the schema: the model has no place for it";

const TIES: FieldTable = Object.fromEntries(
  [...LINK_SCHEMATA]
    .filter(([, { ends }]) => Object.keys(ends).length === 2)
    .flatMap(([schema, { ends }]) => [
      ...Object.keys(ends).map((end) => [`${schema}.${end}`, field("links; the other's id is kept in raw")] as const),
      ...Object.entries(INTERVAL).map(([property, treatment]) => [`${schema}.${property}`, treatment] as const),
    ]),
);

/** `Schema.property` of linked entities; a property that is not here is kept raw under that name. */
export const LINKED_PROPERTIES: FieldTable = {
  "Sanction.entity": field("the party that the designation is of"),
  "Sanction.program": field("designations: regime, one designation each"),
  "Sanction.programId": field("designations: regime where no program is named; also kept in raw"),
  "Sanction.authority": field("designations: authority"),
  "Sanction.provisions": field("designations: measures"),
  "Sanction.listingDate": field("designations: listedOn, the earliest"),
  "Sanction.startDate": field("designations: listedOn where there is no listingDate; also kept in raw"),
  "Sanction.endDate": raw("the model has no end of a designation"),
  "Sanction.reason": field("reasons"),
  "Sanction.summary": field("remarks"),
  "Sanction.description": field("remarks"),
  "Sanction.unscId": field("crossReferences: un"),
  ...Object.fromEntries(
    ["authorityId", "country", "programUrl", "sourceUrl", "status", "duration", "recordId", "modifiedAt", "date"]
      .concat(["publisher", "publisherUrl", "retrievedAt", "proof"])
      .map((property) => [`Sanction.${property}`, raw(EVIDENCE)]),
  ),
  ...Object.fromEntries(
    ["Identification", "Passport"].flatMap((schema) => [
      [`${schema}.holder`, field("the party that bears the document")],
      [`${schema}.number`, field("identifiers: of a kind by the type, passport for a Passport")],
      [`${schema}.passportNumber`, field("identifiers: passport")],
      [`${schema}.type`, field("identifiers: label")],
      [`${schema}.country`, field("identifiers: country")],
      [`${schema}.authority`, field("identifiers: note")],
      [`${schema}.startDate`, field("identifiers: note")],
      [`${schema}.endDate`, field("identifiers: note")],
      [`${schema}.summary`, field("identifiers: note")],
    ]),
  ),
  "CryptoWallet.holder": field("the party that holds the wallet; without one the wallet is a party itself"),
  "CryptoWallet.publicKey": field("identifiers: wallet"),
  "CryptoWallet.walletAddress": field("identifiers: wallet"),
  "CryptoWallet.currency": field("identifiers: label"),
  "CryptoWallet.currencySymbol": field("identifiers: label where there is no currency"),
  "Occupancy.holder": field("the party that holds the office"),
  "Occupancy.post": field("positions: the name of the Position"),
  "Occupancy.startDate": raw(EVIDENCE),
  "Occupancy.endDate": raw(EVIDENCE),
  "Position.name": field("positions, by the Occupancy that names it"),
  "Position.country": leftOut("the Position is not the party's; its name is taken"),
  "Position.wikidataId": leftOut("the Position is not the party's; its name is taken"),
  "Address.full": field("addresses: printed"),
  "Address.remarks": field("addresses: printed, where there is no full one"),
  "Address.postOfficeBox": field("addresses: printed, where there is no full one"),
  "Address.street": field("addresses: printed, where there is no full one"),
  "Address.street2": field("addresses: printed, where there is no full one"),
  "Address.city": field("addresses: city"),
  "Address.postalCode": field("addresses: postalCode"),
  "Address.region": field("addresses: region"),
  "Address.state": field("addresses: region"),
  "Address.country": field("addresses: country"),
  ...TIES,
};
