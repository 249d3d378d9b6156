// How is the EU's current list in CSV read? See docs/formats/eu-full.md.

import { readCsv } from "../../source/csv.ts";
import { EU_KINDS } from "../eu-facts.ts";
import type { ListFormat } from "../format.ts";
import { parseGroupedTable } from "../grouped-table.ts";
import { COLUMNS, REQUIRED } from "./columns.ts";
import { readRow } from "./read-row.ts";

/** The EU's consolidated list of financial sanctions, CSV 1.1. */
export const euFullCsv: ListFormat = {
  id: "eu-full-csv",
  title: "EU consolidated list, CSV 1.1",
  filesExpected: "one .csv file, csvFullSanctionsList_1_1",
  parse: (input) =>
    parseGroupedTable(input, {
      format: "eu-full-csv",
      title: "the EU's consolidated list (csvFullSanctionsList_1_1)",
      reference: "Entity_EU_ReferenceNumber",
      kind: "Entity_SubjectType_ClassificationCode",
      kinds: EU_KINDS,
      name: "NameAlias_WholeName",
      required: REQUIRED,
      known: new Set(Object.keys(COLUMNS).map((column) => column.toLowerCase())),
      readRow,
      open: (file, encoding) => readCsv(file, { encoding, delimiter: ";" }),
    }),
};
