// What does a listed party look like on the wire? The answers of /parties/{list}/{reference} and its graph.

export interface Printed {
  readonly printed: string;
}

export interface PrintedDay extends Printed {
  readonly date?: string;
}

export interface PrintedCountry extends Printed {
  readonly code?: string;
}

export interface PartyName {
  readonly text: string;
  readonly type: string;
  readonly strength: string;
  readonly script: string;
  readonly language?: string;
}

export interface Designation {
  readonly regime: string;
  readonly authority: string;
  readonly measures: readonly string[];
  readonly listedOn?: PrintedDay;
}

export interface PartyIdentifier extends Printed {
  readonly kind: string;
  readonly number: string;
  readonly country?: string;
  readonly label?: string;
  readonly note?: string;
}

export interface SameAs {
  readonly party: string;
  readonly ground: string;
  readonly value: string;
  readonly list: string;
  readonly caption: string;
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
  readonly published: string;
}

export interface FieldChange {
  readonly field: string;
  readonly went: readonly string[];
  readonly came: readonly string[];
}

export interface HistoryStep {
  readonly published: string;
  readonly edition: string;
  readonly loaded_at: string;
  /** added, amended, removed, unchanged, absent, first or unknown. */
  readonly change: string;
  readonly fields?: readonly FieldChange[];
}

/** A value and the run of loaded editions that state it. */
export interface ValueSpan {
  readonly field: string;
  readonly text: string;
  readonly first: { readonly published: string; readonly edition: string };
  readonly last: { readonly published: string; readonly edition: string };
  /** Day of the edition that no longer has it. */
  readonly gone?: string;
}

export interface Disagreement {
  readonly field: string;
  readonly stated: readonly { readonly party: string; readonly values: readonly string[] }[];
}

export interface PartyDetail {
  readonly id: string;
  readonly list: string;
  readonly reference: string;
  readonly kind: string;
  readonly gender?: string;
  readonly names: readonly PartyName[];
  readonly designations: readonly Designation[];
  readonly birthDates: readonly PrintedDay[];
  readonly birthPlaces: readonly Printed[];
  readonly nationalities: readonly PrintedCountry[];
  readonly countries: readonly PrintedCountry[];
  readonly addresses: readonly Printed[];
  readonly identifiers: readonly PartyIdentifier[];
  readonly titles: readonly string[];
  readonly positions: readonly string[];
  readonly reasons: readonly string[];
  readonly remarks: readonly string[];
  readonly links: readonly { readonly relation: string; readonly to: string }[];
  readonly lastUpdated?: PrintedDay;
  readonly edition: {
    readonly published: string;
    readonly edition: string;
    readonly title: string;
    readonly publisher: string;
  };
  readonly same_as: readonly SameAs[];
  readonly disagreements: readonly Disagreement[];
  readonly values: readonly ValueSpan[];
  readonly history: readonly HistoryStep[];
  /** What changed from the edition shown to the newest. */
  readonly since?: {
    readonly published: string;
    readonly edition: string;
    readonly change: string;
    readonly fields: readonly FieldChange[];
  };
}

export interface PartyGraph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: string }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly predicate: string;
    readonly speaker: string;
    readonly stated_on: string;
    readonly polarity: string;
    readonly grade?: string;
    readonly denied_by?: readonly string[];
    readonly ground?: string;
  }[];
}
