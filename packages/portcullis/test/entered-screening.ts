// A screening of somebody with these hits, entered as the service would: for tests of what becomes of it.

import type { CaseOfScreening } from "../src/casework/acts.ts";
import type { Policy } from "../src/screening/policy.ts";
import type { Hit } from "../src/screening/screening-line.ts";
import type { Subject } from "../src/subjects/subject.ts";
import type { Casework } from "../src/usecases/casework.ts";
import { enterCase } from "../src/usecases/screen-case.ts";

export interface Circumstances {
  readonly engine?: string;
  readonly policy?: Policy;
  readonly whole?: boolean;
  readonly subject?: Partial<Subject>;
}

/** @returns what it did, and the id of the subject's alert */
export async function enterScreening(
  casework: Casework,
  id: string,
  hits: readonly Hit[],
  { engine = "e1", policy = { threshold: 0.7, limit: 10 }, whole = true, subject: about = {} }: Circumstances = {},
): Promise<CaseOfScreening & { readonly alert: string | null }> {
  const subject: Subject = {
    id,
    name: `Name of ${id}`,
    kind: "person",
    aliases: [],
    birthDates: [],
    countries: [],
    identifiers: [],
    ...about,
  };
  const text = JSON.stringify([subject, hits, engine, policy]);
  const { createHash } = await import("node:crypto");
  const screening = createHash("sha256").update(text).digest("hex");
  const line = { id, status: hits.length > 0 ? "hits" : "clear", hits, warnings: [], screening } as const;
  const basis = { snapshot: "s", engine, editions: [], policy, near: false, warnings: [] };
  const alertable = new Set(hits.map(({ party }) => party));
  const made = {
    actor: "local",
    subject,
    warnings: [],
    line,
    basis,
    held: [],
    alertable,
    source: "job",
    whole,
  } as const;
  const { casework: effect, alert } = await enterCase(casework, made);
  return { ...effect, alert };
}
