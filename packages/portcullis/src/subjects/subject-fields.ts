// What subject do these fields describe? One reading for the command line, a CSV row and an NDJSON line, so that the
// same words always give the same subject. What is doubtful is a warning and the subject is still screened.

import { MATCH_LIMITS } from "@portcullis/match";
import {
  SUBJECT_LIMITS,
  type Subject,
  type SubjectError,
  type SubjectIdentifier,
  type SubjectKind,
  type SubjectReading,
  type Warning,
} from "./subject.ts";
import { readSubjectDate } from "./subject-date.ts";
import { subjectKindOf } from "./subject-kind.ts";
import type { SubjectVocabulary } from "./vocabulary.ts";

/** Columns of a subject file, which are also the keys of an NDJSON line. Any other is ignored. */
export const SUBJECT_FIELDS = [
  "id",
  "name",
  "kind",
  "aliases",
  "birth_date",
  "country",
  "identifiers",
  "address",
  "email",
  "website",
] as const;

export type SubjectField = (typeof SUBJECT_FIELDS)[number];

/** Field → text as given; several values in one text are separated by `;`, or stand in an array. */
export type SubjectFields = { readonly [Field in SubjectField]?: string | readonly string[] };

/** What was given, by row (1-based, header counted) or with the reason why the row cannot be read. */
export type SubjectRow =
  | {
      readonly row: number;
      readonly fields: SubjectFields;
      /** What was wrong with the row although it could be read. */
      readonly warnings?: readonly Warning[];
      readonly error?: never;
    }
  | { readonly row: number; readonly error: SubjectError; readonly fields?: never; readonly warnings?: never };

/** A value quoted in a message is cut to this many characters. */
const QUOTED_CHARACTERS = 60;

/** Kinds of identifier that may stand before a number as `passport:E123`. */
const IDENTIFIER_PREFIX =
  /^(passport|national-id|tax-id|registration|lei|bic|imo|mmsi|call-sign|wallet|phone|email|website)\s*:\s*(?!\/\/)(.+)$/i;

function quoted(text: string): string {
  return JSON.stringify(text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text);
}

function cleaned(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
  return text.replace(/[\s\u0000-\u001f\u007f\u0080-\u009f]+/g, " ").trim();
}

function single(value: string | readonly string[] | undefined): string {
  return cleaned(typeof value === "string" ? value : (value?.join("; ") ?? ""));
}

function several(value: string | readonly string[] | undefined): string[] {
  const texts = typeof value === "string" ? value.split(";") : (value ?? []);
  return [...new Set(texts.map(cleaned).filter((text) => text !== ""))];
}

function limited<T>(values: readonly T[], max: number, field: string, warnings: Warning[]): readonly T[] {
  if (values.length <= max) return values;
  warnings.push({
    code: "VALUES_LEFT_OUT",
    message: `${field}: only the first ${max} of ${values.length} values are compared.`,
  });
  return values.slice(0, max);
}

function readName(text: string, field: string, warnings: Warning[]): string {
  if (text.length <= MATCH_LIMITS.nameCharactersMax) return text;
  warnings.push({
    code: "NAME_CUT",
    message: `${field}: only the first ${MATCH_LIMITS.nameCharactersMax} of ${text.length} characters are compared.`,
  });
  return text;
}

function readKind(text: string, warnings: Warning[]): SubjectKind {
  const kind = subjectKindOf(text);
  if (kind !== undefined) return kind;
  warnings.push({
    code: "KIND_UNKNOWN",
    message: `kind ${quoted(text)} is not known; the subject was screened against parties of every kind.`,
  });
  return "any";
}

function readDates(texts: readonly string[], warnings: Warning[]): string[] {
  const dates = new Set<string>();
  for (const text of texts) {
    const readings = readSubjectDate(text);
    for (const reading of readings) dates.add(reading);
    if (readings.length === 0) {
      warnings.push({
        code: "DATE_INVALID",
        message: `birth_date ${quoted(text)} is no date (expected for example 1985-11-12 or 1985); it was left out.`,
      });
    } else if (readings.length > 1) {
      warnings.push({
        code: "DATE_AMBIGUOUS",
        message: `birth_date ${quoted(text)} may be ${readings.join(" or ")}; both were compared.`,
      });
    }
  }
  return [...dates];
}

function readCountries(texts: readonly string[], vocabulary: SubjectVocabulary, warnings: Warning[]): Set<string> {
  const codes = new Set<string>();
  for (const text of texts) {
    const code = vocabulary.countryOf(text);
    if (code !== undefined) codes.add(code);
    else {
      warnings.push({
        code: "COUNTRY_UNKNOWN",
        message: `country ${quoted(text)} is neither an ISO 3166 code nor an English name; it was left out.`,
      });
    }
  }
  return codes;
}

