// A source of screening in memory, for tests: invented parties of three lists, snapshots kept in a temporary folder.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { joinEntry, type ListedParty } from "@portcullis/register";
import type { ScreeningSource } from "../src/usecases/screen.ts";

/** What a test says of a party; everything else is empty. */
export type PartySketch = Pick<ListedParty, "id" | "kind"> & {
  readonly names: readonly string[];
  readonly born?: string;
  readonly country?: string;
  readonly nationalId?: string;
  readonly imo?: string;
  readonly regime?: string;
};

export function partyOf(sketch: PartySketch): ListedParty {
  const [list = "", reference = ""] = sketch.id.split("/");
  return {
    id: sketch.id,
    list,
    reference,
    kind: sketch.kind,
    names: sketch.names.map((text, at) => ({
      text,
      type: at === 0 ? "primary" : "alias",
      strength: at === 0 ? "good" : "unstated",
      script: /\p{Script=Han}/u.test(text) ? "Hani" : "Latn",
    })),
    designations: [{ regime: sketch.regime ?? "Cyber", authority: "Test", measures: ["Asset freeze"] }],
    birthDates: sketch.born === undefined ? [] : [{ printed: sketch.born, date: sketch.born }],
    birthPlaces: [],
    nationalities: sketch.country === undefined ? [] : [{ printed: sketch.country, code: sketch.country }],
    countries: [],
    addresses: [],
    identifiers: [
      ...(sketch.nationalId === undefined
        ? []
        : [{ kind: "national-id" as const, printed: sketch.nationalId, number: sketch.nationalId }]),
      ...(sketch.imo === undefined ? [] : [{ kind: "imo" as const, printed: `IMO ${sketch.imo}`, number: sketch.imo }]),
    ],
    crossReferences: [],
    titles: [],
    positions: [],
    reasons: [],
    remarks: [],
    links: [],
    raw: {},
  };
}

/** Invented, but for the names of the story that everything here is tried on. */
export const PARTIES: readonly PartySketch[] = [
  {
    id: "uk/T0001",
    kind: "person",
    names: ["ZHAO Guangzong", "赵光宗"],
    born: "1985-11-12",
    country: "cn",
    nationalId: "421003198511121539",
  },
  { id: "uk/T0002", kind: "organisation", names: ["Brackenfold Shipping Limited", "BFS Lines"], country: "mt" },
  { id: "uk/T0003", kind: "vessel", names: ["SILVER HERON"], imo: "9074729" },
  { id: "us-sdn/1", kind: "person", names: ["ZHAO, Guangzong"], nationalId: "421003198511121539", regime: "CYBER2" },
  { id: "us-sdn/2", kind: "person", names: ["OLDENKOTT, Marius Tiberius"], born: "1961" },
  { id: "old/9", kind: "person", names: ["Pelagia Quillfeather"] },
];

const PUBLISHED: Readonly<Record<string, string>> = { uk: "2024-03-25", "us-sdn": "2024-03-26", old: "2020-01-01" };

/** `uk` and `us-sdn` are screened by default, `old` only by name. Call `close` at the end. */
export function memorySource(parties: readonly PartySketch[] = PARTIES): ScreeningSource & { close(): void } {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-source-"));
  const lists = [...new Set(parties.map(({ id }) => id.split("/")[0] ?? ""))];
  const of = (edition: string): ListedParty[] =>
    parties.filter(({ id }) => `edition-of-${id.split("/")[0]}` === edition).map(partyOf);
  return {
    async *parties(edition) {
      yield* of(edition);
    },
    async *digests(edition) {
      yield* of(edition).map(joinEntry);
    },
    snapshotPath: (hash) => join(folder, hash),
    writeAtomic: (path, bytes) => writeFileSync(path, bytes),
    editionsInForce(scope) {
      const wanted = lists.filter((list) => (scope.lists === undefined ? list !== "old" : scope.lists.includes(list)));
      const published = (list: string): string => PUBLISHED[list] ?? "2024-01-01";
      const inForce = wanted.filter((list) => scope.asOf === undefined || published(list) <= scope.asOf);
      return {
        editions: inForce.map((list) => ({ list, edition: `edition-of-${list}`, published: published(list) })),
        leftOut: wanted.filter((list) => !inForce.includes(list)),
      };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
