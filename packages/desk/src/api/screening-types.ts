// What does a screening look like on the wire? The answers of /suggest, /screenings and /compare.

export type Kind = "person" | "organisation" | "vessel" | "aircraft" | "wallet" | "domain" | "email" | "any";

export interface TokenEvidence {
  readonly subject: string;
  readonly listed: string;
  readonly agreement: string;
  readonly bits: number;
}

export interface Evidence {
  readonly field: string;
  readonly subject: string;
  readonly listed: string;
  readonly bits: number;
  readonly detail: string;
  readonly tokens?: readonly TokenEvidence[];
}

/** A hit of a preview: all but the evidence. */
export interface Suggestion {
  readonly party: string;
  readonly list: string;
  readonly caption: string;
  readonly score: number;
  readonly bits: number;
  readonly matched_name: string;
  readonly regimes: readonly string[];
  readonly measures: readonly string[];
  readonly same_as: readonly string[];
  readonly provisional: boolean;
}

export interface Hit extends Suggestion {
  readonly evidence: readonly Evidence[];
}

export interface Suggestions {
  readonly hits: readonly Suggestion[];
  readonly took_ms: number;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
}

export interface Settling {
  readonly party: string;
  readonly field: string;
  readonly finding: string;
  readonly bits: number;
  readonly changes: boolean;
}

export interface EditionUsed {
  readonly list: string;
  readonly published: string;
  readonly edition: string;
}

export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly birth_date: string | null;
  readonly countries: readonly string[];
  readonly identifiers: readonly string[];
  readonly address: string | null;
}

export interface Screening {
  readonly id: string;
  readonly status: "clear" | "hits" | "error";
  readonly hits: readonly Hit[];
  readonly near?: readonly Hit[];
  readonly warnings: readonly Warning[];
  readonly error?: { readonly code: string; readonly message: string };
  readonly screening: string;
  readonly entry: number;
  readonly alert: string | null;
  /** Hits that an earlier decision suppresses; they open no alert. */
  readonly suppressed: readonly { readonly party: string; readonly suppression: string }[];
  readonly settling: readonly Settling[];
  /** Null once its body was disposed of. */
  readonly subject: Subject | null;
  readonly editions: readonly EditionUsed[];
  readonly policy: { readonly threshold: number; readonly version: number; readonly name?: string };
}

/** What the Screen page sends. */
export interface ScreeningRequest {
  readonly name: string;
  readonly kind?: string;
  readonly birth_date?: string;
  readonly country?: string;
  readonly identifiers?: string;
}
