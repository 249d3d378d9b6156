// Do the rows of a party add up to it, whatever their order, each value once and none lost?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { NameStrength, NameType } from "../model/party.ts";
import { PartyBuilder, tidy } from "./party-builder.ts";

const builder = () => new PartyBuilder("own", "W-1", "person");

test("a party with nothing has its place and empty lists", () => {
  assert.deepEqual(builder().build(), {
    id: "own/W-1",
    list: "own",
    reference: "W-1",
    kind: "person",
    names: [],
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
  });
});

test("values come once, in the order of the rows; blank ones are none", () => {
  const party = builder();
  for (let row = 0; row < 2; row += 1) {
    party.title(" Dr. ");
    party.title("");
    party.position("Keeper\n of the light");
    party.reason(" ");
    party.remark("a");
    party.remark("b");
    party.link("wife of", "  ");
    party.link("wife of", "Bertalan  Kovats");
    party.raw("Tribe", "Salt");
    party.raw("Tribe", " ");
    party.crossReference("un", " QQi.1 ");
    party.crossReference("un", " ");
    party.birthDate({ printed: "1961", date: "1961" });
    party.address({ printed: "12 Quay Street" });
    party.identifier("passport", " AB  12-34 ", { country: "hu" });
    party.identifier("passport", "AB 12-34");
    party.identifier("passport", " ");
    party.designation({ regime: "Lighthouses", authority: "", measures: [] });
  }
  const built = party.build();
  assert.deepEqual(built.titles, ["Dr."]);
  assert.deepEqual(built.positions, ["Keeper of the light"]);
  assert.deepEqual(built.reasons, []);
  assert.deepEqual(built.remarks, ["a", "b"]);
  assert.deepEqual(built.links, [{ relation: "wife of", to: "Bertalan Kovats" }]);
  assert.deepEqual(built.raw, { Tribe: ["Salt"] });
  assert.deepEqual(built.crossReferences, [{ scheme: "un", value: "QQi.1" }]);
  assert.deepEqual(built.identifiers, [
    { kind: "passport", printed: "AB 12-34", number: "AB1234", country: "hu" },
    { kind: "passport", printed: "AB 12-34", number: "AB1234" },
  ]);
  for (const list of [built.birthDates, built.addresses, built.designations]) assert.equal(list.length, 1);
});

const TYPES: readonly NameType[] = ["primary", "primary-variation", "alias", "former"];

test("a name of several rows keeps its strongest type and the strength first stated, primary names first", () => {
  const row = fc.record({
    text: fc.constantFrom("Orel", " Orel ", "Talbit  Orel", "Орел", " "),
    type: fc.constantFrom(...TYPES),
    strength: fc.constantFrom<NameStrength>("good", "low", "unstated"),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const party = builder();
      for (const { text, type, strength } of rows) party.name(text, { type, strength });
      const texts = [...new Set(rows.map(({ text }) => tidy(text)).filter((text) => text !== ""))];
      const expected = texts.map((text) => {
        const own = rows.filter((each) => tidy(each.text) === text);
        return {
          text,
          type: TYPES.find((type) => own.some((each) => each.type === type)),
          strength: own.find(({ strength }) => strength !== "unstated")?.strength ?? "unstated",
          script: text === "Орел" ? "Cyrl" : "Latn",
        };
      });
      const rank = ({ type }: { type: NameType | undefined }) => TYPES.indexOf(type ?? "former");
      assert.deepEqual(
        party.build().names,
        expected.toSorted((a, b) => rank(a) - rank(b)),
      );
      assert.equal(party.nameCount, texts.length);
    }),
    { numRuns: 500 },
  );
});

test("parts and language of a name come from the first row that has them", () => {
  const party = builder();
  party.name("Talbit Orel", { type: "alias", strength: "unstated" });
  party.name("Talbit Orel", { type: "alias", strength: "unstated", parts: { family: "Orel" }, language: "Maltese" });
  party.name("Talbit Orel", { type: "alias", strength: "unstated", parts: { family: "Talbit" }, language: "Greek" });
  const [name] = party.build().names;
  assert.deepEqual([name?.parts, name?.language], [{ family: "Orel" }, "Maltese"]);
});

test("of the days on which rows were changed the newest counts, one that cannot be read only where there is no other", () => {
  const last = (...dates: (string | undefined)[]) => {
    const party = builder();
    for (const date of dates)
      party.updated(date === undefined ? { printed: "?" } : { printed: date, ...(date && { date }) });
    return party.build().lastUpdated?.printed;
  };
  assert.equal(last(), undefined);
  assert.equal(last(""), undefined);
  assert.equal(last("2024-03-25", "2023-01-01", "2024-03-26", "2024-03-01"), "2024-03-26");
  assert.equal(last(undefined, "2024-03-25", undefined), "2024-03-25");
  assert.equal(last(undefined), "?");
});

test("fields of the source may have any name", () => {
  const party = builder();
  for (const field of ["__proto__", "constructor", "toString", "Tribe"]) party.raw(field, field);
  const { raw } = party.build();
  for (const field of ["__proto__", "constructor", "toString", "Tribe"]) {
    assert.deepEqual(Object.getOwnPropertyDescriptor(raw, field)?.value, [field]);
  }
});
