// What does the body of an entry say in short? Its plain values, two levels deep; what is long or nested stands in the whole text only.

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

/** The layout of the body itself, which says nothing to a reader. */
const LAYOUT = new Set(["form", "v"]);

export function bodyFacts(body: unknown): readonly BodyFact[] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return [];
  const facts = Object.entries(body).flatMap(([name, value]): BodyFact[] => {
    if (LAYOUT.has(name)) return [];
    const own = plain(value);
    if (own !== undefined) return [{ name: named(name), value: own }];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([inner, each]) => {
      const text = plain(each);
      return text === undefined ? [] : [{ name: `${named(name)}: ${named(inner)}`, value: text }];
    });
  });
  return facts.slice(0, FACTS_MAX);
}
