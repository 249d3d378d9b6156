// Whom do we screen? One subject as a caller states it, in the form that screening reads and records.

import type { ComparableNumber } from "./vocabulary.ts";

/** `wallet`, `domain` and `email` say that the name is itself an identifier; `any` excludes nobody. */
export const SUBJECT_KINDS = [
  "person",
  "organisation",
  "vessel",
  "aircraft",
  "wallet",
  "domain",
  "email",
  "any",
] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Something a caller should know although the subject was screened. */
export interface Warning {
  /** Stable, upper snake case, e.g. `COUNTRY_UNKNOWN`. */
  readonly code: string;
  readonly message: string;
}

/** Why a subject could not be screened. `row` counts as a spreadsheet does (the header is row 1). */
export interface SubjectError {
  /** Stable, upper snake case, e.g. `NAME_EMPTY`. */
  readonly code: string;
  readonly message: string;
  readonly row?: number;
}

/** A number or address by which the subject is known. */
export interface SubjectIdentifier {
  /** As given, without the kind that may have stood before it. */
  readonly printed: string;
  /** What is compared: the canonical number under its kind, or under each kind it can be when none was said. */
  readonly numbers: readonly ComparableNumber[];
}

/** Plain JSON: it is part of what a screening's hash covers. */
export interface Subject {
  readonly id: string;
  /** White space collapsed; empty only when identifiers stand for it. */
  readonly name: string;
  readonly kind: SubjectKind;
  readonly aliases: readonly string[];
  /** EDTF (`1985-11-12`, `1985`); two for a date that reads both ways (03/04/1985). */
  readonly birthDates: readonly string[];
  /** ISO 3166-1 alpha-2, lower case. */
  readonly countries: readonly string[];
  readonly identifiers: readonly SubjectIdentifier[];
  readonly address?: string;
}

/** A subject as read, or the reason why there is none. `id` is as given, or the row number when none was. */
export type SubjectReading =
  | { readonly id: string; readonly subject: Subject; readonly warnings: readonly Warning[]; readonly error?: never }
  | {
      readonly id: string;
      readonly error: SubjectError;
      readonly warnings: readonly Warning[];
      readonly subject?: never;
    };

/** How much a subject may bring. */
export const SUBJECT_LIMITS = {
  /** Longer names are no names: an error line. Between the matcher's own limit and this one they are cut with a warning. */
  nameCharactersMax: 10_000,
  /** Aliases of one subject that are compared. */
  aliasesMax: 200,
  /** Identifiers of one subject that are compared. */
  identifiersMax: 200,
  /** Countries of one subject that are compared. */
  countriesMax: 50,
  /** One line of an NDJSON file, in characters. */
  lineCharactersMax: 1_000_000,
} as const;