/** A number as given, with the kind the caller said or that the field stands for. */
type StatedIdentifier = { readonly kind?: string; readonly printed: string };

function identifierOf(text: string): StatedIdentifier {
  const found = IDENTIFIER_PREFIX.exec(text);
  return found?.[1] && found[2] ? { kind: found[1].toLowerCase(), printed: found[2] } : { printed: text };
}

function statedIdentifiers(fields: SubjectFields, kind: SubjectKind, name: string): StatedIdentifier[] {
  const ofName = kind === "domain" ? "website" : kind === "wallet" || kind === "email" ? kind : undefined;
  return [
    ...(name !== "" && ofName !== undefined ? [{ kind: ofName, printed: name }] : []),
    ...several(fields.identifiers).map(identifierOf),
    ...several(fields.email).map((printed) => ({ kind: "email", printed })),
    ...several(fields.website).map((printed) => ({ kind: "website", printed })),
  ];
}

function readIdentifiers(
  stated: readonly StatedIdentifier[],
  vocabulary: SubjectVocabulary,
  warnings: Warning[],
): SubjectIdentifier[] {
  const identifiers: SubjectIdentifier[] = [];
  for (const { kind, printed } of stated) {
    const numbers = vocabulary.numbersOf(printed, kind);
    if (numbers.length > 0) identifiers.push({ printed, numbers });
    else {
      const words = kind ?? "identifier";
      warnings.push({
        code: "IDENTIFIER_INVALID",
        message: `${words} ${quoted(printed)} holds nothing to compare; it was left out.`,
      });
    }
  }
  return identifiers;
}

function nameError(name: string, identifiers: readonly SubjectIdentifier[], row: number | undefined) {
  const where = row === undefined ? {} : { row };
  if (name.length > SUBJECT_LIMITS.nameCharactersMax) {
    const message = `The name has ${name.length} characters; at most ${SUBJECT_LIMITS.nameCharactersMax} are a name.`;
    return { code: "NAME_TOO_LONG", message, ...where };
  }
  if (identifiers.length > 0 || /\p{L}/u.test(name)) return undefined;
  const message =
    name === "" ? "There is neither a name nor an identifier." : `The name ${quoted(name)} has no letters.`;
  return { code: "NAME_EMPTY", message: `${message} Give a name, or an identifier to screen by.`, ...where };
}

/** The country an address ends with, when it is one: "12 Harbour Road, Valletta, Malta". */
function countryOfAddress(address: string, vocabulary: SubjectVocabulary): string | undefined {
  const last = address.slice(address.lastIndexOf(",") + 1).trim();
  return last === "" ? undefined : vocabulary.countryOf(last);
}

/** The subject these fields describe, with warnings, or why there is none. `row` names the row in the error. */
export function readSubject(fields: SubjectFields, vocabulary: SubjectVocabulary, row?: number): SubjectReading {
  const warnings: Warning[] = [];
  const stated = single(fields.id);
  const id = stated === "" ? String(row ?? "") : stated;
  if (stated === "" && row !== undefined) {
    warnings.push({ code: "ID_MISSING", message: `id is empty; the row number ${row} stands for it.` });
  }
  const name = single(fields.name);
  const kind = readKind(single(fields.kind), warnings);
  const identifiers = readIdentifiers(statedIdentifiers(fields, kind, name), vocabulary, warnings);
  const error = nameError(name, identifiers, row);
  if (error) return { id, error, warnings };
  const countries = readCountries(several(fields.country), vocabulary, warnings);
  const address = single(fields.address);
  const addressCountry = countryOfAddress(address, vocabulary);
  if (addressCountry) countries.add(addressCountry);
  const aliases = several(fields.aliases).filter((alias) => alias !== name && /\p{L}/u.test(alias));
  const subject: Subject = {
    id,
    name: readName(name, "name", warnings),
    kind,
    aliases: limited(aliases, SUBJECT_LIMITS.aliasesMax, "aliases", warnings),
    birthDates: readDates(several(fields.birth_date), warnings),
    countries: limited([...countries], SUBJECT_LIMITS.countriesMax, "country", warnings),
    identifiers: limited(identifiers, SUBJECT_LIMITS.identifiersMax, "identifiers", warnings),
    ...(address === "" ? {} : { address }),
  };
  return { id, subject, warnings };
}
