// Where does each column of Australia's list go? The mapping table as data: a test holds it against the real file.
//
// Layout: the Consolidated List in XLSX, one row a name; rows "2", "2a" and "2b" are one party.

import { type FieldTable, field, raw } from "../treatment.ts";

export const DFAT_COLUMNS = {
  Reference: field("reference, id: the number without its letters"),
  "Name of Individual or Entity": field("names"),
  Type: field("kind"),
  "Name Type": field("names: type"),
  "Alias Strength": field("names: strength"),
  "Date of Birth": field("birthDates; a number over 3000 is the number of a day"),
  "Place of Birth": field("birthPlaces"),
  Citizenship: field("nationalities"),
  Address: field("addresses"),
  "Additional Information": field("remarks; crossReferences: the UN reference at its head"),
  "Listing Information": raw("free words on the act, its amendments and earlier references"),
  "IMO Number": field("identifiers: imo"),
  Committees: field("designations: regime"),
  "Control Date": field("lastUpdated"),
  "Instrument of Designation": raw("the legal instrument, as printed"),
  "Targeted Financial Sanction": field("designations: measures"),
  "Travel Ban": field("designations: measures"),
  "Arms Embargo": field("designations: measures"),
  "Maritime Restriction": field("designations: measures"),
} as const satisfies FieldTable;

export type DfatColumn = keyof typeof DFAT_COLUMNS;

export const DFAT_REQUIRED: readonly DfatColumn[] = ["Reference", "Name of Individual or Entity", "Type", "Name Type"];

/** Columns of which a 1 says that the measure binds. */
export const DFAT_MEASURES: readonly DfatColumn[] = [
  "Targeted Financial Sanction",
  "Travel Ban",
  "Arms Embargo",
  "Maritime Restriction",
];
