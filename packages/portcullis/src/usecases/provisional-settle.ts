// When is a provisional entry settled? By itself when an edition brings a party of its name that was designated on the days of the
// announcement, and no other; else by a reviewer, or dropped.

import type { ListedParty } from "@portcullis/register";
import { PortcullisError } from "@portcullis/register/errors";
import { named, type Statement, stated } from "@portcullis/register/statements";
import { compareNames } from "../screening/compare-names.ts";
import { newestEdition } from "../store/catalogue.ts";
import type { StatementStore } from "../store/statement-store.ts";
import type { Store, StoreWriter } from "../store/store.ts";
import { writeProvisionalEditions } from "./provisional-editions.ts";
import { type ProvisionalEntry, provisionalEntries } from "./provisional-entries.ts";
import { showParty } from "./show.ts";

/** Lists follow announcements within these days, and never precede them by more than a night. */
const DAYS_AFTER = 60;
const DAYS_BEFORE = 1;

/** From this score two names are settled to be one without a reviewer. */
const SAME_NAME = 0.9;

const DAY_MS = 86_400_000;

export interface Settlement {
  readonly entry: ProvisionalEntry;
  readonly party: string;
  readonly ground: string;
}

function daysApart(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The day a party was designated, when it lies near the announcement. */
function designatedNear(party: ListedParty, openedOn: string): string | undefined {
  return party.designations
    .map(({ listedOn }) => listedOn?.date)
    .find((day) => {
      if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
      const apart = daysApart(openedOn, day);
      return apart >= -DAYS_BEFORE && apart <= DAYS_AFTER;
    });
}

function bearsName(entry: ProvisionalEntry, party: ListedParty): boolean {
  const { kind } = entry.party;
  if (kind !== "unknown" && party.kind !== "unknown" && kind !== party.kind) return false;
  const wallets = entry.party.identifiers.map(({ number }) => number);
  if (wallets.length > 0) return party.identifiers.some(({ number }) => wallets.includes(number));
  return entry.party.names.some(({ text }) =>
    party.names.some((listed) => compareNames(text, listed.text, kind).score >= SAME_NAME),
  );
}

function settled(
  entry: ProvisionalEntry,
  party: ListedParty | { id: string; text: string },
  ground: string,
  by: string,
  on: string,
  source: Statement["source"],
): Statement {
  const text = "names" in party ? (party.names[0]?.text ?? party.id) : party.text;
  return stated({
    subject: { id: entry.id, text: entry.party.names[0]?.text ?? entry.id },
    predicate: "same-as",
    object: { id: party.id, text },
    value: ground,
    speaker: named(by),
    statedOn: on,
    polarity: "yes",
    source,
  });
}

/** Settles what the newest editions of these lists bring. */
export async function settleByEditions(
  store: Store,
  statements: StatementStore,
  writer: StoreWriter,
  lists: readonly string[],
  now: Date,
): Promise<readonly Settlement[]> {
  const open = provisionalEntries(statements).filter(({ state }) => state === "open");
  if (open.length === 0) return [];
  const catalogue = await store.catalogue();
  const found: (Settlement & { readonly statement: Statement })[] = [];
  for (const list of lists) {
    const about = catalogue.lists[list];
    const edition = about === undefined ? undefined : newestEdition(about);
    const waiting = open.filter((entry) => entry.list === undefined || entry.list === list);
    if (edition === undefined || waiting.length === 0) continue;
    const bearers = new Map<ProvisionalEntry, { readonly party: ListedParty; readonly day: string }[]>();
    for await (const party of store.parties(edition.edition)) {
      for (const entry of waiting) {
        const day = designatedNear(party, entry.openedOn);
        if (day === undefined || !bearsName(entry, party)) continue;
        bearers.set(entry, [...(bearers.get(entry) ?? []), { party, day }]);
      }
    }
    for (const [entry, [only, ...others]] of bearers) {
      // Two that could be meant are for a reviewer.
      if (only === undefined || others.length > 0 || found.some((each) => each.entry === entry)) continue;
      const ground = `the edition of ${edition.published} of ${list} holds a party of that name, designated on ${only.day}`;
      const on = edition.published < entry.openedOn ? entry.openedOn : edition.published;
      const source = { edition: edition.edition, locator: only.party.id };
      const statement = settled(entry, only.party, ground, "Portcullis", on, source);
      found.push({ entry, party: only.party.id, ground, statement });
    }
  }
  if (found.length === 0) return [];
  statements.together(() =>
    statements.keep(
      found.map(({ statement }) => statement),
      now.toISOString(),
    ),
  );
  const from = found.map(({ statement }) => statement.statedOn).toSorted()[0] as string;
  await writeProvisionalEditions(store, statements, writer, from, now);
  return found.map(({ entry, party, ground }) => ({ entry, party, ground }));
}

function entryOf(statements: StatementStore, id: string): ProvisionalEntry {
  const wanted = id.startsWith("provisional/") ? id : `provisional/${id}`;
  const entry = provisionalEntries(statements).find((each) => each.id === wanted);
  if (entry !== undefined) return entry;
  const message = `There is no provisional entry "${id}". Run portcullis provisional to see them.`;
  throw new PortcullisError("ENTRY_UNKNOWN", "input", message, { id });
}

/** A reviewer's decision. */
export interface Decision {
  readonly by: string;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

async function decide(
  store: Store,
  statements: StatementStore,
  writer: StoreWriter,
  entry: ProvisionalEntry,
  statement: Statement,
  now: Date,
): Promise<void> {
  statements.together(() => statements.keep([statement], now.toISOString()));
  await writeProvisionalEditions(
    store,
    statements,
    writer,
    statement.statedOn < entry.openedOn ? entry.openedOn : statement.statedOn,
    now,
  );
}

/** A reviewer says which party it is. Throws `ENTRY_UNKNOWN` and what a look at a party throws (input). */
export async function settleByReviewer(
  store: Store,
  statements: StatementStore,
  writer: StoreWriter,
  id: string,
  partyId: string,
  { by, reason, on }: Decision,
  now: Date,
): Promise<Settlement> {
  const entry = entryOf(statements, id);
  const { party, edition } = await showParty(store, partyId);
  const statement = settled(entry, party, reason, by, on, { edition: edition.edition, locator: party.id });
  await decide(store, statements, writer, entry, statement, now);
  return { entry, party: party.id, ground: reason };
}

/** A reviewer says that it is nobody to be screened for. */
export async function dropEntry(
  store: Store,
  statements: StatementStore,
  writer: StoreWriter,
  id: string,
  { by, reason, on }: Decision,
  now: Date,
): Promise<ProvisionalEntry> {
  const entry = entryOf(statements, id);
  const statement = stated({
    subject: { id: entry.id, text: entry.party.names[0]?.text ?? entry.id },
    predicate: "dropped",
    value: reason,
    speaker: named(by),
    statedOn: on,
    polarity: "yes",
    source: { document: entry.document, start: 0, end: 0 },
  });
  await decide(store, statements, writer, entry, statement, now);
  return entry;
}
