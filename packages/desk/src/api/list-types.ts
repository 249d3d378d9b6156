// What do the lists look like on the wire? The answers of /lists and what lies below it.

import type { FieldChange } from "./party-types.ts";

export interface RefusedEdition {
  readonly published: string;
  readonly edition: string;
  readonly refusedAt: string;
  readonly code: string;
  readonly reason: string;
}

export interface ListLine {
  readonly id: string;
  readonly status: "current" | "retired" | "aggregate" | "own" | "intelligence";
  readonly published: string;
  readonly edition: string;
  readonly parties: number;
  readonly names: number;
  readonly problems: number;
  readonly age_days: number;
  readonly cadence_days?: number;
  readonly stale: boolean;
  readonly checked_at?: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly loaded_at: string;
  readonly reconstructed?: true;
  readonly note?: string;
  readonly accepted?: { readonly at: string; readonly code: string; readonly reason: string };
  readonly pruned_at?: string;
  readonly refused?: readonly RefusedEdition[];
  readonly failure?: { readonly at: string; readonly code: string; readonly reason: string };
}

export interface Lists {
  readonly lists: readonly ListLine[];
  readonly intelligence: readonly {
    readonly list: string;
    readonly title?: string;
    readonly publisher: string;
    readonly published: string;
    readonly objects: number;
  }[];
  readonly provisional: number;
}

export interface Editions {
  readonly editions: readonly ListLine[];
  readonly refused: readonly RefusedEdition[];
}

export interface Sizes {
  readonly sizes: readonly {
    readonly published: string;
    readonly edition: string;
    readonly parties: number;
    readonly names: number;
    readonly problems: number;
  }[];
}

export interface Problems {
  readonly published: string;
  readonly edition: string;
  readonly total: number;
  readonly codes: readonly { readonly code: string; readonly count: number }[];
  readonly problems: readonly {
    readonly code: string;
    readonly file: string;
    readonly row?: number;
    readonly byte?: number;
    readonly field?: string;
    readonly value?: string;
    readonly expected: string;
  }[];
  readonly next: string | null;
}

export interface DeltaParty {
  readonly party: string;
  readonly caption: string;
  readonly kind: string;
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
}

export interface AmendedParty extends DeltaParty {
  readonly fields: readonly string[];
  readonly changes: readonly FieldChange[];
}

interface Share {
  readonly name: string;
  readonly added: number;
  readonly removed: number;
}

export interface Delta {
  readonly list: string;
  readonly from: string;
  readonly to: string;
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly amended: number;
    readonly unchanged: number;
  };
  readonly fields: readonly { readonly field: string; readonly count: number }[];
  readonly kinds: readonly Share[];
  readonly regimes: readonly Share[];
  readonly added: readonly DeltaParty[];
  readonly removed: readonly DeltaParty[];
  readonly amended: readonly AmendedParty[];
  readonly next: { readonly added: string | null; readonly removed: string | null; readonly amended: string | null };
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly publisher: string;
  readonly licence: string;
  readonly format: string;
  readonly urls: readonly string[];
  readonly cadence_days: number;
}
