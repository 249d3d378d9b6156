// What do the entities joined to a party state of it: designations, documents, wallets, offices, addresses, ties?

import type { Address } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { type FtmEntity, type Tell, texts } from "./entity.ts";
import { LINK_SCHEMATA, LINKED_PROPERTIES, TIE_DETAILS } from "./links.ts";
import type { Shelf } from "./shelf.ts";

/** Takes everything that is joined; whether a Sanction was among it. */
export function takeLinked(party: PartyBuilder, entity: FtmEntity, shelf: Shelf, tell: Tell): boolean {
  let sanctioned = false;
  for (const { entity: linked } of shelf.linkedTo(entity.id)) {
    sanctioned ||= linked.schema === "Sanction";
    if (linked.schema === "Sanction") takeSanction(party, linked, tell);
    else if (linked.schema === "Identification" || linked.schema === "Passport") takeDocument(party, linked);
    else if (linked.schema === "CryptoWallet") takeWallet(party, linked);
    else if (linked.schema === "Occupancy") takeOffice(party, linked, shelf, tell);
    else takeTie(party, entity.id, linked, shelf);
    takeRaw(party, entity.id, linked);
  }
  return sanctioned;
}

/** Properties of a linked entity that the table keeps raw, or does not know. */
function takeRaw(party: PartyBuilder, id: string, linked: FtmEntity): void {
  for (const [property, values] of Object.entries(linked.properties)) {
    const path = `${linked.schema}.${property}`;
    const treatment = Object.hasOwn(LINKED_PROPERTIES, path) ? LINKED_PROPERTIES[path] : undefined;
    const ends = LINK_SCHEMATA.get(linked.schema)?.ends ?? {};
    // Others who hold the same office or are named in the same sanction are not tied to the party by it.
    const isOtherEnd = Object.keys(ends).length === 2 && Object.hasOwn(ends, property);
    if (treatment !== undefined && !("raw" in treatment) && !isOtherEnd) continue;
    for (const value of values) if (value !== id) party.raw(path, value);
  }
}

function takeSanction(party: PartyBuilder, sanction: FtmEntity, tell: Tell): void {
  const days = [texts(sanction, "listingDate"), texts(sanction, "startDate")].find(({ length }) => length > 0) ?? [];
  const [day] = [...days].sort();
  const listedOn = day === undefined ? undefined : statedDate(day, "ymd");
  if (listedOn !== undefined && listedOn.date === undefined) {
    tell("DATE_INVALID", "Sanction.listingDate", listedOn.printed, "a date such as 2022-04-07; it is kept as printed");
  }
  const programs = [texts(sanction, "program"), texts(sanction, "programId")].find(({ length }) => length > 0);
  const authority = texts(sanction, "authority").join("; ");
  // A sanction without a program is called by who made it, or by its own caption.
  const regimes = programs ?? [authority || tidy(sanction.caption) || "Sanction"];
  for (const regime of regimes) {
    const measures = texts(sanction, "provisions");
    party.designation({ regime, authority, measures, ...(listedOn === undefined ? {} : { listedOn }) });
  }
  for (const reason of texts(sanction, "reason")) party.reason(reason);
  for (const remark of [...texts(sanction, "summary"), ...texts(sanction, "description")]) party.remark(remark);
  for (const reference of texts(sanction, "unscId")) party.crossReference("un", reference);
  for (const id of texts(sanction, "programId")) party.raw("Sanction.programId", id);
  for (const start of texts(sanction, "startDate")) party.raw("Sanction.startDate", start);
}

function takeDocument(party: PartyBuilder, document: FtmEntity): void {
  const type = texts(document, "type").join("; ");
  const isPassport = document.schema === "Passport" || /passport/i.test(type);
  const [issued] = texts(document, "startDate");
  const [expires] = texts(document, "endDate");
  const note = [
    ...texts(document, "authority"),
    issued && `issued ${issued}`,
    expires && `expires ${expires}`,
    ...texts(document, "summary"),
  ].filter((part) => part !== undefined);
  const country = texts(document, "country")
    .map((printed) => countryOf(printed).code)
    .find((code) => code !== undefined);
  const facts = { country, label: type || document.schema, note: note.join("; ") || undefined };
  for (const number of [...texts(document, "number"), ...texts(document, "passportNumber")]) {
    party.identifier(isPassport ? "passport" : "national-id", number, facts);
  }
}

function takeWallet(party: PartyBuilder, wallet: FtmEntity): void {
  const label = texts(wallet, "currency")[0] ?? texts(wallet, "currencySymbol")[0];
  for (const key of [...texts(wallet, "publicKey"), ...texts(wallet, "walletAddress")]) {
    party.identifier("wallet", key, { label });
  }
}

function takeOffice(party: PartyBuilder, occupancy: FtmEntity, shelf: Shelf, tell: Tell): void {
  for (const id of texts(occupancy, "post")) {
    const post = shelf.referredTo(id);
    if (post !== undefined) for (const name of texts(post, "name").slice(0, 1)) party.position(name);
    else {
      party.raw("Occupancy.post", id);
      tell("FIELD_INVALID", "Occupancy.post", id, "the id of a Position of the file; it is kept raw");
    }
  }
}

/** A tie to another party: "owned by (subsidiary of; since 2017-10-23)". */
function takeTie(party: PartyBuilder, id: string, tie: FtmEntity, shelf: Shelf): void {
  const ends = LINK_SCHEMATA.get(tie.schema)?.ends ?? {};
  for (const [end, relation] of Object.entries(ends)) {
    if (!(tie.properties[end] ?? []).includes(id)) continue;
    const details = TIE_DETAILS.flatMap((property) =>
      texts(tie, property).map((text) => (property === "percentage" ? `${text} %` : text)),
    );
    const days = ["startDate", "endDate"].map((property) => texts(tie, property).join(" or "));
    const [start = "", stop = ""] = days;
    if (start !== "" || stop !== "") details.push(`${start}/${stop}`);
    const words = details.length === 0 ? relation : `${relation} (${details.join("; ")})`;
    for (const other of Object.keys(ends)) {
      if (other === end) continue;
      for (const each of tie.properties[other] ?? []) party.link(words, shelf.caption(each));
    }
  }
}

/** Addresses of the file that the party refers to, and those written out with it. */
export function takeAddresses(party: PartyBuilder, entity: FtmEntity, shelf: Shelf, tell: Tell): void {
  const joined = new Set<string>();
  for (const id of texts(entity, "addressEntity")) {
    const address = shelf.referredTo(id);
    const read = address && addressOf(address);
    if (read === undefined) {
      party.raw("addressEntity", id);
      tell("FIELD_INVALID", "properties.addressEntity", id, "the id of an Address of the file; it is kept raw");
      continue;
    }
    joined.add(read.printed);
    party.address(read);
  }
  for (const printed of texts(entity, "address")) if (!joined.has(printed)) party.address({ printed });
}

function addressOf(entity: FtmEntity): Address | undefined {
  const one = (property: string): string => texts(entity, property)[0] ?? "";
  const [city, region, postalCode, country] = [
    one("city"),
    one("region") || one("state"),
    one("postalCode"),
    one("country"),
  ];
  const lines = [
    one("remarks"),
    one("postOfficeBox"),
    one("street"),
    one("street2"),
    city,
    region,
    postalCode,
    country,
  ];
  const printed = one("full") || lines.filter((line) => line !== "").join(", ");
  if (printed === "") return undefined;
  return {
    printed,
    ...(city === "" ? {} : { city }),
    ...(region === "" ? {} : { region }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(country === "" ? {} : { country: countryOf(country) }),
  };
}
