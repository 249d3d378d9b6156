// How is OFSI's consolidated list read? HM Treasury's ConList.csv, retired on 28 January 2026: a line with its date, a header,
// then one row per name and address of a party, all of one Group ID together being the party.

import type { ListFormat } from "../format.ts";
import { parseGroupedTable } from "../grouped-table.ts";
import { OFSI_COLUMNS, OFSI_REQUIRED } from "./mapping.ts";
import { readRow } from "./read-row.ts";

export const ofsiCsv: ListFormat = {
  id: "ofsi-csv",
  title: "OFSI consolidated list, CSV (HM Treasury)",
  filesExpected: "ConList.csv",
  parse: (input) =>
    parseGroupedTable(input, {
      format: "ofsi-csv",
      title: "OFSI's consolidated list",
      reference: "Group ID",
      kind: "Group Type",
      kinds: new Map([
        ["individual", "person"],
        ["entity", "organisation"],
        ["ship", "vessel"],
      ]),
      name: "Name 6",
      required: OFSI_REQUIRED,
      known: new Set(OFSI_COLUMNS.map(([column]) => column.toLowerCase())),
      readRow,
    }),
};
