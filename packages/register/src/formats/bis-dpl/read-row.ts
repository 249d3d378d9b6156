// What does one row of the Denied Persons List say of its party?

import type { Problem } from "../../model/problem.ts";
import { countryOf } from "../../values/country.ts";
import { statedDate } from "../../values/stated-date.ts";
import { type PartyBuilder, tidy } from "../party-builder.ts";
import { DPL_RAW, type DplColumn } from "./columns.ts";

/** A cell of the row, trimmed; empty when there is none. */
export type Cell = (column: DplColumn) => string;

/** A fault before it is told in which file and row it is. */
export type RowFault = Pick<Problem, "code" | "expected"> & { readonly field: DplColumn; readonly value: string };

/** The list that the file is; it names no regime of its own. */
const REGIME = "Denied Persons List";
const AUTHORITY = "Bureau of Industry and Security";

/**
 * The party's reference, since the list has none: its name in capitals, with a hyphen for whatever is no letter or digit. It
 * stays the same when an order is renewed, an address added or a citation amended.
 */
export function referenceOf(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** Takes everything a row says into the party. */
export function readRow(party: PartyBuilder, cell: Cell): RowFault[] {
  const faults: RowFault[] = [];
  const day = (column: DplColumn, order: "mdy" | "ymd") => {
    const date = statedDate(cell(column), order);
    if (date.printed !== "" && date.date === undefined) {
      const expected = "a date such as 10/16/2017; it is kept as printed";
      faults.push({ code: "DATE_INVALID", field: column, value: date.printed, expected });
    }
    return date;
  };
  party.name(cell("Name"), { type: "primary", strength: "unstated" });
  const effective = day("Effective_Date", "mdy");
  day("Expiration_Date", "mdy");
  const listedOn = effective.printed === "" ? {} : { listedOn: effective };
  party.designation({ regime: REGIME, authority: AUTHORITY, measures: [], ...listedOn });
  readAddress(party, cell);
  party.remark(cell("Action"));
  for (const column of DPL_RAW) party.raw(column, cell(column));
  party.updated(day("Last_Update", "ymd"));
  return faults;
}

function readAddress(party: PartyBuilder, cell: Cell): void {
  const lines = (["Street_Address", "City", "State", "Postal_Code", "Country"] as const).map((column) =>
    tidy(cell(column)),
  );
  const [, city = "", region = "", postalCode = "", country = ""] = lines;
  const printed = lines.filter((line) => line !== "").join(", ");
  if (printed === "") return;
  party.address({
    printed,
    ...(city === "" ? {} : { city }),
    ...(region === "" ? {} : { region }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(country === "" ? {} : { country: countryOf(country) }),
  });
}
