// Which bytes stand for a value, whatever order its keys were set in? The text that hashes are taken of (RFC 8785).

/**
 * Serialises plain JSON with sorted keys (by UTF-16 code units) and without white space; keys whose value is undefined
 * are left out. Numbers are written as ECMAScript does, which is what RFC 8785 prescribes.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  // Texts are put together without lists of their parts: every answer of the service is written this way, twice.
  let text = "";
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) text += at === 0 ? canonicalJson(each) : `,${canonicalJson(each)}`;
    return `[${text}]`;
  }
  const object = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(object).sort()) {
    const each = object[key];
    if (each !== undefined) text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
}
