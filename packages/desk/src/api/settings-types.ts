// What do policies, users and keys look like on the wire?

export interface ThresholdRule {
  readonly list?: string;
  readonly regime?: string;
  readonly kind?: string;
  readonly threshold: number;
}

export interface Retention {
  readonly type: string;
  readonly years: number;
  readonly source: string;
}

export interface PolicyAsked {
  readonly name: string;
  readonly threshold: number;
  readonly thresholds: readonly ThresholdRule[];
  readonly weak_aliases: "count" | "with_other_evidence" | "ignore";
  readonly fields: readonly string[];
  readonly four_eyes: "never" | "true_positives" | "always";
  readonly retention: readonly Retention[];
  readonly lists: readonly string[] | null;
}

export interface Policy extends PolicyAsked {
  readonly version: number;
  readonly created_at: string | null;
  readonly actor: string | null;
}

export interface Policies {
  readonly policies: readonly Policy[];
  readonly in_force: number;
}

export interface PolicyChanges {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly role: "analyst" | "reviewer" | "auditor" | "administrator";
  readonly created_at: string;
  readonly disabled: boolean;
}

export interface Key {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created_at: string;
  readonly expires_at: string;
  readonly used_on: string | null;
  readonly state: "valid" | "expired" | "revoked";
}
