// Are parties joined on what authorities state, and on nothing else? Against a slow search over all pairs.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Identifier, IdentifierKind, ListedParty, PartyKind } from "../model/party.ts";
import { canonicalNumber } from "../values/identifier.ts";
import { directJoins, type Join, type JoinEntry, joinEntry, sameAs } from "./joins.ts";

function party(id: string, facts: Partial<ListedParty> = {}): ListedParty {
  const [list = "", reference = ""] = id.split("/");
  return {
    id,
    list,
    reference,
    kind: "person",
    names: [{ text: "Talbit Orel", type: "primary", strength: "unstated", script: "Latn" }],
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
    ...facts,
  };
}

function numbered(kind: IdentifierKind, printed: string): Pick<ListedParty, "identifiers"> {
  const identifier: Identifier = { kind, printed, number: canonicalNumber(kind, printed) };
  return { identifiers: [identifier] };
}

const shown = (joins: Map<string, Join[]>) =>
  [...joins].map(([id, all]) => `${id}: ${all.map(({ party: to, ground }) => `${to} (${ground})`).join(", ")}`);

test("references of other lists, OFSI groups and numbers join; names do not", () => {
  const entries = [
    party("uk/A1", {
      crossReferences: [
        { scheme: "ofsi-group", value: "900" },
        { scheme: "un", value: "QQi.1" },
      ],
    }),
    party("uk-ofsi/900", {
      crossReferences: [
        { scheme: "ofsi-group", value: "900" },
        { scheme: "uk", value: "A1" },
      ],
    }),
    party("un/QQi.1"),
    party("us-sdn/5", numbered("national-id", "421003 19851112 1539")),
    party("us-nonsdn/5"),
    party("eu/EU.1", numbered("national-id", "421003198511121539")),
    party("eu/EU.2"),
  ].map(joinEntry);
  assert.deepEqual(shown(directJoins(entries)), [
    "eu/EU.1: us-sdn/5 (national-id)",
    "uk-ofsi/900: uk/A1 (uk reference)",
    "uk/A1: uk-ofsi/900 (uk reference), un/QQi.1 (un reference)",
    "un/QQi.1: uk/A1 (un reference)",
    "us-nonsdn/5: us-sdn/5 (ofac number)",
    "us-sdn/5: eu/EU.1 (national-id), us-nonsdn/5 (ofac number)",
  ]);
  assert.deepEqual(shown(sameAs(entries)), [
    "eu/EU.1: us-nonsdn/5 (ofac number), us-sdn/5 (national-id)",
    "uk-ofsi/900: uk/A1 (uk reference), un/QQi.1 (un reference)",
    "uk/A1: uk-ofsi/900 (uk reference), un/QQi.1 (un reference)",
    "un/QQi.1: uk-ofsi/900 (uk reference), uk/A1 (un reference)",
    "us-nonsdn/5: eu/EU.1 (national-id), us-sdn/5 (ofac number)",
    "us-sdn/5: eu/EU.1 (national-id), us-nonsdn/5 (ofac number)",
  ]);
});

test("an OFSI group alone ties the two UK lists", () => {
  const group = [{ scheme: "ofsi-group", value: "16461" }] as const;
  const entries = [party("uk/X1", { crossReferences: group }), party("uk-ofsi/16461", { crossReferences: group })];
  assert.deepEqual(shown(sameAs(entries.map(joinEntry))), [
    "uk-ofsi/16461: uk/X1 (ofsi group)",
    "uk/X1: uk-ofsi/16461 (ofsi group)",
  ]);
});

test("placeholders, words and short numbers are no ground", () => {
  const kinds = ["national-id", "passport", "tax-id", "registration", "lei", "imo"] as const;
  const nothing = fc.oneof(
    fc.constantFrom(
      "unknown",
      "None",
      "Not available",
      "not known",
      "Pending",
      "expired",
      "-",
      "n/a",
      "N/A",
      "see remarks",
    ),
    fc.constantFrom("Issued in Talbit", "Ministry of the Interior", "passport", "no. unknown", "XXXXXXX", "Диппаспорт"),
    fc
      .tuple(fc.constantFrom("0", "1", "9", "X", "-"), fc.integer({ min: 1, max: 20 }))
      .map(([one, times]) => one.repeat(times)),
    fc
      .tuple(fc.constantFrom("01", "99-", "12"), fc.integer({ min: 1, max: 9 }))
      .map(([two, times]) => two.repeat(times)),
    fc
      .tuple(fc.nat(9), fc.integer({ min: 1, max: 10 }))
      .map(([from, length]) => "01234567890123456789".slice(from, from + length)),
    fc.constantFrom("987654321", "A1234", "12345", "AB-12"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), nothing, (kind, printed) => {
      const entries = ["a/1", "b/1"].map((id) => joinEntry(party(id, numbered(kind, printed))));
      assert.deepEqual(shown(sameAs(entries)), [], `${kind} ${printed}`);
    }),
    { numRuns: 1000 },
  );
});

