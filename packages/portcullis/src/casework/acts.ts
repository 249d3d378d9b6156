// What can be done in a case, as the ledger has it? The bodies of entries that change alerts, suppressions and policies.

import type { Policy } from "../screening/policy.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import type { Subject } from "../subjects/subject.ts";
import type { AlertSource, Change, Disposition, SuppressionWish } from "./alert.ts";
import type { PolicyDocument } from "./policy-document.ts";
import type { Lapse } from "./suppression.ts";

/** What a screening did beside answering. */
export interface CaseOfScreening {
  readonly key: string;
  readonly source: AlertSource;
  readonly effect: "none" | "opened" | "updated" | "reopened";
  /** Parties of the answer that await a person, best first. */
  readonly parties: readonly string[];
  readonly suppressed: readonly { readonly party: string; readonly suppression: string }[];
  readonly lapsed: readonly {
    readonly suppression: string;
    readonly party: string;
    readonly why: Lapse;
    readonly changed: readonly Change[];
  }[];
  /** All lists, of today, under the policy in force: a party that is not found any more is none of the alert's. */
  readonly whole: boolean;
  readonly why?: string;
  readonly changed?: readonly Change[];
}

export interface ScreeningAct {
  readonly subject: Subject | null;
  readonly basis: { readonly engine: string; readonly policy: Policy };
  readonly answer: Omit<ScreeningLine, "near" | "warnings">;
  readonly casework?: CaseOfScreening;
}

export type AlertAct =
  | { readonly form: 1; readonly act: "assigned"; readonly alert: string; readonly to: string | null }
  | { readonly form: 1; readonly act: "escalated"; readonly alert: string; readonly note: string }
  | { readonly form: 1; readonly act: "reopened"; readonly alert: string; readonly note: string };

export type DispositionAct =
  | {
      readonly form: 1;
      readonly act: "decided";
      readonly alert: string;
      /** What was before the person who decided. */
      readonly screening: string;
      readonly policy: number;
      readonly disposition: Disposition;
      readonly reason: string;
      readonly note: string | null;
      readonly suppress: readonly SuppressionWish[];
      /** Whether a second pair of eyes must follow. */
      readonly awaits_check: boolean;
    }
  | {
      readonly form: 1;
      readonly act: "checked";
      readonly alert: string;
      readonly agree: boolean;
      readonly note: string | null;
    };

export interface SuppressionAct {
  readonly form: 1;
  readonly act: "withdrawn";
  readonly suppression: string;
  readonly note: string | null;
}

export interface PolicyAct {
  readonly form: 1;
  readonly policy: PolicyDocument;
}

/** Sets or lifts a hold: while it is set, no body of the subject is disposed of by its age. */
export interface HoldAct {
  readonly form: 1;
  readonly act: "held" | "released";
  /** Under which the ledger has what is about the subject. */
  readonly subject: string;
  readonly reason: string;
}

/** Entries whose bodies are gone: `[from, to]`, both included, in rising order. */
export interface DisposalAct {
  readonly entries: readonly (readonly [from: number, to: number])[];
}

export interface ExportAct {
  readonly form: 1;
  readonly act: "case-file";
  readonly alert: string;
  readonly format: "json" | "pdf";
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

/** Who did it when, under which number. */
export interface ActHead {
  readonly entry: number;
  readonly at: string;
  readonly actor: string;
}

/** An act with the type of its entry. */
export type CaseAct =
  | { readonly type: "screening"; readonly body: ScreeningAct }
  | { readonly type: "alert"; readonly body: AlertAct }
  | { readonly type: "disposition"; readonly body: DispositionAct }
  | { readonly type: "suppression"; readonly body: SuppressionAct }
  | { readonly type: "policy"; readonly body: PolicyAct | HoldAct }
  | { readonly type: "export"; readonly body: ExportAct };

/** Types of entries whose bodies can change a case. */
export const CASE_TYPES: ReadonlySet<string> = new Set<CaseAct["type"]>([
  "screening",
  "alert",
  "disposition",
  "suppression",
  "policy",
  "export",
]);
