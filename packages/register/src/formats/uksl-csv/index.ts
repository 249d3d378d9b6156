// How is the UK Sanctions List read? The FCDO's CSV: a line with the report's date, a header, then one row per name,
// address and birth date of a party, all of one Unique ID together being the party.

import type { ListFormat } from "../format.ts";
import { parseGroupedTable } from "../grouped-table.ts";
import { UKSL_COLUMNS, UKSL_REQUIRED } from "./mapping.ts";
import { readRow } from "./read-row.ts";

export const ukslCsv: ListFormat = {
  id: "uksl-csv",
  title: "UK Sanctions List, CSV (FCDO)",
  filesExpected: "UK_Sanctions_List.csv",
  parse: (input) =>
    parseGroupedTable(input, {
      format: "uksl-csv",
      title: "the UK Sanctions List's CSV",
      reference: "Unique ID",
      kind: "Designation Type",
      kinds: new Map([
        ["individual", "person"],
        ["entity", "organisation"],
        ["ship", "vessel"],
      ]),
      name: "Name 6",
      required: UKSL_REQUIRED,
      known: new Set(UKSL_COLUMNS.map(([column]) => column.toLowerCase())),
      readRow,
    }),
};
