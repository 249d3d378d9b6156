// What does the threshold lab answer?

import type { Disposition } from "./alert-types.ts";

export interface Counted {
  readonly alerts: number;
  readonly hits: number;
  readonly per_list: Readonly<Record<string, number>>;
  readonly won: number;
  readonly lost: number;
  readonly alerts_per_day: number;
  readonly decided: Readonly<Record<string, { readonly alerts: number; readonly of: number }>>;
}

export interface ChangedVerdict {
  readonly subject: { readonly id: string; readonly name: string };
  readonly from: "hits" | "clear";
  readonly to: "hits" | "clear";
  readonly party: string;
  readonly list: string;
  readonly caption: string;
  readonly score: number;
  readonly disposition?: Disposition;
}

export interface Lab {
  readonly current: Counted;
  readonly curves: readonly (Counted & { readonly threshold: number })[];
  readonly policy: Counted | null;
  readonly changed: readonly ChangedVerdict[];
  readonly changed_total: number;
  readonly subjects: number;
  readonly left_out: number;
  readonly days: number;
  readonly limits: readonly string[];
}
