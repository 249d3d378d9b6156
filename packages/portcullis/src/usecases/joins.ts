// Which listed parties are one, on what ground, where do their authorities disagree, and who might be one though nobody says so?

import type { IndexReader } from "@portcullis/match";
import { type Disagreement, disagreements, type JoinEntry, type ListedParty, sameAs } from "@portcullis/register";
import { describeParty } from "../screening/describe-party.ts";
import { createIndexWriter, openIndex } from "../screening/engine.ts";
import { newestEdition } from "../store/catalogue.ts";
import type { Store } from "../store/store.ts";

export interface JoinReport {
  readonly lists: readonly {
    readonly list: string;
    readonly published: string;
    readonly parties: number;
    readonly joined: number;
  }[];
  /** Pairs of parties by the ground that joins them, most first. */
  readonly grounds: readonly { readonly ground: string; readonly pairs: number }[];
  readonly conflicts: readonly {
    readonly parties: readonly string[];
    readonly disagreements: readonly Disagreement[];
  }[];
  /** Only when asked for: never applied by themselves. */
  readonly suggestions?: readonly Suggestion[];
}

/** Two parties of different lists that nobody has said to be one. */
export interface Suggestion {
  readonly party: string;
  readonly caption: string;
  readonly other: string;
  readonly otherCaption: string;
  readonly score: number;
  readonly why: readonly string[];
}

/** A suggestion is worth a reviewer's look only when the matcher is nearly certain. */
const SUGGESTION_SCORE_MIN = 0.97;
const MATCHES_MAX = 10;

interface Loaded {
  readonly list: string;
  readonly published: string;
  readonly parties: ListedParty[];
  readonly entries: JoinEntry[];
}

async function load(store: Store, asOf: string | undefined): Promise<Loaded[]> {
  const catalogue = await store.catalogue();
  const loaded: Loaded[] = [];
  for (const [list, entry] of Object.entries(catalogue.lists)) {
    if (entry.status === "aggregate" || entry.status === "intelligence") continue;
    const edition = newestEdition(entry, asOf);
    if (!edition) continue;
    const parties: ListedParty[] = [];
    const entries: JoinEntry[] = [];
    for await (const party of store.parties(edition.edition)) parties.push(party);
    for await (const { id, list: own, kind, keys } of store.digests(edition.edition)) {
      entries.push({ id, list: own, kind, keys });
    }
    loaded.push({ list, published: edition.published, parties, entries });
  }
  return loaded.sort((a, b) => (a.list < b.list ? -1 : 1));
}

function groundsOf(joins: ReturnType<typeof sameAs>): JoinReport["grounds"] {
  const counts = new Map<string, number>();
  for (const [id, same] of joins) {
    for (const { party, ground } of same) if (id < party) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  return [...counts].map(([ground, pairs]) => ({ ground, pairs })).sort((a, b) => b.pairs - a.pairs);
}

function conflictsOf(
  joins: ReturnType<typeof sameAs>,
  byId: ReadonlyMap<string, ListedParty>,
): JoinReport["conflicts"] {
  const done = new Set<string>();
  return [...joins].flatMap(([id, same]) => {
    const ids = [id, ...same.map(({ party }) => party)].sort();
    const key = ids.join(" ");
    if (done.has(key)) return [];
    done.add(key);
    const parties = ids.map((each) => byId.get(each)).filter((party) => party !== undefined);
    const found = disagreements(parties);
    return found.length === 0 ? [] : [{ parties: ids, disagreements: found }];
  });
}

function indexOf(loaded: readonly Loaded[]): IndexReader {
  const writer = createIndexWriter();
  for (const [group, { parties }] of loaded.entries()) {
    for (const party of parties) writer.add(describeParty(party), group, party.id);
  }
  return openIndex(writer.freeze({}).buffer);
}

/** Pairs of the highest scores that no ground joins, each once, the surest first. */
function suggestionsOf(
  loaded: readonly Loaded[],
  joins: ReturnType<typeof sameAs>,
  byId: ReadonlyMap<string, ListedParty>,
): Suggestion[] {
  const reader = indexOf(loaded);
  const found: Suggestion[] = [];
  for (const [group, { parties }] of loaded.entries()) {
    const later = new Set(loaded.flatMap((_, other) => (other > group ? [other] : [])));
    if (later.size === 0) continue;
    for (const party of parties) {
      const known = new Set((joins.get(party.id) ?? []).map((join) => join.party));
      const options = { threshold: SUGGESTION_SCORE_MIN, limit: MATCHES_MAX, groups: later };
      for (const match of reader.search(describeParty(party), options)) {
        const other = reader.payload(match.party);
        if (known.has(other)) continue;
        found.push({
          party: party.id,
          caption: party.names[0]?.text ?? "",
          other,
          otherCaption: byId.get(other)?.names[0]?.text ?? "",
          score: Math.round(match.score * 10_000) / 10_000,
          why: match.evidence.map(({ detail }) => detail),
        });
      }
    }
  }
  return found.sort((a, b) => b.score - a.score || (a.party < b.party ? -1 : 1));
}

/** The joins of the editions in force on a day. Nothing is merged: they are worked out from what the editions state. */
export async function joinReport(store: Store, asOf: string | undefined, suggest: boolean): Promise<JoinReport> {
  const loaded = await load(store, asOf);
  const byId = new Map(loaded.flatMap(({ parties }) => parties.map((party) => [party.id, party] as const)));
  const joins = sameAs(loaded.flatMap(({ entries }) => entries));
  const lists = loaded.map(({ list, published, parties }) => ({
    list,
    published,
    parties: parties.length,
    joined: parties.filter(({ id }) => (joins.get(id)?.length ?? 0) > 0).length,
  }));
  return {
    lists,
    grounds: groundsOf(joins),
    conflicts: conflictsOf(joins, byId),
    ...(suggest ? { suggestions: suggestionsOf(loaded, joins, byId) } : {}),
  };
}
