// How do the two UK lists write what they have in common: several values in one cell, names in parts, places of birth,
// addresses in lines?

import { countryOf } from "../values/country.ts";
import { splitNumbered } from "../values/numbered.ts";
import { statedDate } from "../values/stated-date.ts";
import type { TableRow } from "./grouped-table.ts";
import type { NameFacts, PartyBuilder } from "./party-builder.ts";
import { tidy } from "./party-builder.ts";

/** What readers of the UK's facts need of a row, be it of a table or made of an element of the XML. */
export type StatedCells = Pick<TableRow, "cell" | "problem">;

/** Several values of one cell, numbered or divided by bars; a dash stands for none. */
export function several(cell: string): string[] {
  return cell
    .split("|")
    .flatMap(splitNumbered)
    .map(tidy)
    .filter((value) => value !== "" && value !== "-");
}

/** The name in "Name 6" (family name, or the whole) and "Name 1" to "Name 5". */
export function readNameParts(party: PartyBuilder, row: StatedCells, facts: Omit<NameFacts, "parts">): void {
  const given = ["Name 1", "Name 2", "Name 3", "Name 4", "Name 5"]
    .map(row.cell)
    .map(tidy)
    .filter((part) => part !== "");
  const family = tidy(row.cell("Name 6"));
  const isPerson = party.kind === "person" && family !== "";
  const parts = isPerson ? { family, ...(given.length > 0 ? { given } : {}) } : undefined;
  party.name([...given, family].join(" "), { ...facts, parts });
}

/** Dates of birth, day first; what cannot be read is told and kept as printed. */
export function readBirthDates(party: PartyBuilder, row: StatedCells, column: string): void {
  for (const printed of several(row.cell(column))) {
    const date = statedDate(printed, "dmy");
    if (date.date === undefined) {
      row.problem("DATE_INVALID", column, printed, "a date such as 31/12/1960 or dd/mm/1960; it is kept as printed");
    }
    party.birthDate(date);
  }
}

/** Towns and countries of birth, paired by order. */
export function readBirthPlaces(party: PartyBuilder, townCell: string, countryCell: string): void {
  const towns = several(townCell);
  const countries = several(countryCell);
  for (let at = 0; at < Math.max(towns.length, countries.length); at++) {
    // One country after several towns is the country of all of them.
    const country = countries[at] ?? (countries.length === 1 ? countries[0] : undefined);
    const printed = [towns[at], country].filter((part) => part !== undefined).join(", ");
    party.birthPlace({ printed, ...(country === undefined ? {} : { country: countryOf(country) }) });
  }
}

/** An address of six lines, a postal code and a country; the last line is the city. */
export function readAddressLines(
  party: PartyBuilder,
  lines: readonly string[],
  postalCell: string,
  countryCell: string,
): void {
  const tidied = lines.map(tidy);
  const postalCode = tidy(postalCell);
  const country = tidy(countryCell);
  const printed = [...tidied, postalCode, country].filter((line) => line !== "").join(", ");
  if (printed === "") return;
  const city = tidied[5] ?? "";
  party.address({
    printed,
    ...(city === "" ? {} : { city }),
    ...(postalCode === "" ? {} : { postalCode }),
    ...(country === "" ? {} : { country: countryOf(country) }),
  });
}
