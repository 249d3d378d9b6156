// Does any route fall over? All of them, driven from the service's own OpenAPI document: never a fault, never without an answer, every
// failure as problem+json with a code that the document names there, every answer of the form that the document says.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import { codesNamed } from "../../packages/portcullis/test/named-problems.ts";
import { starterService } from "../../packages/portcullis/test/starter-service.ts";
import { type Components, type Schema, sent } from "./schema-values.ts";

/** Tries of each route. */
const RUNS = Number(process.env["PORTCULLIS_FUZZ_RUNS"] ?? 15);
/** Who is not answered by then never is; the slowest route loads the whole sample. */
const ANSWER_MS = 180_000;

/** Not driven: it would ask publishers, it never ends, or it takes away what the others are tried on. */
const LEFT_OUT = new Set(["POST /api/v1/update", "GET /api/v1/events", "POST /updatez", "DELETE /api/v1/session"]);

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
  readonly responses?: Readonly<
    Record<
      string,
      { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
    >
  >;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Components };
}

let service: Awaited<ReturnType<typeof starterService>>;
let document: Document;

before(async () => {
  service = await starterService();
  document = await service.get("/openapi.json");
});
after(async () => service.close());

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function requestOf(path: string, operation: Operation, components: Components) {
  const parameters = operation.parameters ?? [];
  const values = fc.record(
    Object.fromEntries(parameters.map(({ name, schema = {} }) => [name, sent(schema, components)])),
  );
  const bodySchema = operation.requestBody?.content?.["application/json"]?.schema;
  const body = bodySchema === undefined ? fc.option(fc.jsonValue()) : sent(bodySchema, components);
  return fc.record({ values, body, given: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }) }).map((all) => {
    const url = path.replaceAll(/\{([^}]+)\}/g, (_whole, name: string) =>
      encodeURIComponent(textOf(all.values[name] ?? "x") || "x"),
    );
    const query = parameters
      .filter(({ in: place, required }, at) => place === "query" && (required === true || all.given[at % 20]))
      .map(({ name }) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(all.values[name]))}`);
    return { url: query.length === 0 ? url : `${url}?${query.join("&")}`, body: all.body };
  });
}

const ajv = new Ajv({ strict: false, validateFormats: false });

/** Whether an answer has the form that the document says. */
function checkForm(operation: Operation, status: number, json: unknown, components: Components): void {
  const schema = operation.responses?.[String(status)]?.content?.["application/json"]?.schema;
  if (schema === undefined) return;
  const rooted = JSON.parse(
    JSON.stringify({ ...schema, $defs: components }).replaceAll("#/components/schemas/", "#/$defs/"),
  );
  const validate = ajv.compile(rooted);
  assert.ok(validate(json), ajv.errorsText(validate.errors));
}

test("no route of the document falls over", async () => {
  const components = document.components?.schemas ?? {};
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  assert.ok(operations.length > 30, `only ${operations.length} operations stand in the document`);
  const faults: string[] = [];
  for (const { path, method, operation } of operations) {
    if (LEFT_OUT.has(`${method} ${path}`)) continue;
    const property = fc.asyncProperty(requestOf(path, operation, components), async ({ url, body }) => {
      const hasBody = method !== "GET" && body !== null;
      const headers = { host: "localhost", ...(hasBody ? { "content-type": "application/json" } : {}) };
      const payload = hasBody ? { payload: JSON.stringify(body) ?? "" } : {};
      const answered = service.app.inject({ method: method as "GET", url, headers, ...payload });
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`${method} ${url} was not answered`)), ANSWER_MS);
      });
      const answer = await Promise.race([answered, late]).finally(() => clearTimeout(timer));
      const type = String(answer.headers["content-type"]);
      // A route may be too busy with what it was given to do; of anything else the service itself is to blame.
      const { description = "" } = operation.responses?.[String(answer.statusCode)] ?? {};
      const isSaid = answer.statusCode < 500 || description.includes(answer.json().code);
      assert.ok(isSaid, `${method} ${url}: ${answer.statusCode} ${answer.body}`);
      if (answer.statusCode >= 400) {
        assert.match(type, /^application\/problem\+json/, `${method} ${url}`);
        const { code } = answer.json();
        assert.equal(typeof code, "string");
        const named = path.startsWith("/api/") ? codesNamed(operation, answer.statusCode) : [code];
        assert.ok(named.includes(code), `${method} ${url}: ${answer.statusCode} ${code} is not in the document`);
      } else if (type.includes("application/json")) checkForm(operation, answer.statusCode, answer.json(), components);
    });
    try {
      await fc.assert(property, { numRuns: RUNS, seed: 7, endOnFailure: true });
    } catch (error) {
      const why = ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
      faults.push(`${method} ${path}: ${why.slice(0, 1_000)}`);
    }
  }
  assert.deepEqual(faults, []);
});
