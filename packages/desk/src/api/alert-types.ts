// What does an alert look like on the wire? The answers of /alerts, /reasons and /suppressions.

import type { Answer } from "./contract.ts";

export type CaseAlert = Answer<"Alert">;
export type AlertState = CaseAlert["state"];
export type Disposition = NonNullable<CaseAlert["disposition"]>;
export type Change = NonNullable<CaseAlert["reopened"]>["changed"][number];
export type TopHit = NonNullable<CaseAlert["top"]>;
export type AlertPage = Answer<"AlertPage">;
export type AlertCounts = AlertPage["counts"];
export type AlertDetail = Answer<"AlertDetail">;
export type HistoryLine = AlertDetail["history"][number];
export type Suppression = Answer<"Suppression">;
export type Consequences = NonNullable<AlertDetail["consequences"]>;
export type BulkOutcome = Answer<"BulkOutcome">;

export interface Reason {
  readonly code: string;
  readonly label: string;
}

export type Reasons = Readonly<Record<Disposition, readonly Reason[]>>;

export interface SuppressWish {
  readonly party: string;
  readonly until?: string;
}
