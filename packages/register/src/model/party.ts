// What is a listed party? A view over what one authority's list states about one person, organisation, vessel or
// aircraft. Every text is kept as printed; canonical forms stand beside it, never instead of it.
//
// Everything here is plain JSON: an edition is stored as one line of it per party, and two parses of the same bytes
// must give the same JSON.

/** `unknown` is a real answer: several lists do not say, and an unknown kind excludes nobody. */
export type PartyKind = "person" | "organisation" | "vessel" | "aircraft" | "unknown";

export type NameType = "primary" | "primary-variation" | "alias" | "former";

/** `unstated` is never silently good: most lists say nothing of an alias's strength. */
export type NameStrength = "good" | "low" | "unstated";

/** Parts of a name where the list prints them apart. */
export interface NameParts {
  readonly family?: string;
  /** Given names in the order printed; patronymics and middle names are among them when the list does not tell. */
  readonly given?: readonly string[];
}

export interface ListedName {
  /** The name as one line in the list's own order, white space collapsed, otherwise as printed. */
  readonly text: string;
  readonly type: NameType;
  readonly strength: NameStrength;
  /** ISO 15924 code of the script most of its letters belong to: `Latn`, `Hani`, `Arab`, `Cyrl`, … */
  readonly script: string;
  readonly parts?: NameParts;
  /** Language as printed, when the list gives one. */
  readonly language?: string;
}

/** A country as printed, with its ISO 3166-1 alpha-2 code (lower case) when it is understood. */
export interface Country {
  readonly printed: string;
  readonly code?: string;
}

/** A date as printed, with its EDTF form (`1985-11-12`, `1960/1962`, `1958~`) when it is understood. */
export interface StatedDate {
  readonly printed: string;
  readonly date?: string;
}

export interface Place {
  readonly printed: string;
  readonly country?: Country;
}

export interface Address {
  /** All lines joined by ", ", as printed. */
  readonly printed: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: Country;
}

export type IdentifierKind =
  | "passport"
  | "national-id"
  | "tax-id"
  | "registration"
  | "lei"
  | "bic"
  | "imo"
  | "mmsi"
  | "call-sign"
  | "aircraft-tail"
  | "aircraft-serial"
  | "hull"
  | "wallet"
  | "email"
  | "phone"
  | "website"
  | "other";

export interface Identifier {
  readonly kind: IdentifierKind;
  /** The number exactly as printed. */
  readonly printed: string;
  /** The number in the form that is compared: see `values/identifier.ts`. Empty when nothing comparable is in it. */
  readonly number: string;
  /** Issuing country, ISO 3166-1 alpha-2 lower case. */
  readonly country?: string;
  /** The chain of a wallet (`XBT`, `ETH`, …), or the list's own word for the document. */
  readonly label?: string;
  readonly note?: string;
}

/** One legal act on the party under one regime. */
export interface Designation {
  /** Regime (OFAC: program) as printed. */
  readonly regime: string;
  /** Who designates, when the list tells it apart from its publisher. */
  readonly authority: string;
  /** Measures as printed ("Asset freeze", "Travel ban"); empty when the list does not say. */
  readonly measures: readonly string[];
  readonly listedOn?: StatedDate;
}

/** A stated tie to somebody else, in the list's own words ("Linked To"). Read further by the statement reader. */
export interface StatedLink {
  readonly relation: string;
  readonly to: string;
}

/** Another list's reference for the same party, as stated by this list: a ground for a join. */
export interface CrossReference {
  readonly scheme: "un" | "ofsi-group" | "uk" | "eu" | "ofac";
  readonly value: string;
}

export interface ListedParty {
  /** `list/reference`, e.g. `uk/CYB0045`. */
  readonly id: string;
  readonly list: string;
  /** The authority's own reference, e.g. `CYB0045`. */
  readonly reference: string;
  readonly kind: PartyKind;
  /** At least one; the primary name first. */
  readonly names: readonly ListedName[];
  readonly designations: readonly Designation[];
  readonly birthDates: readonly StatedDate[];
  readonly birthPlaces: readonly Place[];
  readonly nationalities: readonly Country[];
  /** Countries tied to the party otherwise: incorporation, flag, citizenship. */
  readonly countries: readonly Country[];
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
  readonly crossReferences: readonly CrossReference[];
  readonly gender?: "male" | "female";
  readonly titles: readonly string[];
  readonly positions: readonly string[];
  /** The authority's statement of reasons, as printed. */
  readonly reasons: readonly string[];
  /** Remarks and other information, as printed, whole (what was parsed out of them included). */
  readonly remarks: readonly string[];
  readonly links: readonly StatedLink[];
  /** Fields of the source that have no place above, by the list's own field name, as printed. */
  readonly raw: Readonly<Record<string, readonly string[]>>;
  readonly lastUpdated?: StatedDate;
}
