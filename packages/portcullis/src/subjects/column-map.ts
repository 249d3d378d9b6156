// Which columns of somebody's table hold what we ask for? A map from our fields to their columns, and rows read through it.

import { inputFailure } from "./input-failure.ts";
import { SUBJECT_FIELDS, type SubjectField, type SubjectFields } from "./subject-fields.ts";

/** Field → column or columns; texts of several columns are put together in their order. */
export type ColumnMap = { readonly [Field in SubjectField]?: string | readonly string[] };

/** Positions of the columns of each field, with their names. */
export type MappedColumns = ReadonlyMap<SubjectField, readonly { readonly column: string; readonly at: number }[]>;

/** Words that stand for a kind of identifier in the head of a column; the number is compared as that kind alone. */
const IDENTIFIER_HEADS: readonly (readonly [RegExp, string])[] = [
  [/passport|reisepass|passeport|pasaporte/, "passport"],
  [/^lei$|legal entity identifier/, "lei"],
  [/^imo\b|\bimo\b/, "imo"],
  [/^mmsi$/, "mmsi"],
  [/\bbic\b|swift/, "bic"],
  [/wallet|crypto|bitcoin|btc/, "wallet"],
  [/tax|vat|\btin\b|\binn\b|steuer/, "tax-id"],
  [/national (id|insurance|identity)|identity (card|number)|\bssn\b|\bnin\b|personalausweis/, "national-id"],
  [/registration|company (no|number)|registry|handelsregister|\bogrn\b|siren/, "registration"],
  [/phone|telephone|mobile/, "phone"],
];

/** Small letters, words apart: "CompanyNo." and "company_no" read alike. */
export function plainHead(head: string): string {
  return head
    .replace(/\uFEFF/g, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function identifierKindOfHead(head: string): string | undefined {
  const plain = plainHead(head);
  return IDENTIFIER_HEADS.find(([pattern]) => pattern.test(plain))?.[1];
}

function listed(value: string | readonly string[]): readonly string[] {
  return typeof value === "string" ? [value] : value;
}

/** The map that a table needs whose columns are called as our fields are. */
export function ownNames(header: readonly string[]): ColumnMap {
  const heads = header.map((head) => head.replace(/^\uFEFF/, "").trim());
  const found = SUBJECT_FIELDS.flatMap((field) => {
    const column = heads.find((head) => head.toLowerCase() === field);
    return column === undefined ? [] : [[field, column] as const];
  });
  return Object.fromEntries(found);
}

/**
 * Finds the columns of a map in a header. Throws input failures: `COLUMN_MISSING` for one that is not there, `HEADER_DUPLICATE` for one
 * that is there twice, `HEADER_MISSING` when nothing says whom to screen.
 */
export async function mappedColumns(file: string, header: readonly string[], map: ColumnMap): Promise<MappedColumns> {
  const heads = header.map((head) => head.replace(/^\uFEFF/, "").trim());
  const found = new Map<SubjectField, { column: string; at: number }[]>();
  for (const field of SUBJECT_FIELDS) {
    const columns = map[field];
    if (columns === undefined) continue;
    for (const column of listed(columns)) {
      const at = heads.indexOf(column.trim());
      if (at < 0) {
        const message = `${file}: there is no column "${column}" for ${field}. Columns are: ${heads.join(", ")}.`;
        throw await inputFailure("COLUMN_MISSING", message, { file, column, field });
      }
      if (heads.indexOf(column.trim(), at + 1) >= 0) {
        const message = `${file}: the header names the column "${column}" twice.`;
        throw await inputFailure("HEADER_DUPLICATE", message, { file, column });
      }
      found.set(field, [...(found.get(field) ?? []), { column, at }]);
    }
  }
  if (!found.has("name") && !found.has("identifiers")) {
    const message = `${file}: no column is named "name", and none is given for it. Say which column holds the name. Columns are: ${heads.join(", ")}.`;
    throw await inputFailure("HEADER_MISSING", message, { file, missing: "name" });
  }
  return found;
}

/** Parts of one text are joined as people write them; values that are apart stay apart. */
const JOINT: Readonly<Partial<Record<SubjectField, string>>> = { id: " ", name: " ", address: ", ", kind: " " };

function printed(field: SubjectField, column: string, text: string): string {
  if (field !== "identifiers") return text;
  const kind = identifierKindOfHead(column);
  if (kind === undefined) return text;
  // A number that says its own kind is left alone.
  const each = text.split(";").map((part) => part.trim());
  return each.map((part) => (part === "" || /^[a-z-]+\s*:/i.test(part) ? part : `${kind}:${part}`)).join(";");
}

/** What the cells of a row say under the map. */
export function fieldsOf(columns: MappedColumns, cellAt: (at: number) => string): SubjectFields {
  const fields: { [Field in SubjectField]?: string } = {};
  for (const [field, places] of columns) {
    const texts = places.flatMap(({ column, at }) => {
      const text = cellAt(at).trim();
      return text === "" ? [] : [printed(field, column, text)];
    });
    if (texts.length > 0) fields[field] = texts.join(JOINT[field] ?? "; ");
  }
  return fields;
}
