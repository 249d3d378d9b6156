// Which parties of all lists are one? Those joined on a ground that an authority states, over any number of steps; and the
// side (training, development, held-out) that the whole group is on, so that no party is on two.

import { createHash } from "node:crypto";
import { directJoins, joinEntry, type ListedParty } from "@portcullis/register";

export type Side = "training" | "development" | "held-out";

export interface Cluster {
  /** Smallest party id of the group. */
  readonly id: string;
  readonly side: Side;
  readonly parties: readonly ListedParty[];
}

/** Number in 0..1 that depends on nothing but the words. */
export function chance(...words: readonly string[]): number {
  return createHash("sha256").update(words.join("\u0000")).digest().readUInt32BE(0) / 2 ** 32;
}

function sideOf(seed: string, id: string): Side {
  const at = chance(seed, "side", id);
  if (at < 0.6) return "training";
  return at < 0.8 ? "development" : "held-out";
}

/** Groups of parties, in the order of their first party. */
export function clustersOf(parties: readonly ListedParty[], seed: string): Cluster[] {
  const joins = directJoins(parties.map(joinEntry));
  const byId = new Map(parties.map((party) => [party.id, party]));
  const done = new Set<string>();
  const clusters: Cluster[] = [];
  for (const party of parties) {
    if (done.has(party.id)) continue;
    const members: ListedParty[] = [];
    const waiting = [party.id];
    done.add(party.id);
    while (waiting.length > 0) {
      const id = waiting.pop() as string;
      members.push(byId.get(id) as ListedParty);
      for (const join of joins.get(id) ?? []) {
        if (done.has(join.party)) continue;
        done.add(join.party);
        waiting.push(join.party);
      }
    }
    const ids = members.map((member) => member.id).sort();
    const id = ids[0] as string;
    clusters.push({ id, side: sideOf(seed, id), parties: members });
  }
  return clusters;
}
