// By what is a subject known again? By its id where the caller has one; else by all that is said of it.

import { hash } from "node:crypto";
import type { Subject, SubjectReading } from "../subjects/subject.ts";
import { canonicalJson } from "./canonical-json.ts";

/** Whether the id is the caller's own; the number of a row is not. */
function hasOwnId({ id }: Subject, warnings: SubjectReading["warnings"]): boolean {
  return id !== "" && !warnings.some(({ code }) => code === "ID_MISSING");
}

/** Key of the subject's alert and suppressions. */
export function subjectKey(subject: Subject, warnings: SubjectReading["warnings"]): string {
  if (hasOwnId(subject, warnings)) return `id:${subject.id}`;
  const { id: _, ...described } = subject;
  return `as:${hash("sha256", canonicalJson(described)).slice(0, 32)}`;
}

/** Under which the ledger has what is about a subject. */
export function ledgerSubject(key: string): string {
  return key.startsWith("id:") ? key.slice(3) : key;
}
