// Where does each column of the Denied Persons List go? The whole layout, in the publisher's order; a test holds the files of
// the mirror to it, and `docs/formats/bis-dpl.md` prints it.

import { type FieldTable, field, raw } from "../treatment.ts";

export const DPL_COLUMNS = {
  Name: field("names: primary; the reference is made of it"),
  Street_Address: field("addresses"),
  City: field("addresses: city"),
  State: field("addresses: region"),
  Country: field("addresses: country"),
  Postal_Code: field("addresses: postalCode"),
  Effective_Date: field("designations: listedOn, one designation for each order"),
  Expiration_Date: raw("the model has no end of a designation"),
  Standard_Order: raw("Y or N: whether the order is of the standard terms"),
  Last_Update: field("lastUpdated: the newest of the party's rows"),
  Action: field("remarks"),
  FR_Citation: raw("the model has no place for citations"),
} as const satisfies FieldTable;

export type DplColumn = keyof typeof DPL_COLUMNS;

/** Columns without which no party can be read. */
export const DPL_REQUIRED: readonly DplColumn[] = ["Name", "Effective_Date", "FR_Citation"];

/** Columns kept under their own name. */
export const DPL_RAW = (Object.keys(DPL_COLUMNS) as DplColumn[]).filter((column) => "raw" in DPL_COLUMNS[column]);
