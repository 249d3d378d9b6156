// What could a caller send to a route? Values made from its schema, and values that have nothing to do with it.

import fc from "fast-check";

export type Schema = Readonly<Record<string, unknown>>;

export type Components = Readonly<Record<string, Schema>>;

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function alternatives(schemas: readonly unknown[], components: Components): fc.Arbitrary<unknown> {
  return fc.oneof(...schemas.filter(isSchema).map((each) => fitting(each, components)));
}

function text(schema: Schema): fc.Arbitrary<unknown> {
  if (schema["format"] === "date") return fc.constantFrom("2024-03-25", "2023-02-30", "0000-00-00", "2024");
  if (typeof schema["pattern"] === "string") return fc.stringMatching(new RegExp(schema["pattern"]));
  const max = Math.min(Number(schema["maxLength"] ?? 40), 40);
  const min = Math.min(Number(schema["minLength"] ?? 0), max);
  return fc.oneof(
    fc.string({ minLength: min, maxLength: max, unit: "grapheme" }),
    fc.constantFrom(
      "uk",
      "uk/CYB0045",
      "Zhao Guangzong",
      "\u202e\u0000",
      "../..",
      "%00",
      "{}",
      "<script>",
      "' OR 1=1 --",
    ),
  );
}

function object(schema: Schema, components: Components): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, unknown>).filter(([, each]) =>
    isSchema(each),
  );
  const required = new Set((schema["required"] as string[] | undefined) ?? []);
  const model = Object.fromEntries(properties.map(([name, each]) => [name, fitting(each as Schema, components)]));
  return fc.record(model, { requiredKeys: properties.map(([name]) => name).filter((name) => required.has(name)) });
}

/** Values that the schema allows, or nearly. */
export function fitting(schema: Schema, components: Components): fc.Arbitrary<unknown> {
  const { $ref, anyOf, oneOf, type, items } = schema;
  if (typeof $ref === "string") return fitting(components[$ref.split("/").at(-1) ?? ""] ?? {}, components);
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as unknown[]));
  const several = anyOf ?? oneOf;
  if (Array.isArray(several)) return alternatives(several, components);
  if (type === "object") return object(schema, components);
  if (type === "array")
    return fc.array(isSchema(items) ? fitting(items, components) : fc.jsonValue(), { maxLength: 3 });
  if (type === "string") return text(schema);
  if (type === "integer" || type === "number") {
    const bounds = {
      min: Math.floor(Number(schema["minimum"] ?? -5)),
      max: Math.ceil(Number(schema["maximum"] ?? 1_000)),
    };
    return fc.oneof(fc.integer(bounds), fc.constantFrom(-1, 0, 0.5, 1e21, 2 ** 53));
  }
  if (type === "boolean") return fc.boolean();
  return type === "null" ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 });
}

/** Mostly what fits, now and then what does not. */
export function sent(schema: Schema, components: Components): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: fitting(schema, components) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  );
}
