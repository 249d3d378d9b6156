// Where does each column of the US Consolidated Screening List go? The whole layout, in the publisher's order; a test holds
// the file of the mirror to it, and `docs/formats/csl-csv.md` prints it.

import { type FieldTable, field, leftOut, raw } from "../treatment.ts";

export const CSL_COLUMNS = {
  _id: field("reference; rows of one id are one party"),
  source: field("designations: authority, and regime where the row names no program; also kept in raw, whole"),
  entity_number: field("crossReferences: ofac"),
  type: field("kind; empty for the lists of Commerce and State, which do not say"),
  programs: field("designations: regime, one designation each"),
  name: field("names: primary; what stands in brackets behind a.k.a. or f.k.a. is a name of its own"),
  title: field("positions, divided by semicolons"),
  addresses: field("addresses, divided by semicolons; the country is the code at the end"),
  federal_register_notice: raw("the model has no place for citations"),
  start_date: field("designations: listedOn"),
  end_date: raw("the model has no end of a designation"),
  standard_order: raw("Y or N, of the Denied Persons List"),
  license_requirement: field("designations: measures"),
  license_policy: field("designations: measures"),
  call_sign: field("identifiers: call-sign"),
  vessel_type: raw("the model has no place for it"),
  gross_tonnage: raw("the model has no place for it"),
  gross_registered_tonnage: raw("the model has no place for it"),
  vessel_flag: field("countries: flag"),
  vessel_owner: field("links: vessel owner"),
  remarks: field("remarks whole; links: Linked To"),
  source_list_url: leftOut("the same short address in all rows of a source: it says nothing of the party"),
  alt_names: field("names: alias, strength unstated, divided by semicolons; former where f.k.a. stands before it"),
  citizenships: field("countries"),
  dates_of_birth: field("birthDates"),
  nationalities: field("nationalities"),
  places_of_birth: field("birthPlaces"),
  source_information_url: leftOut("the same short address in all rows of a source: it says nothing of the party"),
  ids: field(
    "identifiers, gender, countries, links by the label at the end of each; what has no label known is kept raw",
  ),
} as const satisfies FieldTable;

export type CslColumn = keyof typeof CSL_COLUMNS;

/** Columns without which no party can be read. */
export const CSL_REQUIRED: readonly CslColumn[] = ["_id", "source", "type", "programs", "name"];

/** Columns kept under their own name. */
export const CSL_RAW = (Object.keys(CSL_COLUMNS) as CslColumn[]).filter((column) => "raw" in CSL_COLUMNS[column]);
