// Everything about one listed party on one day: what its list states, since which edition, who is the same elsewhere, where authorities
// disagree, what became of it.

import {
  type Disagreement,
  disagreements,
  type FieldChange,
  fieldChanges,
  type Join,
  type ListedParty,
  PortcullisError,
  type ValueSpan,
  valueSpans,
} from "@portcullis/register";
import { type Catalogue, type CatalogueEdition, newestEdition } from "../store/catalogue.ts";
import { checkKept } from "./editions-in-force.ts";
import { knownList } from "./list-pages.ts";
import { type HistoryStep, partyHistory } from "./party-history.ts";
import type { IndexedEdition, PartyIndex } from "./party-index.ts";
import { sameOf } from "./party-same.ts";

/** Another listing of the same party, with the ground stated. */
export interface SameParty extends Join {
  readonly list: string;
  readonly caption: string;
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
  readonly published: string;
}

/** What changed between the day asked for and now. */
export interface SinceThen {
  readonly published: string;
  readonly edition: string;
  readonly change: "amended" | "removed" | "unchanged";
  readonly fields: readonly FieldChange[];
}

export interface PartyPage {
  readonly party: ListedParty;
  readonly edition: CatalogueEdition;
  readonly title: string;
  readonly publisher: string;
  readonly same_as: readonly SameParty[];
  readonly disagreements: readonly Disagreement[];
  readonly values: readonly ValueSpan[];
  readonly history: readonly HistoryStep[];
  readonly since?: SinceThen;
}

/** Newest editions by a day of every list that parties may be joined over. */
export async function joinedEditions(
  index: PartyIndex,
  catalogue: Catalogue,
  asOf: string | undefined,
): Promise<readonly IndexedEdition[]> {
  const found: IndexedEdition[] = [];
  for (const [list, about] of Object.entries(catalogue.lists)) {
    if (about.status === "aggregate" || about.status === "intelligence") continue;
    const edition = newestEdition(about, asOf);
    if (edition === undefined || edition.prunedAt !== undefined) continue;
    found.push(await index.edition(list, edition));
  }
  return found;
}

function unknownParty(id: string, published: string, steps: readonly HistoryStep[]): PortcullisError {
  const days = steps.filter(({ change }) => change !== "absent" && change !== "removed" && change !== "unknown");
  const [first, last] = [days[0], days.at(-1)];
  const listed =
    first === undefined || last === undefined
      ? "No loaded edition has it."
      : `It is in editions from ${first.published} to ${last.published}.`;
  const details = first === undefined || last === undefined ? {} : { first: first.published, last: last.published };
  const message = `${id} is not in the edition of ${published}. ${listed}`;
  return new PortcullisError("PARTY_UNKNOWN", "input", message, { id, published, ...details });
}

function sameParties(
  index: PartyIndex,
  editions: readonly IndexedEdition[],
  joins: readonly Join[],
): { readonly same: readonly SameParty[]; readonly parties: readonly ListedParty[] } {
  const found = joins.flatMap((join) => {
    const at = editions.find(({ list }) => join.party.startsWith(`${list}/`));
    const party = at === undefined ? undefined : index.party(at, join.party);
    if (at === undefined || party === undefined) return [];
    const same: SameParty = {
      ...join,
      list: at.list,
      caption: party.names[0]?.text ?? party.id,
      regimes: [...new Set(party.designations.map(({ regime }) => regime))],
      measures: [...new Set(party.designations.flatMap(({ measures }) => measures))],
      published: at.published,
    };
    return [{ same, party }];
  });
  return { same: found.map(({ same }) => same), parties: found.map(({ party }) => party) };
}

/** What changed from the edition shown to the newest; nothing to tell when that is the one shown. */
function sinceThen(
  shown: { readonly published: string; readonly party: ListedParty },
  steps: readonly HistoryStep[],
  now: ListedParty | undefined,
): SinceThen | undefined {
  const last = steps.findLast(({ change }) => change !== "unknown");
  if (last === undefined || last.published <= shown.published) return undefined;
  const fields = now === undefined ? [] : fieldChanges(shown.party, now);
  const change = now === undefined ? "removed" : fields.length > 0 ? "amended" : "unchanged";
  return { published: last.published, edition: last.edition, change, fields };
}

/**
 * Throws `LIST_UNKNOWN`, `NO_EDITION`, `EDITION_PRUNED`, `PARTY_UNKNOWN` (input); the last says in which editions the party is.
 * @param asOf ISO date: the newest editions published on or before it
 */
export async function partyPage(
  index: PartyIndex,
  catalogue: Catalogue,
  list: string,
  reference: string,
  asOf?: string,
): Promise<PartyPage> {
  const about = knownList(catalogue, list);
  const id = `${list}/${reference}`;
  const edition = newestEdition(about, asOf);
  if (edition === undefined) {
    const message = `${list} has no edition published on or before ${asOf}.`;
    throw new PortcullisError("NO_EDITION", "input", message, { list });
  }
  checkKept(list, edition);
  const { steps, states } = await partyHistory(index, list, about, id);
  const party = index.party(await index.edition(list, edition), id);
  if (party === undefined) throw unknownParty(id, edition.published, steps);
  const editions = await joinedEditions(index, catalogue, asOf);
  const { same, parties } = sameParties(index, editions, sameOf(index, editions, id));
  const since = sinceThen({ published: edition.published, party }, steps, states.at(-1)?.party);
  return {
    party,
    edition,
    title: about.title,
    publisher: about.publisher,
    same_as: same,
    disagreements: disagreements([party, ...parties]),
    values: valueSpans(states),
    history: steps,
    ...(since === undefined ? {} : { since }),
  };
}
