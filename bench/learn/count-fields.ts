// What do birth dates, countries and gender say, counted? How often two authorities' statements of one person stand in each
// relation, against how often those of two people drawn at random do: the logarithm of the ratio is the evidence in bits.
//
//   node --conditions=portcullis-source bench/learn/count-fields.ts
//
// Prints one line a relation. A person carries the weights over into packages/match/src/compare/weights.ts, each with its reason:
// authorities copy from one another, so that agreement counts for less there than it is counted here.

import type { Description, PartialDate } from "@portcullis/match";
import type { ListedParty } from "@portcullis/register";
import { compareDates } from "../../packages/match/src/compare/date-evidence.ts";
import { describeParty } from "../../packages/portcullis/src/screening/describe-party.ts";
import { mirrorFolder, readList } from "../../scripts/lists/read-mirror.ts";
import { chance, clustersOf } from "../pool/clusters.ts";

/** Lists with birth dates, and the authority that states them; the US list of 2026 at hand has none. */
const LISTS = [
  { list: "uk", authority: "uk" },
  { list: "uk-ofsi", authority: "uk" },
  { list: "un", authority: "un" },
  { list: "us-sdn", authority: "us", until: "2021-07-07" },
];

const SEED = "portcullis-fields-1";

/** Pairs of people drawn at random. */
const RANDOM_PAIRS = 200_000;

type Finding = (a: Description, b: Description) => string | undefined;

function datesFinding(a: Description, b: Description): string | undefined {
  const pairs = (a.birthDates ?? []).flatMap((x) => (b.birthDates ?? []).map((y) => [x, y] as const));
  const found = pairs.map(([x, y]: readonly [PartialDate, PartialDate]) => compareDates(x, y));
  return found.toSorted((x, y) => y.bits - x.bits)[0]?.says.replace(/\d+ years/, "years");
}

function countryFinding(a: Description, b: Description): string | undefined {
  if (!a.countries?.length || !b.countries?.length) return undefined;
  return a.countries.some((code) => b.countries?.includes(code)) ? "a country in common" : "no country in common";
}

function genderFinding(a: Description, b: Description): string | undefined {
  return a.gender === undefined || b.gender === undefined ? undefined : a.gender === b.gender ? "same" : "differs";
}

const FINDINGS: Readonly<Record<string, Finding>> = {
  birth_date: datesFinding,
  country: countryFinding,
  gender: genderFinding,
};

interface Person {
  readonly party: ListedParty;
  readonly authority: string;
  readonly description: Description;
}

const people = new Map<string, Person>();
const parties: ListedParty[] = [];
for (const { list, authority, until } of LISTS) {
  for (const party of await readList(mirrorFolder(), list, until)) {
    parties.push(party);
    if (party.kind === "person") people.set(party.id, { party, authority, description: describeParty(party) });
  }
}

/** Pairs of one person's statements by two authorities, one pair for each two authorities that state them. */
function samePairs(): [Person, Person][] {
  const pairs: [Person, Person][] = [];
  for (const cluster of clustersOf(parties, SEED)) {
    const members = cluster.parties.map(({ id }) => people.get(id)).filter((person) => person !== undefined);
    const first = [...new Map(members.map((person) => [person.authority, person])).values()];
    for (const [at, a] of first.entries()) for (const b of first.slice(at + 1)) pairs.push([a, b]);
  }
  return pairs;
}

function randomPairs(): [Person, Person][] {
  const all = [...people.values()];
  const pick = (at: number, side: string) => all[Math.floor(chance(SEED, String(at), side) * all.length)] as Person;
  return Array.from({ length: RANDOM_PAIRS }, (_, at): [Person, Person] => [pick(at, "a"), pick(at, "b")]).filter(
    ([a, b]) => a.party.id !== b.party.id,
  );
}

function counts(pairs: readonly [Person, Person][], finding: Finding): Map<string, number> {
  const found = new Map<string, number>();
  for (const [a, b] of pairs) {
    const says = finding(a.description, b.description);
    if (says !== undefined) found.set(says, (found.get(says) ?? 0) + 1);
  }
  return found;
}

const same = samePairs();
const random = randomPairs();
process.stdout.write(`${same.length} pairs of one person, ${random.length} of two\n`);
for (const [field, finding] of Object.entries(FINDINGS)) {
  const m = counts(same, finding);
  const u = counts(random, finding);
  const total = (all: Map<string, number>) => [...all.values()].reduce((a, b) => a + b, 0);
  for (const says of new Set([...m.keys(), ...u.keys()])) {
    // Half a pair is added to each count, so that what was never seen is not impossible.
    const bits = Math.log2(((m.get(says) ?? 0) + 0.5) / (total(m) + 1) / (((u.get(says) ?? 0) + 0.5) / (total(u) + 1)));
    const figures = [m.get(says) ?? 0, total(m), u.get(says) ?? 0, total(u)].join(" ");
    process.stdout.write(`${field}: ${says}: ${figures}: ${bits.toFixed(2)} bits\n`);
  }
}