test("a number that two parties of one list bear joins nobody; a reference still does", () => {
  const twice = ["a/1", "a/2", "b/1"].map((id) => joinEntry(party(id, numbered("passport", "AB 123456"))));
  assert.deepEqual(shown(sameAs(twice)), []);
  const reference = { crossReferences: [{ scheme: "un", value: "QQi.1" }] } as const;
  assert.deepEqual(
    shown(sameAs([party("a/1", reference), party("a/2", reference), party("un/QQi.1")].map(joinEntry))),
    [
      "a/1: un/QQi.1 (un reference)",
      "a/2: un/QQi.1 (un reference)",
      "un/QQi.1: a/1 (un reference), a/2 (un reference)",
    ],
  );
  // The same number in two kinds of document is two numbers.
  const kinds = (["passport", "national-id"] as const).map((kind, at) => party(`${at}/1`, numbered(kind, "AB 123456")));
  assert.deepEqual(shown(sameAs(kinds.map(joinEntry))), []);
});

test("a person is no vessel, whatever number they share and whoever stands between them", () => {
  const imo = numbered("imo", "9074729");
  const kinds: readonly PartyKind[] = ["person", "vessel", "unknown"];
  const entries = kinds.map((kind, at) => joinEntry(party(`${"abc"[at]}/1`, { ...imo, kind })));
  assert.deepEqual(shown(sameAs(entries)), ["a/1: c/1 (imo)", "b/1: c/1 (imo)", "c/1: a/1 (imo), b/1 (imo)"]);
});

test("of a group of more than sixteen only direct joins are shown", () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, at) => {
      const identifiers = [at, at + 1].map(
        (end): Identifier => ({ kind: "passport", printed: "", number: `PAB${2_718 + end}` }),
      );
      return joinEntry(party(`l${at}/1`, { identifiers }));
    });
  assert.equal(sameAs(chain(16)).get("l0/1")?.length, 15);
  assert.deepEqual(sameAs(chain(17)).get("l0/1")?.length, 1);
});

const ENTRIES = fc
  .uniqueArray(
    fc.record({
      list: fc.constantFrom("a", "b", "c", "d"),
      reference: fc.constantFrom("1", "2", "3"),
      kind: fc.constantFrom<PartyKind>("person", "organisation", "unknown"),
      keys: fc.uniqueArray(
        fc.record({
          ground: fc.constantFrom("un reference", "passport", "imo"),
          value: fc.constantFrom("v1", "v2", "v3", "v4"),
        }),
        { maxLength: 3, selector: ({ ground, value }) => `${ground} ${value}` },
      ),
    }),
    { maxLength: 10, selector: ({ list, reference }) => `${list}/${reference}` },
  )
  .map((all) =>
    all.map(({ list, reference, kind, keys }): JoinEntry => ({ id: `${list}/${reference}`, list, kind, keys })),
  );

/** By the definition: every pair, every key of both. */
function pairs(entries: readonly JoinEntry[]): Set<string> {
  const found = new Set<string>();
  const has = (entry: JoinEntry, ground: string, value: string) =>
    entry.keys.some((key) => key.ground === ground && key.value === value);
  for (const a of entries) {
    for (const b of entries) {
      if (a.list === b.list || (a.kind !== b.kind && a.kind !== "unknown" && b.kind !== "unknown")) continue;
      for (const { ground, value } of a.keys) {
        if (!has(b, ground, value)) continue;
        const crowd = entries.map((x) => entries.filter((y) => y.list === x.list && has(y, ground, value)).length);
        if (Math.max(...crowd) <= (ground === "un reference" ? 4 : 1)) found.add(`${a.id} ${b.id}`);
      }
    }
  }
  return found;
}

test("direct joins are those of all pairs; the same is what a closure of them reaches; both sides say so, in any order", () => {
  const flat = (joins: Map<string, Join[]>) =>
    new Set([...joins].flatMap(([id, all]) => all.map((join) => `${id} ${join.party}`)));
  fc.assert(
    fc.property(ENTRIES, fc.infiniteStream(fc.nat()), (entries, order) => {
      const direct = pairs(entries);
      assert.deepEqual([...flat(directJoins(entries))].sort(), [...direct].sort());
      // Warshall: whoever reaches somebody reaches whom that one reaches.
      const reached = new Set(direct);
      for (const over of entries) {
        for (const a of entries) {
          for (const b of entries) {
            if (reached.has(`${a.id} ${over.id}`) && reached.has(`${over.id} ${b.id}`)) reached.add(`${a.id} ${b.id}`);
          }
        }
      }
      const kind = new Map(entries.map((entry) => [entry.id, entry.kind]));
      const closed = [...reached].filter((pair) => {
        const [a = "", b = ""] = pair.split(" ");
        const [left, right] = [kind.get(a), kind.get(b)];
        return a[0] !== b[0] && (left === right || left === "unknown" || right === "unknown");
      });
      const same = sameAs(entries);
      assert.deepEqual([...flat(same)].sort(), closed.sort());
      for (const [id, all] of same) {
        for (const { party: to } of all)
          assert.ok(
            same.get(to)?.some((back) => back.party === id),
            `${to} ${id}`,
          );
      }
      const shuffled = entries
        .map((entry) => [order.next().value ?? 0, entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry);
      assert.deepEqual([...sameAs(shuffled)], [...same]);
    }),
    { numRuns: 1500 },
  );
});
