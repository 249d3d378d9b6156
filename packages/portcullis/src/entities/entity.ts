// What is an entity to those who ask over HTTP? FollowTheMoney's form, as yente answers it.

export interface Entity {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  /** Seconds, without a time zone. */
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** A time as FollowTheMoney prints it; a day alone is its beginning. */
function timeOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}))?)?/.exec(value);
  if (match === null) return null;
  return `${match[1]}T${match[2] ?? "00:00"}:${match[3] ?? "00"}`;
}

/** The entity that JSON states, its dataset and the list's own; undefined for what is none. */
export function entityOf(json: unknown, list: string): Entity | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { id, caption, schema, properties, datasets, referents, target, first_seen, last_seen, last_change } =
    json as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || typeof schema !== "string" || typeof properties !== "object" || properties === null) {
    return undefined;
  }
  const values = Object.entries(properties).map(([name, value]) => [name, texts(value)] as const);
  return {
    id,
    caption: typeof caption === "string" ? caption : id,
    schema,
    properties: Object.fromEntries(values.filter(([, each]) => each.length > 0)),
    datasets: [...new Set([...texts(datasets), list])],
    referents: texts(referents),
    target: target === true,
    first_seen: timeOf(first_seen),
    last_seen: timeOf(last_seen ?? last_change),
    last_change: timeOf(last_change ?? first_seen),
  };
}
