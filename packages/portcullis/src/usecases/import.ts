// How does a list come in by hand? With its files, their format and the day they were published.

import { existsSync } from "node:fs";
import { type ColumnMap, FORMATS, isIsoDate, LIST_ID, type ListStatus, PortcullisError } from "@portcullis/register";
import { PROVISIONAL_LIST } from "../store/catalogue.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { type LoadOutcome, loadEdition } from "./load-edition.ts";

export interface ImportRequest {
  readonly list: string;
  readonly files: readonly string[];
  readonly format: string;
  readonly published: string;
  readonly encoding?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  readonly status?: ListStatus | undefined;
  readonly title?: string | undefined;
}

/** Throws `LIST_ID_INVALID`, `FORMAT_UNKNOWN`, `DATE_INVALID`, `FILE_NOT_FOUND` (input) before anything is read. */
export async function importEdition(
  store: Store,
  writer: StoreWriter,
  request: ImportRequest,
  now: Date,
  onParty: (count: number) => void,
): Promise<LoadOutcome> {
  const format = checkImport(request);
  const known = (await store.catalogue()).lists[request.list];
  const about = {
    title: request.title ?? known?.title ?? request.list,
    status: request.status ?? known?.status ?? "own",
    publisher: known?.publisher ?? "",
    licence: known?.licence ?? "",
    ...(known?.country === undefined ? {} : { country: known.country }),
  };
  const { list, published, encoding, columns, files } = request;
  return loadEdition(store, writer, { list, about, published, format, encoding, columns, paths: files }, now, onParty);
}

/** Checks a request without touching the store, and gives its format. */
export function checkImport(request: ImportRequest) {
  const format = FORMATS.get(request.format);
  if (!format) {
    const message = `There is no format "${request.format}". There are: ${[...FORMATS.keys()].join(", ")}.`;
    throw new PortcullisError("FORMAT_UNKNOWN", "input", message, { format: request.format });
  }
  checkImported(request);
  return format;
}

/** Checks everything of a request but its format. */
export function checkImported(request: ImportRequest): void {
  if (!LIST_ID.test(request.list) || request.list === PROVISIONAL_LIST) {
    const message = `"${request.list}" cannot name a list: use small letters, digits and hyphens, and none of the program's own.`;
    throw new PortcullisError("LIST_ID_INVALID", "input", message, { list: request.list });
  }
  if (!isIsoDate(request.published)) {
    const message = `"${request.published}" is no date of publication: write it as 2024-03-25.`;
    throw new PortcullisError("DATE_INVALID", "input", message, { value: request.published });
  }
  for (const file of request.files) {
    if (existsSync(file)) continue;
    throw new PortcullisError("FILE_NOT_FOUND", "input", `There is no file ${file}.`, { file });
  }
}
