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
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  readonly birth_date?: string;
  readonly country?: string;
  readonly aliases?: string | readonly string[];
  readonly identifiers?: string | readonly string[];
  readonly address?: string;
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
  readonly settling: Readonly<Record<string, readonly Settling[]>> | readonly Settling[];
  readonly subject: Subject;
  readonly editions: readonly EditionUsed[];
  readonly policy: { readonly threshold: number; readonly version?: number | string; readonly name?: string };
}

/** What the Screen page sends. */
export interface ScreeningRequest {
  readonly name: string;
  readonly kind?: string;
  readonly birth_date?: string;
  readonly country?: string;
  readonly identifiers?: string;
}
