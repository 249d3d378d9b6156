// What became of a party from edition to edition of its list: when was it added, amended in which fields, removed?

import { type FieldChange, fieldChanges, type ListedParty, type PartyState } from "@portcullis/register";
import type { CatalogueEdition, CatalogueList } from "../store/catalogue.ts";
import type { IndexedEdition, PartyIndex } from "./party-index.ts";

/** `first`: in the oldest edition that is loaded, listed then or before. `unknown`: the edition's files were removed. */
export type EditionChange = "first" | "added" | "amended" | "removed" | "unchanged" | "absent" | "unknown";

export interface HistoryStep {
  readonly published: string;
  readonly edition: string;
  readonly loaded_at: string;
  readonly change: EditionChange;
  /** Only of an amendment: what went and what came. */
  readonly fields?: readonly FieldChange[];
}

/** A party in every loaded edition of its list, in order. */
export interface PartyHistory {
  readonly steps: readonly HistoryStep[];
  readonly states: readonly PartyState[];
}

/** Of the editions of one day the one that was loaded last. */
function lastOfEachDay(list: CatalogueList): readonly CatalogueEdition[] {
  return list.editions.filter(({ published }, at) => list.editions[at + 1]?.published !== published);
}

function changeOf(
  isFirst: boolean,
  before: ListedParty | undefined,
  now: ListedParty | undefined,
): Pick<HistoryStep, "change" | "fields"> {
  if (now === undefined) return { change: before === undefined ? "absent" : "removed" };
  if (before === undefined) return { change: isFirst ? "first" : "added" };
  if (before === now) return { change: "unchanged" };
  const fields = fieldChanges(before, now);
  return fields.length === 0 ? { change: "unchanged" } : { change: "amended", fields };
}

export async function partyHistory(
  index: PartyIndex,
  list: string,
  about: CatalogueList,
  id: string,
): Promise<PartyHistory> {
  const steps: HistoryStep[] = [];
  const states: PartyState[] = [];
  const read = new Map<number, ListedParty>();
  const stateIn = (at: IndexedEdition): ListedParty | undefined => {
    const body = index.database.bodyOf(at.number, id);
    if (body === undefined) return undefined;
    const party = read.get(body) ?? index.database.read(body);
    read.set(body, party);
    return party;
  };
  let before: ListedParty | undefined;
  for (const each of lastOfEachDay(about)) {
    const { published, edition, loadedAt, prunedAt } = each;
    const at = { published, edition, loaded_at: loadedAt };
    if (prunedAt !== undefined) {
      steps.push({ ...at, change: "unknown" });
      continue;
    }
    const now = stateIn(await index.edition(list, each));
    steps.push({ ...at, ...changeOf(states.length === 0, before, now) });
    states.push({ published, edition, party: now });
    before = now;
  }
  return { steps, states };
}
