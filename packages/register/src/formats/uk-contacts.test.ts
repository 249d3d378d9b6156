import assert from "node:assert/strict";
import { test } from "node:test";
import { PartyBuilder } from "./party-builder.ts";
import { phonesIn, takeAddresses, takePhones } from "./uk-contacts.ts";

function taken(take: (party: PartyBuilder, value: string) => boolean, value: string) {
  const party = new PartyBuilder("uk", "CYB9901", "organisation");
  party.name("Heron", { type: "primary", strength: "unstated" });
  const isWhole = take(party, value);
  return { isWhole, found: party.build().identifiers.map(({ kind, number }) => `${kind} ${number}`) };
}

test("each telephone number by itself", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["+375 17 218 60 60", ["+375 17 218 60 60"]],
    ["(1) +7 (423) 2-224-010 (2) +7 (3462) 42-61-01", ["+7 (423) 2-224-010", "+7 (3462) 42-61-01"]],
    ["0098 21 88 00 11. 0098 21 88 00 12", ["0098 21 88 00 11", "0098 21 88 00 12"]],
    ["+356 21 223344 and +356 21 223345", ["+356 21 223344", "+356 21 223345"]],
    ["+356 21 223344; +356 21 223345,", ["+356 21 223344", "+356 21 223345"]],
    ["'+356 21 223344", ["+356 21 223344"]],
  ];
  for (const [value, phones] of cases) assert.deepEqual(phonesIn(value), phones, value);
});

test("a part that is no telephone number is told, the others are taken", () => {
  assert.deepEqual(taken(takePhones, "(1) +356 21 223344 (2) ask at the desk"), {
    isWhole: false,
    found: ["phone 35621223344"],
  });
  assert.deepEqual(taken(takePhones, "+356 21 223344"), { isWhole: true, found: ["phone 35621223344"] });
});

test("addresses by their own shape, whatever the label promised", () => {
  assert.deepEqual(taken(takeAddresses, "www.heron.example.com; info@heron.example.com"), {
    isWhole: true,
    found: ["website heron.example.com", "email info@heron.example.com"],
  });
  assert.deepEqual(taken(takeAddresses, "Website: https://heron.example.com/en and (office@heron.example.com)"), {
    isWhole: true,
    found: ["website heron.example.com", "email office@heron.example.com"],
  });
});

test("an address broken by a space is not taken for somebody else's site", () => {
  assert.deepEqual(taken(takeAddresses, "info@heron lamp.example.com.com"), { isWhole: false, found: [] });
  assert.deepEqual(taken(takeAddresses, "see https://heron.example.com"), {
    isWhole: false,
    found: ["website heron.example.com"],
  });
});
