// What does the body of an entry say in short? Its plain values, two levels deep; what is long or nested stands in the whole text only.

import { countryText } from "../../parts/format.ts";

export interface BodyFact {
  readonly name: string;
  readonly value: string;
}

const FACTS_MAX = 14;
/** Hashes and texts are for the whole. */
const VALUE_CHARACTERS_MAX = 120;

function plain(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (
    typeof value === "string" &&
    value !== "" &&
    value.length <= VALUE_CHARACTERS_MAX &&
    !/^[0-9a-f]{64}$/.test(value)
  )
    return value;
  if (Array.isArray(value)) {
    const each = value.map(plain);
    if (each.length > 0 && each.every((one) => one !== undefined)) return each.join(", ");
    return each.length === 0 ? undefined : `${each.length} in all`;
  }
  return undefined;
}

/** `birthDates` and `birth_dates` as birth dates. */
function named(name: string): string {
  return name
    .replaceAll("_", " ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

/** Layout, and what is told elsewhere: they say nothing to a reader. */
const UNTOLD = new Set(["form", "v", "snapshot", "answer: id", "casework: key", "casework: whole"]);

/** What a screening is kept under, in a reader's words. */
const WORDS: Readonly<Record<string, string>> = {
  "answer: status": "verdict",
  "basis: editions": "editions searched",
  "basis: engine": "engine",
  "casework: alert": "alert",
  "casework: effect": "what became of it",
  "casework: parties": "parties in question",
  "casework: source": "asked by",
  "job: id": "bulk job",
  "job: row": "row of its file",
  "subject: birth dates": "born",
  "subject: countries": "country",
  "subject: id": "id",
  "subject: kind": "kind",
  "subject: name": "name",
};

function told(name: string, value: string): BodyFact {
  const isCountry = name === "subject: countries";
  return { name: WORDS[name] ?? name, value: isCountry ? value.split(", ").map(countryText).join(", ") : value };
}

/** Of whom it is comes first. */
const FIRST = "subject";

export function bodyFacts(body: unknown): readonly BodyFact[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [];
  const parts = Object.entries(body).toSorted(([a], [b]) => Number(b === FIRST) - Number(a === FIRST));
  const facts = parts.flatMap(([name, value]): (readonly [string, string])[] => {
    const own = plain(value);
    if (own !== undefined) return [[named(name), own]];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([inner, each]) => {
      const text = plain(each);
      return text === undefined ? [] : [[`${named(name)}: ${named(inner)}`, text] as const];
    });
  });
  return facts
    .filter(([name]) => !UNTOLD.has(name))
    .slice(0, FACTS_MAX)
    .map(([name, value]) => told(name, value));
}
