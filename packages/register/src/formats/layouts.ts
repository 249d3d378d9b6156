// What becomes of every field of every list? The tables of all formats together, for the report of completeness.

import { DPL_COLUMNS } from "./bis-dpl/columns.ts";
import { CSL_COLUMNS } from "./csl-csv/columns.ts";
import { DFAT_COLUMNS } from "./dfat-xlsx/columns.ts";
import { COLUMNS as EU_COLUMNS } from "./eu-full-csv/columns.ts";
import { ELEMENTS as EU_ELEMENTS } from "./eu-full-xml/elements.ts";
import { ELEMENTS as EU_OLD_ELEMENTS, GROUP_ATTRIBUTES } from "./eu-global-xml/elements.ts";
import { LINKED_PROPERTIES } from "./ftm-ndjson/links.ts";
import { ENTITY_FIELDS, PROPERTIES } from "./ftm-ndjson/properties.ts";
import { OFAC_TABLE } from "./ofac-csv/mapping.ts";
import { ADVANCED, DATE_PARTS } from "./ofac-xml/advanced-elements.ts";
import { CLASSIC } from "./ofac-xml/classic-elements.ts";
import { OFSI_TABLE } from "./ofsi-csv/mapping.ts";
import { CONTEXT as SECO_CONTEXT, ELEMENTS as SECO_ELEMENTS } from "./seco-xml/elements.ts";
import { ELEMENTS as SEMA_ELEMENTS } from "./sema-xml/elements.ts";
import { COLUMNS as SIMPLE_COLUMNS } from "./targets-simple-csv/columns.ts";
import type { FieldTable } from "./treatment.ts";
import { UKSL_TABLE } from "./uksl-csv/mapping.ts";
import { ELEMENTS as UKSL_ELEMENTS } from "./uksl-xml/elements.ts";
import { ELEMENTS as UN_ELEMENTS } from "./un-xml/elements.ts";

/** One part of a format's layout. */
export interface Layout {
  /** Which part, where a format has several; else "". */
  readonly part: string;
  readonly table: FieldTable;
}

const whole = (table: FieldTable): readonly Layout[] => [{ part: "", table }];

/** By format. `csv` has a layout only together with the columns given for a file; `starter-ndjson` is this model itself. */
export const LAYOUTS: ReadonlyMap<string, readonly Layout[]> = new Map([
  ["uksl-csv", whole(UKSL_TABLE)],
  ["uksl-xml", whole(UKSL_ELEMENTS)],
  ["ofsi-csv", whole(OFSI_TABLE)],
  ["ofac-csv", whole(OFAC_TABLE)],
  [
    "ofac-xml",
    [
      { part: "classic", table: CLASSIC },
      { part: "advanced", table: ADVANCED },
      { part: "advanced, dates", table: DATE_PARTS },
    ],
  ],
  ["un-xml", whole(UN_ELEMENTS)],
  ["sema-xml", whole(SEMA_ELEMENTS)],
  ["dfat-xlsx", whole(DFAT_COLUMNS)],
  ["eu-full-xml", whole(EU_ELEMENTS)],
  ["eu-full-csv", whole(EU_COLUMNS)],
  [
    "eu-global-xml",
    [
      { part: "elements", table: EU_OLD_ELEMENTS },
      { part: "attributes of every group", table: GROUP_ATTRIBUTES },
    ],
  ],
  [
    "seco-xml",
    [
      { part: "targets", table: SECO_ELEMENTS },
      { part: "programmes and places", table: SECO_CONTEXT },
    ],
  ],
  ["csl-csv", whole(CSL_COLUMNS)],
  ["bis-dpl", whole(DPL_COLUMNS)],
  [
    "ftm-ndjson",
    [
      { part: "entities", table: ENTITY_FIELDS },
      { part: "properties of parties", table: PROPERTIES },
      { part: "properties of what stands beside them", table: LINKED_PROPERTIES },
    ],
  ],
  ["targets-simple-csv", whole(SIMPLE_COLUMNS)],
]);
