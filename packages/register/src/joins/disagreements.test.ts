// Are disagreements found where no two values meet, and nowhere else?

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ListedParty } from "../model/party.ts";
import { disagreements } from "./disagreements.ts";

function party(
  id: string,
  stated: { born?: string[]; from?: string[]; gender?: "male" | "female"; kind?: ListedParty["kind"] },
): ListedParty {
  const { born = [], from = [], gender, kind = "person" } = stated;
  return {
    id,
    list: id.split("/")[0] ?? "",
    reference: id,
    kind,
    names: [],
    designations: [],
    birthDates: born.map((date) => ({ printed: date, date })),
    birthPlaces: [],
    nationalities: from.map((code) => ({ printed: code, code })),
    countries: [],
    addresses: [],
    identifiers: [],
    crossReferences: [],
    ...(gender === undefined ? {} : { gender }),
    titles: [],
    positions: [],
    reasons: [],
    remarks: [],
    links: [],
    raw: {},
  };
}

const fieldsOf = (...parties: ListedParty[]) => disagreements(parties).map(({ field }) => field);

test("values that meet agree, whatever else is stated", () => {
  assert.deepEqual(fieldsOf(party("a/1", { born: ["1961-02-03"] }), party("b/1", { born: ["1961", "1950"] })), []);
  assert.deepEqual(fieldsOf(party("a/1", { born: ["1961~"] }), party("b/1", { born: ["1963-01-02"] })), []);
  assert.deepEqual(fieldsOf(party("a/1", { born: ["1958/1962"] }), party("b/1", { born: ["1960"] })), []);
  assert.deepEqual(fieldsOf(party("a/1", { from: ["mt", "hu"] }), party("b/1", { from: ["hu"] })), []);
  assert.deepEqual(fieldsOf(party("a/1", { gender: "male" }), party("b/1", {})), []);
  assert.deepEqual(fieldsOf(party("a/1", { kind: "unknown" }), party("b/1", {})), []);
});

test("values of which no two meet disagree, each told with its list", () => {
  const found = disagreements([
    party("a/1", { born: ["1961-02-03"], from: ["mt"], gender: "male" }),
    party("b/1", { born: ["1961-02-04"], from: ["hu"], gender: "female" }),
    party("c/1", {}),
  ]);
  assert.deepEqual(found, [
    {
      field: "birthDates",
      stated: [
        { party: "a/1", values: ["1961-02-03"] },
        { party: "b/1", values: ["1961-02-04"] },
      ],
    },
    {
      field: "nationalities",
      stated: [
        { party: "a/1", values: ["mt"] },
        { party: "b/1", values: ["hu"] },
      ],
    },
    {
      field: "gender",
      stated: [
        { party: "a/1", values: ["male"] },
        { party: "b/1", values: ["female"] },
      ],
    },
  ]);
  assert.deepEqual(fieldsOf(party("a/1", { born: ["1961"] }), party("b/1", { born: ["1962"] })), ["birthDates"]);
  assert.deepEqual(fieldsOf(party("a/1", {}), party("b/1", { kind: "vessel" })), ["kind"]);
});
