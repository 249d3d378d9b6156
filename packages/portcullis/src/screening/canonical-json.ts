// Which bytes stand for a value, whatever order its keys were set in? The text that hashes are taken of (RFC 8785).

/**
 * Serialises plain JSON with sorted keys (by UTF-16 code units) and without white space; keys whose value is undefined
 * are left out. Numbers are written as ECMAScript does, which is what RFC 8785 prescribes.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const parts: string[] = [];
  const object = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(object).sort()) {
    if (object[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  }
  return `{${parts.join(",")}}`;
}
