// What does the register know that matters to mail: published indicators of attributed groups, and who is designated?

import { type Indicators, joinIndicators, type Listed, readStix } from "@portcullis/mail";
import { screenReading } from "../screening/screen-subject.ts";
import { IntelligenceStore } from "../store/intelligence-store.ts";
import { openStatements } from "../store/statement-store.ts";
import type { Store } from "../store/store.ts";
import { readSubject } from "../subjects/subject-fields.ts";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import type { OpenScreening } from "./screen.ts";

/** Indicators of every source of intelligence in force, each with its publisher and the day it was last stated. */
export function indicatorsInForce(store: Store): Indicators {
  const kept = openStatements(store.folder, false);
  if (kept === undefined) return joinIndicators([]);
  const intelligence = new IntelligenceStore(kept.database);
  const sources = intelligence.inForce().filter(({ seq }) => intelligence.holds(seq, "indicator"));
  return joinIndicators(
    sources.map(({ seq, title, publisher }) => readStix([...intelligence.objects(seq)].join("\n"), title, publisher)),
  );
}

/** Names alone are cheap in mail: only what is nearly the same is told. */
export const MAIL_POLICY = { threshold: 0.85, limit: 1 } as const;

const KINDS = { name: "any", address: "email", host: "domain" } as const;

/** Says who is designated, by the lists that are screened: names as `screen` finds them, addresses and hosts as listed. */
export async function listedBy(opened: OpenScreening): Promise<Listed> {
  const vocabulary = await loadVocabulary();
  return (kind, value) => {
    const reading = readSubject({ id: value, name: value, kind: KINDS[kind] }, vocabulary);
    const hit = screenReading(opened.snapshot.reader, reading, opened.basis).hits[0];
    if (hit === undefined) return undefined;
    const { party, caption, score, provisional } = hit;
    const how = kind === "name" ? `resembles ${hit.matched_name} (score ${score.toFixed(2)})` : "is stated there";
    return `${value} ${how}: ${caption}, ${party}${provisional ? ", announced and not yet listed" : ""}`;
  };
}
