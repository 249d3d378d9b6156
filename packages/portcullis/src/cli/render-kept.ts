// How is it told what became of a text that was read?

import type { ScreenedName } from "../usecases/screen-names.ts";
import { countText } from "./render-count.ts";

/** What `read` says beside the facts. */
export interface KeptReading {
  /** Answers for those designated, in their order; absent where no list is loaded. */
  readonly screened?: readonly ScreenedName[];
  /** Id under which the text is kept. */
  readonly document?: string;
  /** Ids of the entries that were made. */
  readonly entries?: readonly string[];
}

/** Lines for a person. */
export function keptLines({ screened, document, entries }: KeptReading): readonly string[] {
  const answers = (screened ?? []).map(({ name, hits }) => {
    const [best] = hits;
    if (best === undefined) return `  ${name}: on no list`;
    const more = hits.length > 1 ? `, and ${countText(hits.length - 1)} more` : "";
    return `  ${name}: ${best.party}, ${best.caption} (${best.score.toFixed(2)}${best.provisional ? ", provisional" : ""})${more}`;
  });
  return [
    ...(answers.length === 0 ? [] : ["", "listed?", ...answers]),
    ...(document === undefined ? [] : ["", `kept as ${document.slice(0, 12)}`]),
    ...(entries === undefined
      ? []
      : [`${countText(entries.length)} provisional made`, ...entries.map((id) => `  ${id}`)]),
  ];
}
