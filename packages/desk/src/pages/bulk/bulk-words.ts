// In which words are columns and scores told?

import type { Guess } from "../../api/job-types.ts";

export const FIELDS: readonly { readonly value: string; readonly label: string }[] = [
  { value: "", label: "not used" },
  { value: "id", label: "Id" },
  { value: "name", label: "Name" },
  { value: "kind", label: "Kind" },
  { value: "aliases", label: "Aliases" },
  { value: "birth_date", label: "Born" },
  { value: "country", label: "Country" },
  { value: "identifiers", label: "Numbers" },
  { value: "address", label: "Address" },
  { value: "email", label: "E-mail" },
  { value: "website", label: "Website" },
];

/** Column → field, empty for one that is not used. */
export type Choice = Readonly<Record<string, string>>;

export function choiceOf({ columns }: Guess): Choice {
  return Object.fromEntries(columns.map(({ column, field }) => [column, field ?? ""]));
}

/** Field → its column, or the columns that are put together in their order. */
export function mapOf(choice: Choice): Readonly<Record<string, string | readonly string[]>> {
  const columns = new Map<string, string[]>();
  for (const [column, field] of Object.entries(choice)) {
    if (field !== "") columns.set(field, [...(columns.get(field) ?? []), column]);
  }
  return Object.fromEntries(
    [...columns].map(([field, [first, ...more]]) => [
      field,
      more.length === 0 ? (first ?? "") : [first ?? "", ...more],
    ]),
  );
}

/** Somebody has to be named, by name or by number. */
export function namesSomebody(choice: Choice): boolean {
  return Object.values(choice).some((field) => field === "name" || field === "identifiers");
}

const FIFTIETHS = 50;

/** Scores from the lowest that came up to one, each step with its count. */
export function scoreSteps(scores: readonly number[]): readonly { readonly label: string; readonly count: number }[] {
  const first = Math.max(
    0,
    scores.findIndex((count) => count > 0),
  );
  return scores
    .map((count, at) => ({ label: (at / FIFTIETHS).toFixed(2), count }))
    .slice(Math.min(first, FIFTIETHS * 0.7), FIFTIETHS + 1);
}
