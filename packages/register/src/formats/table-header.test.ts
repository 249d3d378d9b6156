// Are columns found by their words, wherever they stand, and what is missing or twice told?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../errors.ts";
import { TableHeader } from "./table-header.ts";

function failure(action: () => unknown): PortcullisError {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof PortcullisError, String(error));
    return error;
  }
  return assert.fail("no failure");
}

test("columns are found in any order and case, with any white space", () => {
  const names = ["Unique ID", "Name 6", "Date  Designated"];
  const cell = fc.stringMatching(/^[a-z]{0,5}$/);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), cell, cell, cell, (order, ...cells) => {
      const header = new TableHeader(
        "f",
        order.map((at) => ` ${names[at]?.toUpperCase()}\n`),
      );
      const row = order.map((at) => ` ${cells[at]} `);
      header.require(["unique id", "NAME 6"]);
      assert.equal(header.cell(row, "Unique ID"), cells[0]);
      assert.equal(header.cell(row, "name 6"), cells[1]);
      assert.equal(header.cell(row, "Date Designated"), cells[2]);
      assert.equal(header.cell(row, "Name 1"), "");
      assert.equal(header.cell([], "Name 6"), "");
    }),
  );
});

test("a column twice is refused, several without a name are not", () => {
  const error = failure(() => new TableHeader("list.csv", ["id", "Name", " NAME "]));
  assert.deepEqual(
    [error.code, error.kind, error.details],
    ["HEADER_DUPLICATE", "input", { file: "list.csv", column: "NAME" }],
  );
  assert.deepEqual(new TableHeader("f", ["id", "", " ", "name"]).columns, ["id", "", "", "name"]);
});

test("all columns that are missing are told at once", () => {
  const header = new TableHeader("list.csv", ["id", "name"]);
  header.require(["id", "Name"]);
  const one = failure(() => header.require(["id", "kind"]));
  assert.deepEqual([one.code, one.details["missing"]], ["HEADER_MISSING", "kind"]);
  assert.match(one.message, /list\.csv lacks the column "kind"/);
  assert.match(failure(() => header.require(["x", "kind", "name"])).message, /columns "x", "kind"/);
});

test("columns of no layout are problems with their place, those without a name are none", () => {
  const header = new TableHeader("f", ["ID", "Shoe size", "", "name"]);
  assert.deepEqual(
    header.unknown(new Set(["id", "name"]), 2).map(({ code, file, row, field }) => [code, file, row, field]),
    [["COLUMN_UNKNOWN", "f", 2, "Shoe size"]],
  );
});

test("columns may have any name", () => {
  const header = new TableHeader("f", ["__proto__", "constructor"]);
  assert.equal(header.cell(["a", "b"], "constructor"), "b");
  assert.equal(header.cell(["a", "b"], "toString"), "");
});
