// What does the service say of reports held against a release? Types of the answer of /drift.

export interface GradeMark {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Place on the yardstick, from 0; null for words without one. */
  readonly band: number | null;
}

/** A passage of one of the texts; places are UTF-16 code units of the whole text. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly grades: readonly GradeMark[];
}

export interface DriftFinding {
  readonly type: "grade" | "actor" | "scope" | "polarity" | "dropped" | "invented";
  readonly what: string;
  /** Bands of the yardstick; above 0 where the report is surer. */
  readonly bands?: number;
  readonly release?: Passage;
  readonly report?: Passage;
}

export interface DriftAnswer {
  readonly yardstick: readonly { readonly words: string; readonly low: number; readonly high: number }[];
  readonly release: string;
  readonly reports: readonly { readonly report: string; readonly findings: readonly DriftFinding[] }[];
}
