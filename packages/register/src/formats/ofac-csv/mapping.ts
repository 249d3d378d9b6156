// Which column of OFAC's four files is which? The files have no header; the order is that of OFAC's data specification.

import type { NameType, PartyKind } from "../../model/party.ts";
import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

/** sdn.csv and cons_prim.csv. */
export const PRIMARY_COLUMNS = [
  "ent_num",
  "SDN_Name",
  "SDN_Type",
  "Program",
  "Title",
  "Call_Sign",
  "Vess_type",
  "Tonnage",
  "GRT",
  "Vess_flag",
  "Vess_owner",
  "Remarks",
] as const;

export type PrimaryColumn = (typeof PRIMARY_COLUMNS)[number];

/** What the files beside the primary one hold. */
export type SideRole = "alt" | "add" | "comments";

export interface SideFile {
  readonly columns: readonly string[];
  /** How the file is called, when its name tells. */
  readonly name: RegExp;
}

export const SIDE_FILES: Readonly<Record<SideRole, SideFile>> = {
  alt: { columns: ["ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"], name: /(?:^|[^a-z])alt(?:[^a-z]|$)/i },
  add: {
    columns: ["ent_num", "Add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks"],
    name: /(?:^|[^a-z])add(?:[^a-z]|$)/i,
  },
  comments: { columns: ["ent_num", "comment"], name: /comments?(?:[^a-z]|$)/i },
};

/** SDN_Type; null is how the list prints entities. */
export const PARTY_KINDS: ReadonlyMap<string, PartyKind> = new Map([
  ["", "organisation"],
  ["entity", "organisation"],
  ["individual", "person"],
  ["vessel", "vessel"],
  ["aircraft", "aircraft"],
]);

/** alt_type. `nka`: now known as. */
export const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["aka", "alias"],
  ["fka", "former"],
  ["nka", "alias"],
]);

/** Columns without a place in the model, kept raw under these names. */
export const RAW_COLUMNS: readonly (readonly [PrimaryColumn, string])[] = [
  ["Vess_type", "Vessel Type"],
  ["Tonnage", "Vessel Tonnage"],
  ["GRT", "Vessel Gross Registered Tonnage"],
];

const ROW_NUMBER = leftOut("a number of the row, not of anybody");

/** What becomes of the columns of the four files. */
export const OFAC_TABLE: FieldTable = {
  ent_num: field("reference; it ties the four files together"),
  SDN_Name: field("names: primary"),
  SDN_Type: field("kind"),
  Program: field("designations: regime, one for each"),
  Title: field("titles where it is a form of address, else positions"),
  Call_Sign: field("identifiers: call-sign"),
  Vess_type: raw("the model has no place for it"),
  Tonnage: raw("the model has no place for it"),
  GRT: raw("the model has no place for it"),
  Vess_flag: field("countries"),
  Vess_owner: field("links: Vessel Owner"),
  Remarks: field("remarks, whole; and clause by clause the fields that their labels name"),
  "alt.csv alt_num": ROW_NUMBER,
  "alt.csv alt_type": field("names: alias or former"),
  "alt.csv alt_name": field("names"),
  "alt.csv alt_remarks": raw("words on one alias"),
  "add.csv Add_num": ROW_NUMBER,
  "add.csv Address": field("addresses"),
  "add.csv City/State/Province/Postal Code": field("addresses: city, as printed"),
  "add.csv Country": field("addresses: country"),
  "add.csv Add_remarks": raw("words on one address"),
  "comments comment": field("the end of remarks that fill their column"),
};

/** Raw field of the clauses of the remarks that are not understood, and of what is cut off. */
export const UNPARSED = "remarks-unparsed";

/** "-0-" is OFAC's null; some files end in the middle of one. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? "").trim();
  return /^-0-?$/.test(text) ? "" : text;
}
