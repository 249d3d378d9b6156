// How is the US Consolidated Screening List read? The International Trade Administration's CSV: one row a party and source list,
// rows of one _id being one party.

import type { ListFormat } from "../format.ts";
import { parseGroupedTable } from "../grouped-table.ts";
import { CSL_COLUMNS, CSL_REQUIRED } from "./columns.ts";
import { readRow } from "./read-row.ts";

export const cslCsv: ListFormat = {
  id: "csl-csv",
  title: "US Consolidated Screening List, CSV (ITA)",
  filesExpected: "consolidated.csv",
  parse: (input) =>
    parseGroupedTable(input, {
      format: "csl-csv",
      title: "the US Consolidated Screening List's CSV",
      reference: "_id",
      kind: "type",
      kinds: new Map([
        ["individual", "person"],
        ["entity", "organisation"],
        ["vessel", "vessel"],
        ["aircraft", "aircraft"],
        ["", "unknown"],
      ]),
      name: "name",
      required: CSL_REQUIRED,
      known: new Set(Object.keys(CSL_COLUMNS)),
      readRow,
    }),
};
