// How is the starter register made? Run by hand against a mirror of the publishers' lists; the result is committed.
//
//   PORTCULLIS_MIRROR=DIR node --conditions=portcullis-source scripts/extract-starter.ts [FOLDER]
//
// It writes packages/portcullis/data/starter, or FOLDER: `mirror.json`, so that `update --mirror` reads it like any other
// mirror, one file of party lines a list, `starter.json`, which says where every fact is from and what is not covered, and
// the invented customers of examples/.
// The same mirror gives the same bytes.

import { createHash } from "node:crypto";
import { copyFileSync, createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createGunzip } from "node:zlib";
import type { ColumnMap, ListedParty, SourceFile } from "@portcullis/register";
import { FORMATS } from "@portcullis/register";
import { factsOf } from "./starter-facts.ts";
import { groundFor, isCyber, STORY_REFERENCES } from "./starter-selection.ts";

/** Where it goes; a test lets it write elsewhere and compares. */
const OUT = resolve(process.argv[2] ?? join(import.meta.dirname, "../packages/portcullis/data/starter"));

/** Customers to try it with come along, for those who install the program without its sources. */
const CUSTOMERS = resolve(import.meta.dirname, "../examples/customers.csv");

/** The list whose cyber regimes are extracted, and those that may name the same parties. */
const CYBER_LIST = "uk";
const OTHER_LISTS = ["uk-ofsi", "us-sdn", "eu", "un"] as const;

const COVERS = {
  uk: "the cyber regime only",
  other: "only what names uk/CYB0044, uk/CYB0045 and uk/CYB0046",
} as const;

const ATTRIBUTIONS: Readonly<Record<string, string>> = {
  uk: "Contains public sector information licensed under the Open Government Licence v3.0.",
  "uk-ofsi": "Contains public sector information licensed under the Open Government Licence v3.0.",
  "us-sdn":
    "US Department of the Treasury, Office of Foreign Assets Control; in the public domain in the United States.",
  eu: "© European Union, CC BY 4.0.",
  un: "United Nations Security Council Consolidated List.",
};

interface MirrorEdition {
  readonly published: string;
  readonly format: string;
  readonly files: readonly string[];
  readonly encoding?: string;
  readonly columns?: ColumnMap;
  readonly reconstructed?: boolean;
}

interface MirrorList {
  readonly title: string;
  readonly status: string;
  readonly country: string | null;
  readonly licence: string;
  readonly publisher: string;
  readonly supersededBy?: string;
  readonly editions: readonly MirrorEdition[];
}

interface ReadEdition {
  readonly edition: MirrorEdition;
  readonly parties: readonly ListedParty[];
  /** SHA-256 of each file, decompressed: `zcat FILE | sha256sum` gives the same. */
  readonly sources: readonly { readonly file: string; readonly sha256: string }[];
}

async function* bytesOf(path: string, digest: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path);
  for await (const chunk of path.endsWith(".gz") ? stream.pipe(createGunzip()) : stream) {
    digest.update(chunk);
    yield chunk;
  }
}

function newestReadable(list: MirrorList): MirrorEdition | undefined {
  return list.editions
    .filter(({ format }) => FORMATS.has(format))
    .toSorted((a, b) => (a.published < b.published ? 1 : -1))[0];
}

async function readEdition(mirror: string, id: string, list: MirrorList): Promise<ReadEdition | undefined> {
  const edition = newestReadable(list);
  const format = edition && FORMATS.get(edition.format);
  if (edition === undefined || format === undefined) return undefined;
  const digests = edition.files.map(() => createHash("sha256"));
  const files: readonly SourceFile[] = edition.files.map((name, at) => ({
    name,
    open: () => bytesOf(join(mirror, name), digests[at] as ReturnType<typeof createHash>),
  }));
  const { published, encoding, columns } = edition;
  const input = { list: id, published, files, ...(encoding ? { encoding } : {}), ...(columns ? { columns } : {}) };
  const parties: ListedParty[] = [];
  for await (const { party } of format.parse(input)) if (party) parties.push(party);
  const sources = edition.files.map((file, at) => ({ file, sha256: digests[at]?.digest("hex") ?? "" }));
  return { edition, parties, sources };
}

