// Does each value stand with the editions that had it? Against a plain look-up of every value in every edition.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ListedParty } from "../model/party.ts";
import { type PartyState, valueSpans } from "./value-spans.ts";

function party(names: readonly string[]): ListedParty {
  return {
    id: "uk/T1",
    list: "uk",
    reference: "T1",
    kind: "person",
    names: names.map((text) => ({ text, type: "alias", strength: "unstated", script: "Latn" })),
    designations: [],
    birthDates: [],
    birthPlaces: [],
    nationalities: [],
    countries: [],
    addresses: [],
    identifiers: [],
    crossReferences: [],
    titles: [],
    positions: [],
    reasons: [],
    remarks: [],
    links: [],
    raw: {},
  };
}

test("a value that goes and comes again has two spans, and one that was never gone has no end", () => {
  const names = [["A", "B"], ["B"], ["A", "B"]];
  const states = names.map((each, at) => ({ published: `2024-0${at + 1}-01`, edition: `e${at}`, party: party(each) }));
  const spans = valueSpans(states).filter(({ field }) => field === "names");
  assert.deepEqual(
    spans.map(({ text, first, last, gone }) => [text, first.edition, last.edition, gone ?? null]),
    [
      ["A (alias)", "e2", "e2", null],
      ["B (alias)", "e0", "e2", null],
      ["A (alias)", "e0", "e0", "2024-02-01"],
    ],
  );
});

test("at every edition exactly the values of its party are covered by a span", () => {
  const states = fc
    .array(fc.option(fc.uniqueArray(fc.constantFrom("A", "B", "C", "D"), { maxLength: 4 })), { maxLength: 8 })
    .map((all) =>
      all.map((names, at): PartyState => {
        const published = `2024-01-${String(at + 10)}`;
        return { published, edition: `e${at}`, party: names === null ? undefined : party(names) };
      }),
    );
  fc.assert(
    fc.property(states, (all) => {
      const spans = valueSpans(all).filter(({ field }) => field === "names");
      for (const { published, party: stated } of all) {
        const covered = spans.filter(({ first, last }) => first.published <= published && published <= last.published);
        assert.deepEqual(
          covered.map(({ text }) => text).toSorted(),
          (stated?.names ?? []).map(({ text }) => `${text} (alias)`).toSorted(),
        );
      }
    }),
  );
});
