// What follows when an edition came into force? It is entered into the ledger, and whoever was screened before is held against lists that
// settled provisional entries. What was begun and not finished is begun again.

import { DEFAULT_POLICY } from "../screening/policy.ts";
import { dueNow, readDue, removeDue, writeDue } from "../store/due.ts";
import type { Store } from "../store/store.ts";
import type { Casework } from "./casework.ts";
import { type OpenScreening, openScreening, type ScreeningScope } from "./screen.ts";
import { screenAgain } from "./screen-again.ts";
import type { ScreeningLedger } from "./screening-ledger.ts";
import { snapshotSource } from "./snapshot-source.ts";

export interface HeedDue {
  readonly store: Store;
  readonly ledger: ScreeningLedger;
  readonly casework: Casework | undefined;
  /** What is in force of a scope; opened here when it is left out. */
  readonly opened?: (scope: ScreeningScope) => Promise<OpenScreening>;
  /** Told of each edition that is in the ledger now. */
  readonly onEdition?: (list: string, edition: string) => void;
  /** Told before subjects are held against a list. */
  readonly onLookBack?: (list: string) => void;
  readonly signal?: AbortSignal;
}

/** To be called by who holds the ledger. @returns alerts opened or changed */
export async function heedDue({
  store,
  ledger,
  casework,
  onEdition,
  onLookBack,
  signal,
  ...parts
}: HeedDue): Promise<number> {
  const source = snapshotSource(store);
  const open = parts.opened ?? ((scope) => openScreening(source, scope, DEFAULT_POLICY, false));
  let alerts = 0;
  for (const name of dueNow(store)) {
    const due = readDue(store, name);
    const { actor, editions, lookBack } = due;
    for (const { list, edition } of editions) {
      await ledger.enterEdition(actor, list, edition);
      onEdition?.(list, edition.edition);
    }
    if (casework !== undefined && lookBack.length > 0) {
      await writeDue(store, name, { ...due, editions: [] });
      const { lists } = casework.policy;
      for (const list of lookBack) {
        onLookBack?.(list);
        const opened = await open(lists === null ? {} : { lists: [...new Set([...lists, list])] });
        const asked = { actor, list, why: "watch", signal } as const;
        alerts += (await screenAgain(casework, ledger, source, opened, asked)).alerts.length;
      }
    }
    await removeDue(store, name);
  }
  return alerts;
}
