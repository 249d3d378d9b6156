// Who is searched for? Strangers on no list, names as they are listed, and names miswritten.

import type { DescribedKind, Description, IndexReader } from "@portcullis/match";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { NAME_FILES, readPeople } from "../corpus/name-files.ts";
import { pick, sample, seeded } from "../statistics/seeded.ts";
import { alteredName } from "./edits.ts";

export const QUERY_SETS = ["strangers", "listed", "altered"] as const;
export type QuerySet = (typeof QUERY_SETS)[number];

export interface Query {
  readonly kind: DescribedKind;
  readonly text: string;
  /** The party it should find; undefined for a stranger. */
  readonly party: number | undefined;
}

const SEED = 7;

export function describeQuery({ kind, text }: Query): Description {
  return { kind, names: [{ text }] };
}

function fromParties(index: IndexReader, count: number, seed: number, write: (text: string) => string | undefined) {
  const random = seeded(seed);
  const queries: Query[] = [];
  while (queries.length < count) {
    const party = Math.floor(random() * index.partyCount);
    const { kind, names } = index.description(party);
    const text = write(pick(names, random).text);
    if (text !== undefined) queries.push({ kind, text, party });
  }
  return queries;
}

/** `count` queries of a set against this snapshot, the same each time; `part` gives others of the same sort. */
export function queriesOf(set: QuerySet, index: IndexReader, count: number, part = 0): Query[] {
  const seed = SEED + 1_000 * part + QUERY_SETS.indexOf(set);
  if (set === "listed") return fromParties(index, count, seed, (text) => text);
  if (set === "altered") {
    const random = seeded(seed + 500);
    return fromParties(index, count, seed, (text) => alteredName(text, random));
  }
  const people = readPeople(mirrorFolder(), NAME_FILES.strangers);
  return sample(people, count, seeded(seed)).map(({ name }) => ({ kind: "person", text: name, party: undefined }));
}
