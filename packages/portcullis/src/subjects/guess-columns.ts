// Which column of somebody's table is probably what? From its head, then from what stands in it; a person looks at it and corrects it.

import { type ColumnMap, identifierKindOfHead, plainHead } from "./column-map.ts";
import { SUBJECT_FIELDS, type SubjectField } from "./subject-fields.ts";
import { subjectKindOf } from "./subject-kind.ts";
import type { SubjectVocabulary } from "./vocabulary.ts";

export interface GuessedColumn {
  readonly column: string;
  /** The first values that are not empty. */
  readonly sample: readonly string[];
  readonly field: SubjectField | null;
}

export interface GuessedColumns {
  readonly columns: readonly GuessedColumn[];
  /** The same, as `columns` of a job takes it. */
  readonly map: ColumnMap;
}

const SAMPLES_MAX = 5;
const SAMPLE_CHARACTERS_MAX = 120;

const HEADS: readonly (readonly [SubjectField, RegExp])[] = [
  [
    "birth_date",
    /^(date of birth|birth ?date|dob|born( on)?|birthday|geb|geboren( am)?|geb datum|geburts(tag|datum)|date (de )?naissance|nee? le|fecha (de )?nacimiento)$/,
  ],
  ["email", /^(e ?mail|e ?mail address|mail)$/],
  ["website", /^(web ?site|url|domain|home ?page|web)$/],
  [
    "country",
    /^(country|nationality|nationalities|citizenship|country code|country of (residence|birth|incorporation)|residence|land|staatsangehorigkeit|pays|nationalite|pais)$/,
  ],
  ["kind", /^(kind|type|entity type|customer type|client type|party type|schema|legal form type)$/],
  [
    "aliases",
    /^(alias|aliases|a ?k ?a|also known as|other names?|former names?|trading( as| name)?|maiden name|original script name|native name)$/,
  ],
  [
    "id",
    /^(id|ref|reference|(customer|client|account|party|record|external|internal|member|supplier|vendor|employee|contact)( ?(id|no|nr|number|ref|reference|code))|kundennummer|number|no|nr)$/,
  ],
  [
    "name",
    /^(name|full ?name|complete name|(customer|client|company|entity|legal|party|account|business|organi[sz]ation|organi[sz]ation legal|vendor|supplier|counterparty|beneficiary|vessel|ship|employee|member|contact)( ?name)|customer|client|company|counterparty|beneficiary|firma|nom( complet)?|nombre( completo)?)$/,
  ],
  [
    "address",
    /^(address|full address|street|street address|address line \d|address \d|city|town|post ?code|zip|zip code|adresse|anschrift|direccion)$/,
  ],
];

/** Parts of a person's name in the order in which they are put together. */
const NAME_PARTS: readonly RegExp[] = [
  /^(first|given|fore) ?names?$|^vorname$|^prenoms?$|^nombres?$/,
  /^(middle|second|father s|patronymic) ?names?$|^patronymic$|^middle$/,
  /^(last|family|sur) ?names?$|^surname$|^nachname$|^familienname$|^nom de famille$|^apellidos?$/,
];

const ADDRESS_ORDER: readonly RegExp[] = [/address|street|adresse|anschrift|direccion/, /city|town/, /post ?code|zip/];

function byHead(head: string): SubjectField | null {
  const plain = plainHead(head);
  const known = SUBJECT_FIELDS.find((field) => field.replace("_", " ") === plain);
  if (known !== undefined) return known;
  const found = HEADS.find(([, pattern]) => pattern.test(plain));
  if (found !== undefined) return found[0];
  return identifierKindOfHead(head) === undefined ? null : "identifiers";
}

function share(values: readonly string[], is: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}

/** From this share of its values on a column is what they look like. */
const MOST = 0.8;

/** What a column holds whose head says nothing; a date is never taken for a birth by its looks. */
function byContent(values: readonly string[], vocabulary: SubjectVocabulary): SubjectField | null {
  if (share(values, (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)) >= MOST) return "email";
  if (share(values, (value) => /^(https?:\/\/|www\.)\S+$/i.test(value)) >= MOST) return "website";
  if (share(values, (value) => /^\p{L}{3,}/u.test(value) && subjectKindOf(value) !== undefined) >= MOST) return "kind";
  if (share(values, (value) => vocabulary.countryOf(value) !== undefined) >= MOST) return "country";
  return null;
}

function looksLikeNames(values: readonly string[]): boolean {
  const isName = (value: string) => /^\P{N}+$/u.test(value) && value.trim().split(/\s+/).length >= 2;
  return new Set(values).size >= values.length * 0.5 && share(values, isName) >= MOST;
}

function mapOf(columns: readonly GuessedColumn[]): ColumnMap {
  const map: { [Field in SubjectField]?: string | readonly string[] } = {};
  for (const { column, field } of columns) {
    if (field === null) continue;
    const known = map[field];
    map[field] = known === undefined ? column : [...(typeof known === "string" ? [known] : known), column];
  }
  const ordered = (names: string | readonly string[] | undefined, order: readonly RegExp[]) => {
    if (names === undefined || typeof names === "string") return names;
    const place = (name: string) => order.findIndex((pattern) => pattern.test(plainHead(name)));
    return names.toSorted((a, b) => place(a) - place(b));
  };
  const name = ordered(map.name, NAME_PARTS);
  const address = ordered(map.address, ADDRESS_ORDER);
  return { ...map, ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) };
}

/** Fields of which a subject has one text from one column. */
const SOLE: ReadonlySet<SubjectField> = new Set(["id", "kind", "birth_date"]);

/** @param rows some rows of the table, as many as are at hand */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  vocabulary: SubjectVocabulary,
): GuessedColumns {
  const values = header.map((_, at) => rows.map((row) => (row[at] ?? "").trim()).filter((value) => value !== ""));
  const fields = header.map(byHead);
  const taken = new Set(fields);
  const parts = header.map((head) => NAME_PARTS.some((pattern) => pattern.test(plainHead(head))));
  if (!taken.has("name")) for (const [at, isPart] of parts.entries()) if (isPart) fields[at] = "name";
  for (const [at, field] of fields.entries()) {
    if (field === null && !parts[at]) {
      const found = byContent(values[at] ?? [], vocabulary);
      if (found !== null && !taken.has(found)) fields[at] = found;
    }
  }
  if (!fields.includes("name")) {
    const at = fields.findIndex((field, column) => field === null && looksLikeNames(values[column] ?? []));
    if (at >= 0) fields[at] = "name";
  }
  const first = fields.indexOf(null);
  const unique = values[0] ?? [];
  // A first column in which nothing comes twice is what rows are told apart by.
  if (!fields.includes("id") && first === 0 && unique.length > 1 && new Set(unique).size === unique.length)
    fields[0] = "id";
  const seen = new Set<SubjectField>();
  // A whole name needs no other, and of what a subject has one the first column is meant.
  const whole = fields.some((field, at) => field === "name" && !parts[at]);
  const columns = header.map((column, at): GuessedColumn => {
    const field = fields[at] ?? null;
    const again = field !== null && seen.has(field) && (SOLE.has(field) || (field === "name" && whole));
    if (field !== null) seen.add(field);
    const sample = (values[at] ?? []).slice(0, SAMPLES_MAX).map((value) => value.slice(0, SAMPLE_CHARACTERS_MAX));
    return { column, sample, field: again ? null : field };
  });
  return { columns, map: mapOf(columns) };
}
