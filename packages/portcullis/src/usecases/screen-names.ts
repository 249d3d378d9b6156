// Are those whom a text designates listed already? Each name screened as a subject would be.

import { DEFAULT_POLICY } from "../screening/policy.ts";
import { screenReading } from "../screening/screen-subject.ts";
import type { Hit } from "../screening/screening-line.ts";
import { readSubject } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import { type OpenScreening, openScreening, type ScreeningScope, type ScreeningSource } from "./screen.ts";
import type { SnapshotProgress } from "./snapshot.ts";

export interface NameToScreen {
  readonly name: string;
  readonly kind: string;
}

export interface ScreenedName extends NameToScreen {
  readonly hits: readonly Hit[];
  /** Whether a list holds the party beyond doubt, so that no provisional entry is needed. */
  readonly isListed: boolean;
}

/** From this score on a party of a list is whom the announcement means. */
const LISTED = 0.9;

/** Screens names with what is open already. */
export async function screenNamesIn(
  { snapshot, basis }: Pick<OpenScreening, "snapshot" | "basis">,
  names: readonly NameToScreen[],
): Promise<readonly ScreenedName[]> {
  const vocabulary = await loadVocabulary();
  return names.map(({ name, kind }) => {
    const reading = readSubject({ name, kind }, vocabulary);
    const { hits } = screenReading(snapshot.reader, reading, basis);
    const isListed = hits.some(({ provisional, score }) => !provisional && score >= LISTED);
    return { name, kind, hits, isListed };
  });
}

/** Screens names against everything in force; `undefined` where no list is loaded. */
export async function screenNames(
  source: ScreeningSource,
  scope: ScreeningScope,
  names: readonly NameToScreen[],
  onProgress?: SnapshotProgress,
): Promise<readonly ScreenedName[] | undefined> {
  const { editions } = await source.editionsInForce(scope);
  if (editions.length === 0) return undefined;
  return screenNamesIn(await openScreening(source, scope, DEFAULT_POLICY, false, onProgress), names);
}
