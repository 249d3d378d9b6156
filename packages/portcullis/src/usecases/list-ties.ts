// Who is tied to whom by the lists' own words? For one edition, all of it: ties, and the names by which parties are meant in them.

import { isGroupName } from "@portcullis/notices";
import type { Statement } from "@portcullis/register/statements";
import type { Store } from "../store/store.ts";
import { readTies, writeTies } from "../store/ties-cache.ts";
import { type PartyEdition, partyNames, partyTies } from "./party-statements.ts";

export interface TiesEdition extends PartyEdition {
  readonly list: string;
}

/** Who bears a name stands beside the ties when a tie of the same list names him, and nobody else of the list bears it. */
async function workOut(store: Store, at: TiesEdition, onParty: (count: number) => void): Promise<readonly Statement[]> {
  const ties: Statement[] = [];
  const wanted = new Set<string>();
  const groups: Statement[] = [];
  let count = 0;
  for await (const party of store.parties(at.edition)) {
    count += 1;
    if (count % 500 === 0) onParty(count);
    const told = partyTies(party, at);
    ties.push(...told);
    for (const { object } of told) if (object !== undefined) wanted.add(object.id);
    // A body that bears a group's name is stated to be named so; a ship or a man of that name is another.
    if (party.kind !== "organisation" && party.kind !== "unknown") continue;
    groups.push(...partyNames(party, at).filter(({ object }) => object !== undefined && isGroupName(object.text)));
  }
  const bearers = new Map<string, Statement[]>();
  for await (const party of store.parties(at.edition)) {
    for (const naming of partyNames(party, at)) {
      const name = naming.object?.id ?? "";
      if (!wanted.has(name)) continue;
      const known = bearers.get(name) ?? [];
      if (!known.some(({ subject }) => subject.id === party.id)) bearers.set(name, [...known, naming]);
    }
  }
  const sole = [...bearers.values()].flatMap((namings) => (namings.length === 1 ? namings : []));
  const all = new Map([...ties, ...groups, ...sole].map((statement) => [statement.id, statement]));
  return [...all.values()];
}

/** Ties of an edition, from what was worked out before or anew. */
export async function listTies(
  store: Store,
  at: TiesEdition,
  onParty: (count: number) => void = () => {},
): Promise<readonly Statement[]> {
  const known = await readTies(store, at.edition);
  if (known !== undefined) return known;
  const made = await workOut(store, at, onParty);
  await writeTies(store, at.edition, made);
  return made;
}
