// Which different parties are most easily taken for one another? The nearest of the same list, since an authority seldom
// lists one party twice; by our own matcher, and by a measure that is not ours, so that neither's blind spots rule.

import { foldLatin, IndexReader, IndexWriter } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";
import type { ListedName, ListedParty } from "@portcullis/register";
import { type Cluster, chance } from "./clusters.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { type PoolPair, scriptsOf } from "./pairs.ts";

/** Nearest parties taken for one name by each measure. */
const NEAREST = 2;

/** Our matcher's candidates below this have little in common with the name. */
const SCORE_MIN = 0.02;

/** Words of more parties than this do not make neighbours. */
const BLOCK_MAX = 200;

interface Borne {
  readonly name: ListedName;
  readonly party: ListedParty;
  readonly cluster: string;
}

function words(text: string): string[] {
  const folded = foldLatin(text.toLowerCase()).split(/[^a-z0-9]+/);
  return folded.filter((word) => word.length > 1).sort();
}

function pairOf(cluster: Cluster, a: Borne, b: Borne): PoolPair {
  return {
    side: cluster.side,
    same: false,
    origin: "stated",
    kind: a.party.kind === "unknown" ? b.party.kind : a.party.kind,
    name1: a.name.text,
    name2: b.name.text,
    party1: a.party.id,
    party2: b.party.id,
    scripts: scriptsOf(a.name.script, b.name.script),
  };
}

/** Look-alikes of the groups, all of one side, among the parties of one list. */
export class LookAlikes {
  readonly #borne: Borne[] = [];
  readonly #index: IndexReader;
  readonly #ofParty: Borne[][] = [];
  readonly #blocks = new Map<string, Borne[]>();
  readonly #words = new Map<Borne, string>();
  readonly #clusters: readonly Cluster[];

  constructor(clusters: readonly Cluster[], list: string) {
    this.#clusters = clusters;
    const writer = new IndexWriter(SCRIPT_TABLES);
    for (const cluster of clusters) {
      for (const party of cluster.parties.filter((member) => member.list === list)) {
        const names = party.names.map(({ text }) => ({ text }));
        writer.add({ kind: party.kind, names }, 0, party.id);
        const borne = party.names.map((name): Borne => ({ name, party, cluster: cluster.id }));
        this.#ofParty.push(borne);
        this.#borne.push(...borne);
      }
    }
    this.#index = new IndexReader(writer.freeze({}).buffer, SCRIPT_TABLES);
    for (const one of this.#borne) this.#block(one);
  }

  #block(one: Borne): void {
    const list = words(one.name.text);
    this.#words.set(one, list.join(" "));
    for (const word of new Set(list.flatMap((text) => [text, `^${text.slice(0, 4)}`]))) {
      const block = this.#blocks.get(word);
      if (block) block.push(one);
      else this.#blocks.set(word, [one]);
    }
  }

  /** Look-alikes of every name that the seed chooses; `share` of all names, 0 to 1. */
  *pairs(seed: string, share: number): Generator<PoolPair> {
    const byId = new Map(this.#clusters.map((cluster) => [cluster.id, cluster]));
    for (const one of this.#borne) {
      if (chance(seed, "look-alike", one.party.id, one.name.text) >= share) continue;
      const seen = new Set<string>();
      for (const other of [...this.#byMatcher(one), ...this.#byLetters(one)]) {
        if (other.cluster === one.cluster || seen.has(other.cluster)) continue;
        // The same words printed for two parties: nothing in the names can tell them apart, and nothing is to be learnt.
        if (this.#words.get(other) === this.#words.get(one)) continue;
        seen.add(other.cluster);
        yield pairOf(byId.get(one.cluster) as Cluster, one, other);
      }
    }
  }

  /**
   * Strangers: given names of one party with the family name of another, and whom of the list they are most like. `share` of the
   * persons give one.
   */
  *strangers(seed: string, share: number): Generator<PoolPair> {
    const people = this.#borne.filter(({ name }) => name.parts?.family && name.parts.given && name.script === "Latn");
    const sides = new Map(this.#clusters.map((cluster) => [cluster.id, cluster]));
    for (const one of people) {
      if (chance(seed, "stranger", one.party.id, one.name.text) >= share) continue;
      const at = Math.floor(chance(seed, "family of", one.party.id, one.name.text) * people.length);
      const other = people[at] as Borne;
      const given = one.name.parts?.given?.[0] as string;
      const text = `${given} ${other.name.parts?.family}`;
      const query = { kind: "person", names: [{ text }] } as const;
      for (const hit of this.#index.search(query, { threshold: SCORE_MIN, limit: NEAREST + 2 })) {
        const like = this.#ofParty[hit.party]?.[hit.name];
        if (!like || like.cluster === other.cluster || like.cluster === one.cluster) continue;
        const stranger = { ...one, name: { ...one.name, text } };
        const pair = pairOf(sides.get(one.cluster) as Cluster, stranger, like);
        yield { ...pair, party1: "", origin: "chance" };
        break;
      }
    }
  }

  #byMatcher(one: Borne): Borne[] {
    const query = { kind: one.party.kind, names: [{ text: one.name.text }] };
    const found = this.#index.search(query, { threshold: SCORE_MIN, limit: NEAREST + 2 });
    return found
      .map((hit) => this.#ofParty[hit.party]?.[hit.name])
      .filter((other) => other !== undefined && other.cluster !== one.cluster)
      .slice(0, NEAREST) as Borne[];
  }

  #byLetters(one: Borne): Borne[] {
    const mine = this.#words.get(one) as string;
    const scored = new Map<Borne, number>();
    for (const word of new Set(mine.split(" "))) {
      for (const key of [word, `^${word.slice(0, 4)}`]) {
        const block = this.#blocks.get(key) ?? [];
        if (block.length > BLOCK_MAX) continue;
        for (const other of block) {
          if (other.cluster === one.cluster || scored.has(other)) continue;
          scored.set(other, jaroWinkler(mine, this.#words.get(other) as string));
        }
      }
    }
    return [...scored]
      .sort(([, a], [, b]) => b - a)
      .slice(0, NEAREST)
      .map(([other]) => other);
  }
}
