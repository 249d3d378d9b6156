// Which names are measured on? The labelled pairs and the people of the mirror's `names` folder.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { DescribedKind, Description, PartialDate } from "@portcullis/match";
import { parsePartialDate } from "@portcullis/match";
import { countryOf } from "@portcullis/register";
import { parse } from "csv-parse/sync";

export interface LabelledPair {
  readonly kind: DescribedKind;
  readonly schema: string;
  readonly name1: string;
  readonly name2: string;
  readonly isMatch: boolean;
  /** STRONG, MEDIUM, WEAK: how sure the label is. */
  readonly quality: string;
  readonly group: string;
  /** That matcher's own score, undefined where the table has none. */
  readonly logicV2: number | undefined;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly country: string;
  /** References of the parties this person is; empty for a stranger. */
  readonly expected: readonly string[];
}

/** FollowTheMoney schema → kind. */
const KINDS: Readonly<Record<string, DescribedKind>> = {
  Person: "person",
  Company: "organisation",
  Organization: "organisation",
  Vessel: "vessel",
};

export const NAME_FILES = {
  pairs: "name-pairs-dev.csv",
  asListed: "people-un-as-listed.csv.gz",
  altered: "people-un-altered-dev.csv.gz",
  strangers: "people-strangers-us.csv.gz",
} as const;

/** Path of a file of names; throws when the mirror has none. */
export function nameFile(mirror: string, file: string): string {
  const path = join(mirror, "names", file);
  if (!existsSync(path)) throw new Error(`${path} is missing: PORTCULLIS_MIRROR must name a mirror with names.`);
  return path;
}

function rowsOf(path: string): Record<string, string>[] {
  const bytes = readFileSync(path);
  return parse(path.endsWith(".gz") ? gunzipSync(bytes) : bytes, { columns: true }) as Record<string, string>[];
}

/** The labelled pairs in their order. */
export function readPairs(mirror: string): LabelledPair[] {
  return rowsOf(nameFile(mirror, NAME_FILES.pairs)).map((row) => ({
    kind: KINDS[row["schema"] ?? ""] ?? "unknown",
    schema: row["schema"] ?? "",
    name1: row["name1"] ?? "",
    name2: row["name2"] ?? "",
    isMatch: row["is_match"] === "true",
    quality: row["quality"] ?? "",
    group: row["case_group"] ?? "",
    logicV2: row["logic_v2"] === "" ? undefined : Number(row["logic_v2"]),
  }));
}

/** The people of one file in their order. */
export function readPeople(mirror: string, file: string): Person[] {
  return rowsOf(nameFile(mirror, file)).map((row) => ({
    id: row["id"] ?? "",
    name: row["name"] ?? "",
    birthDate: row["birth_date"] ?? "",
    country: row["country"] ?? "",
    expected: (row["expected"] ?? "").split(";").filter((reference) => reference !== ""),
  }));
}

export interface Stated {
  readonly birthDate: boolean;
  readonly country: boolean;
}

/** The person in the matcher's form, with what shall be stated of them. */
export function describePerson(person: Person, stated: Stated): Description {
  const date: PartialDate | undefined = stated.birthDate ? parsePartialDate(person.birthDate) : undefined;
  const country = stated.country ? countryOf(person.country).code : undefined;
  return {
    kind: "person",
    names: [{ text: person.name }],
    ...(date === undefined ? {} : { birthDates: [date] }),
    ...(country === undefined ? {} : { countries: [country] }),
  };
}
