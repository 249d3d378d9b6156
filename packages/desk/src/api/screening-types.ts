// What does a screening look like on the wire? The answers of /suggest and /screenings.

import type { Answer } from "./contract.ts";

export type Suggestions = Answer<"Suggestions">;
/** A hit of a preview: all but the evidence. */
export type Suggestion = Suggestions["hits"][number];
type Answered = Answer<"Screening">;
export type Hit = Answered["hits"][number];
export type Evidence = Hit["evidence"][number];
export type TokenEvidence = NonNullable<Evidence["tokens"]>[number];
export type Warning = Answered["warnings"][number];
export type Settling = Answered["settling"][number];
export type EditionUsed = Answered["editions"][number];
export type Subject = Answered["subject"];
export type Kind = Subject["kind"];

/** Made now, or recorded: of the latter the body may have been disposed of. */
export type Screening = Omit<Answered, "subject" | "policy" | "recorded" | "engine"> & {
  readonly error?: Warning;
  readonly subject: Subject | null;
  readonly policy: { readonly threshold: number; readonly version: number; readonly name?: string };
};

/** What the Screen page sends. */
export interface ScreeningRequest {
  readonly name: string;
  readonly kind?: string;
  readonly birth_date?: string;
  readonly country?: string;
  readonly identifiers?: string;
}
