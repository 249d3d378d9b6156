// Which list formats can be read? Every one, by its stable name.

import { bisDpl } from "./bis-dpl/index.ts";
import { cslCsv } from "./csl-csv/index.ts";
import { csv } from "./csv/index.ts";
import { dfatXlsx } from "./dfat-xlsx/index.ts";
import { euFullCsv } from "./eu-full-csv/index.ts";
import { euFullXml } from "./eu-full-xml/index.ts";
import { euGlobalXml } from "./eu-global-xml/index.ts";
import type { ListFormat } from "./format.ts";
import { ftmNdjson } from "./ftm-ndjson/index.ts";
import { ofacCsv } from "./ofac-csv/index.ts";
import { ofacXml } from "./ofac-xml/index.ts";
import { ofsiCsv } from "./ofsi-csv/index.ts";
import { secoXml } from "./seco-xml/index.ts";
import { semaXml } from "./sema-xml/index.ts";
import { starterNdjson } from "./starter-ndjson/index.ts";
import { targetsSimpleCsv } from "./targets-simple-csv/index.ts";
import { ukslCsv } from "./uksl-csv/index.ts";
import { ukslXml } from "./uksl-xml/index.ts";
import { unXml } from "./un-xml/index.ts";

/**
 * Raised with every change of a format that changes what is read out of the same bytes: it is part of an edition's name,
 * so that better readers make another edition and the stored ones stay as they were.
 */
export const READER_VERSION = 2;

const ALL: readonly ListFormat[] = [
  ukslCsv,
  ukslXml,
  ofsiCsv,
  ofacCsv,
  ofacXml,
  unXml,
  semaXml,
  dfatXlsx,
  euFullXml,
  euFullCsv,
  euGlobalXml,
  secoXml,
  cslCsv,
  bisDpl,
  ftmNdjson,
  targetsSimpleCsv,
  csv,
  starterNdjson,
];

/** Formats by id, in the order in which they are shown. */
export const FORMATS: ReadonlyMap<string, ListFormat> = new Map(ALL.map((format) => [format.id, format]));
