// Which column of OFAC's four files is which? The files have no header; the order is that of OFAC's data specification.

import type { NameType, PartyKind } from "../../model/party.ts";

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

/** Raw field of the clauses of the remarks that are not understood, and of what is cut off. */
export const UNPARSED = "remarks-unparsed";

/** "-0-" is OFAC's null; some files end in the middle of one. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? "").trim();
  return /^-0-?$/.test(text) ? "" : text;
}
