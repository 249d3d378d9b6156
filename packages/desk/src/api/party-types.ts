// What does a listed party look like on the wire? The answer of /parties/{list}/{reference}.

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
  readonly script?: string;
  readonly language?: string;
}

export interface Designation {
  readonly regime: string;
  readonly authority?: string;
  readonly measures: readonly string[];
  readonly listedOn?: PrintedDay;
  readonly id?: string;
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
  readonly links: readonly { readonly to: string; readonly relation?: string; readonly predicate?: string }[];
  readonly lastUpdated?: PrintedDay;
  readonly edition: {
    readonly published: string;
    readonly edition: string;
    readonly title: string;
    readonly publisher: string;
  };
  readonly same_as: readonly SameAs[];
}