function write(name: string, text: string): void {
  writeFileSync(join(OUT, name), text);
}

function writeJson(name: string, value: unknown): void {
  write(name, `${JSON.stringify(value, null, 2)}\n`);
}

interface Extract extends ReadEdition {
  readonly id: string;
  readonly list: MirrorList;
  readonly taken: readonly ListedParty[];
  readonly grounds: Readonly<Record<string, string>>;
}

async function extractAll(mirror: string): Promise<readonly Extract[]> {
  const { lists } = JSON.parse(readFileSync(join(mirror, "mirror.json"), "utf8"));
  const story: ListedParty[] = [];
  const extracts: Extract[] = [];
  for (const id of [CYBER_LIST, ...OTHER_LISTS]) {
    const list = lists[id] as MirrorList;
    const read = await readEdition(mirror, id, list);
    if (read === undefined) throw new Error(`No edition of ${id} in this mirror is in a format that can be read.`);
    const grounds: Record<string, string> = {};
    const taken = read.parties.filter((party) => {
      if (id === CYBER_LIST) return isCyber(party);
      const ground = groundFor(party, story);
      if (ground !== undefined) grounds[party.id] = ground;
      return ground !== undefined;
    });
    if (id === CYBER_LIST) story.push(...taken.filter(({ reference }) => STORY_REFERENCES.has(reference)));
    extracts.push({ ...read, id, list, taken, grounds });
  }
  return extracts;
}

function mirrorEntry({ id, list, edition, taken }: Extract): readonly [string, unknown] {
  const { editions: _, ...about } = list;
  const covers = id === CYBER_LIST ? COVERS.uk : COVERS.other;
  const laidOutAnew = edition.reconstructed ? { reconstructed: true } : {};
  const extract = { published: edition.published, format: "starter-ndjson", files: [`${id}.ndjson`], ...laidOutAnew };
  return [id, { ...about, covers, parties: taken.length, notForCompliance: true, editions: [extract] }];
}

function provenance({ id, list, edition, sources, taken, grounds }: Extract): readonly [string, unknown] {
  const { title, publisher, licence } = list;
  return [
    id,
    {
      title,
      publisher,
      licence,
      attribution: ATTRIBUTIONS[id],
      published: edition.published,
      reconstructed: edition.reconstructed ?? false,
      covers: id === CYBER_LIST ? COVERS.uk : COVERS.other,
      parties: taken.length,
      sources,
      ...(Object.keys(grounds).length > 0 ? { grounds } : {}),
    },
  ];
}

function byReference(a: ListedParty, b: ListedParty): number {
  return a.reference < b.reference ? -1 : 1;
}

async function main(): Promise<number> {
  const mirror = process.env["PORTCULLIS_MIRROR"];
  if (mirror === undefined) {
    process.stderr.write("Set PORTCULLIS_MIRROR to a folder with mirror.json and the publishers' lists.\n");
    return 2;
  }
  const extracts = await extractAll(resolve(mirror));
  const kept = extracts.filter(({ taken }) => taken.length > 0);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { id, taken } of kept) {
    write(
      `${id}.ndjson`,
      taken
        .toSorted(byReference)
        .map((party) => `${JSON.stringify(factsOf(party))}\n`)
        .join(""),
    );
  }
  const about =
    "The starter register: facts of the UK's cyber regimes, and of what names CYB0044 to CYB0046 in other lists. " +
    "It covers nothing else, is of the dates given, and is not for compliance.";
  copyFileSync(CUSTOMERS, join(OUT, "customers.csv"));
  writeJson("mirror.json", {
    version: 1,
    about,
    notForCompliance: true,
    lists: Object.fromEntries(kept.map(mirrorEntry)),
  });
  writeJson("starter.json", {
    version: 1,
    about,
    notForCompliance: true,
    holds: "facts: references, names, dates, identifiers, countries, regimes and measures; no reasons, no remarks",
    lists: Object.fromEntries(extracts.map(provenance)),
  });
  for (const { id, edition, taken, parties } of extracts) {
    process.stdout.write(`${id} ${edition.published}: ${taken.length} of ${parties.length} parties\n`);
  }
  return 0;
}

process.exitCode = await main();
