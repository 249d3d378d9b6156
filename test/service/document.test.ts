// Is the document what it says, OpenAPI 3.1? By a library that knows the specification, by one that knows JSON Schema, and complete: every
// operation says what it answers and how it fails, by codes that the page of errors explains.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { codesNamed } from "../../packages/portcullis/test/named-problems.ts";
import { CONTRACT } from "../../scripts/contract.ts";
import { ROOT } from "../source-files.ts";

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Record<string, Answer> }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const document = JSON.parse(readFileSync(join(CONTRACT, "openapi.json"), "utf8")) as Document;

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
);

test("the document is OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document) as never);
  assert.deepEqual([valid, validator.version, errors], [true, "3.1", undefined]);
  const broken = { ...structuredClone(document), paths: { "/match": { post: { responses: 200 } } } };
  assert.equal((await new Validator().validate(broken as never)).valid, false);
});

test("every schema of it is JSON Schema 2020-12, and refers to what is there", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "document");
  for (const name of Object.keys(document.components.schemas)) {
    assert.equal(typeof ajv.getSchema(`document#/components/schemas/${name}`), "function", name);
  }
});

test("every operation says what it answers, and that it fails as a problem", () => {
  assert.ok(operations.length > 80, String(operations.length));
  for (const { name, operation } of operations) {
    const answered = Object.entries(operation.responses).filter(([status]) => /^[23]\d\d$/.test(status));
    assert.ok(answered.length > 0, `${name} says nothing of its answer`);
    for (const [status, { content }] of answered) {
      const schemas = Object.values(content ?? {}).map(({ schema }) => Object.keys(schema ?? {}));
      const empty = status === "204" || status.startsWith("3");
      const told = schemas.some((keys) => keys.some((key) => key !== "description"));
      assert.ok(empty || told, `${name} ${status} has no form`);
    }
    const tooLong = Object.keys(operation.responses["414"]?.content ?? {});
    assert.deepEqual(
      tooLong,
      [name.includes("/api/") ? "application/problem+json" : "application/json"],
      `${name} 414`,
    );
    for (const status of ["4XX", "5XX"]) {
      const schema = operation.responses[status]?.content?.["application/problem+json"]?.schema;
      assert.deepEqual(schema, { $ref: "#/components/schemas/Problem" }, `${name} ${status}`);
    }
  }
});

/** Everything by which an operation may fail: `409 ALERT_CHANGED`. */
function failuresOf(operation: (typeof operations)[number]["operation"]): readonly string[] {
  const statuses = Array.from({ length: 200 }, (_, at) => 400 + at);
  return statuses.flatMap((status) => codesNamed(operation, status).map((code) => `${status} ${code}`));
}

test("every code that it names is explained", () => {
  const page = readFileSync(join(ROOT, "docs/reference/errors.md"), "utf8");
  const explained = new Set([...page.matchAll(/^### `?([A-Z0-9_]+)`?$/gm)].map(([, code]) => code));
  const named = new Set(operations.flatMap(({ operation }) => failuresOf(operation).map((each) => each.slice(4))));
  assert.ok(named.size > 100, String(named.size));
  assert.deepEqual(
    [...named].filter((code) => !explained.has(code)),
    [],
  );
});

test("an operation names its own codes, each with the status that it is given with", () => {
  const decide = operations.find(({ name }) => name === "post /api/v1/alerts/{id}/decide")?.operation;
  assert.ok(decide);
  assert.deepEqual(codesNamed(decide, 409), ["ALERT_CHANGED", "ALERT_CHECKING", "IDEMPOTENCY_IN_PROGRESS"]);
  assert.deepEqual(codesNamed(decide, 404), ["ALERT_UNKNOWN"]);
  assert.ok(!failuresOf(decide).includes("409 ALERT_CLOSED"));
  const named = new Set(operations.flatMap(({ operation }) => failuresOf(operation)));
  const folder = join(ROOT, "packages/portcullis/src/http/api");
  const made = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/new HttpProblem\(\s*(\d{3}),\s*"([A-Z_]+)"/g),
    ])
    .map(([, status, code]) => `${status} ${code}`);
  assert.ok(made.length > 10, String(made.length));
  assert.deepEqual(
    made.filter((each) => !named.has(each)),
    [],
  );
});
