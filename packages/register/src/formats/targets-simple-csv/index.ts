// How is an OpenSanctions `targets.simple.csv` read? One row a party; see docs/formats/targets-simple-csv.md.

import type { ListFormat } from "../format.ts";
import { parseGroupedTable } from "../grouped-table.ts";
import { COLUMNS, REQUIRED } from "./columns.ts";
import { KINDS, readRow } from "./read-row.ts";

/** The flat export of any OpenSanctions dataset. */
export const targetsSimpleCsv: ListFormat = {
  id: "targets-simple-csv",
  title: "OpenSanctions targets.simple.csv",
  filesExpected: "one .csv file, targets.simple.csv",
  parse: (input) =>
    parseGroupedTable(input, {
      format: "targets-simple-csv",
      title: "an OpenSanctions targets.simple.csv",
      reference: "id",
      kind: "schema",
      kinds: KINDS,
      name: "name",
      required: REQUIRED,
      known: new Set(Object.keys(COLUMNS)),
      readRow,
    }),
};
