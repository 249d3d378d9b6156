// How is Australia's consolidated list read? One workbook; see docs/formats/dfat-xlsx.md.

import type { PartyKind } from "../../model/party.ts";
import { readXlsx } from "../../source/xlsx.ts";
import type { ListFormat } from "../format.ts";
import { type GroupedTable, parseGroupedTable } from "../grouped-table.ts";
import { DFAT_COLUMNS, DFAT_REQUIRED } from "./columns.ts";
import { readRow } from "./read-row.ts";

const TABLE: GroupedTable = {
  format: "dfat-xlsx",
  title: "Australia's consolidated list",
  reference: "Reference",
  kind: "Type",
  kinds: new Map<string, PartyKind>([
    ["individual", "person"],
    ["entity", "organisation"],
    ["vessel", "vessel"],
  ]),
  name: "Name of Individual or Entity",
  required: DFAT_REQUIRED,
  known: new Set(Object.keys(DFAT_COLUMNS).map((column) => column.toLowerCase())),
  readRow,
  open: (file) => readXlsx(file),
  shortRows: true,
  referenceOf: (cell) => cell.replace(/[a-z]+$/i, ""),
};

/** The Consolidated List of the Australian Department of Foreign Affairs and Trade, in XLSX. */
export const dfatXlsx: ListFormat = {
  id: "dfat-xlsx",
  title: "Australia: DFAT consolidated list (XLSX)",
  filesExpected: "one .xlsx file, the consolidated list",
  parse: (input) => parseGroupedTable(input, TABLE),
};
