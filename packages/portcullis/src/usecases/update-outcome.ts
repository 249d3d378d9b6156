// What becomes of a list that is updated?

import type { CatalogueEdition } from "../store/catalogue.ts";
import type { IntelligenceEdition } from "../store/intelligence-store.ts";

/** What became of one list. */
export type ListOutcome =
  | {
      readonly list: string;
      readonly outcome: "loaded" | "unchanged";
      readonly edition: CatalogueEdition;
      readonly intelligence?: never;
    }
  | {
      readonly list: string;
      readonly outcome: "taken in" | "unchanged";
      readonly intelligence: IntelligenceEdition;
    }
  | { readonly list: string; readonly outcome: "skipped"; readonly reason: string }
  | { readonly list: string; readonly outcome: "refused" | "failed"; readonly code: string; readonly reason: string };

export interface UpdateOptions {
  /** Lists to update; all when empty. */
  readonly lists: readonly string[];
  /** Newest edition published on or before this ISO date; the newest of all when absent. */
  readonly until?: string | undefined;
  /** Lists whose edition is taken even when it is below its sanity floor. */
  readonly accept?: readonly string[] | undefined;
  readonly now: Date;
  readonly onProgress: (list: string, doing: string) => void;
  /** Told as each list is done. */
  readonly onOutcome: (outcome: ListOutcome) => void;
}
