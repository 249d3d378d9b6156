import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SUBJECT_LIMITS } from "./subject.ts";
import { readSubject } from "./subject-fields.ts";
import type { SubjectVocabulary } from "./vocabulary.ts";

/** A vocabulary of three countries that compares numbers by their letters and digits. */
const VOCABULARY: SubjectVocabulary = {
  countryOf: (text) =>
    new Map([
      ["cn", "cn"],
      ["china", "cn"],
      ["malta", "mt"],
    ]).get(text.trim().toLowerCase()),
  numbersOf(printed, kind = "other") {
    const number = printed.replace(/[^a-z0-9]/gi, "").toUpperCase();
    return number === "" ? [] : [{ kind, number }];
  },
};

const codes = (reading: { warnings: readonly { code: string }[] }): string[] =>
  reading.warnings.map(({ code }) => code);

test("a whole row becomes a subject", () => {
  const reading = readSubject(
    {
      id: " 17 ",
      name: "  Guangzong\tZhao ",
      kind: "Person",
      aliases: "赵光宗; Chao Kuang-tsung;;Guangzong Zhao",
      birth_date: "12.11.1985",
      country: "China;cn",
      identifiers: "national-id:421003 1985; P-12",
      address: "4 Quay, Valletta, Malta",
      email: "zhao@example.org",
    },
    VOCABULARY,
    2,
  );
  assert.deepEqual(reading.warnings, []);
  assert.deepEqual(reading.subject, {
    id: "17",
    name: "Guangzong Zhao",
    kind: "person",
    aliases: ["赵光宗", "Chao Kuang-tsung"],
    birthDates: ["1985-11-12"],
    countries: ["cn", "mt"],
    identifiers: [
      { printed: "421003 1985", numbers: [{ kind: "national-id", number: "4210031985" }] },
      {
        printed: "P-12",
        numbers: [{ kind: "other", number: "P12" }],
      },
      { printed: "zhao@example.org", numbers: [{ kind: "email", number: "ZHAOEXAMPLEORG" }] },
    ],
    address: "4 Quay, Valletta, Malta",
  });
});

test("what is doubtful is a warning and the subject is still read", () => {
  const reading = readSubject(
    {
      id: "1",
      name: "Zhao",
      kind: "spaceship",
      birth_date: "yesterday;03/04/1985",
      country: "Atlantis",
      identifiers: "--",
    },
    VOCABULARY,
  );
  assert.equal(reading.subject?.kind, "any");
  assert.deepEqual(reading.subject?.birthDates, ["1985-04-03", "1985-03-04"]);
  assert.deepEqual(codes(reading), [
    "KIND_UNKNOWN",
    "IDENTIFIER_INVALID",
    "COUNTRY_UNKNOWN",
    "DATE_INVALID",
    "DATE_AMBIGUOUS",
  ]);
});

test("a name without letters is an error unless an identifier stands for it", () => {
  assert.equal(readSubject({ id: "1", name: "..." }, VOCABULARY, 7).error?.code, "NAME_EMPTY");
  assert.equal(readSubject({ id: "1", name: "..." }, VOCABULARY, 7).error?.row, 7);
  assert.equal(readSubject({ id: "1" }, VOCABULARY).error?.code, "NAME_EMPTY");
  assert.equal(readSubject({ id: "1", identifiers: "421003" }, VOCABULARY).subject?.name, "");
});

test("names at the limit are read, beyond it they are an error, and long ones are said to be cut", () => {
  const long = "Ab ".repeat(SUBJECT_LIMITS.nameCharactersMax).slice(0, SUBJECT_LIMITS.nameCharactersMax - 1);
  assert.deepEqual(codes(readSubject({ id: "1", name: `${long}c` }, VOCABULARY)), ["NAME_CUT"]);
  const beyond = readSubject({ id: "1", name: `${long}cd` }, VOCABULARY, 3);
  assert.equal(beyond.error?.code, "NAME_TOO_LONG");
  assert.equal(readSubject({ id: "1", name: "x".repeat(100_000) }, VOCABULARY).error?.code, "NAME_TOO_LONG");
});

test("a subject without id is known by its row", () => {
  const reading = readSubject({ name: "Zhao" }, VOCABULARY, 12);
  assert.equal(reading.id, "12");
  assert.deepEqual(codes(reading), ["ID_MISSING"]);
});

test("of a wallet, domain or e-mail address the name is the identifier", () => {
  const wallet = readSubject({ id: "1", name: "0xAb", kind: "CryptoWallet" }, VOCABULARY);
  assert.deepEqual(wallet.subject?.identifiers, [{ printed: "0xAb", numbers: [{ kind: "wallet", number: "0XAB" }] }]);
  const domain = readSubject({ id: "1", name: "example.org", kind: "domain" }, VOCABULARY);
  assert.equal(domain.subject?.identifiers[0]?.numbers[0]?.kind, "website");
});

test("any text in any field gives a subject or an error, always with the id, and JSON stays the same", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const fields = fc.record({
    id: text,
    name: text,
    kind: text,
    aliases: text,
    birth_date: text,
    country: text,
    identifiers: text,
  });
  fc.assert(
    fc.property(fields, (given) => {
      const reading = readSubject(given, VOCABULARY, 5);
      assert.notEqual(reading.id, "");
      assert.equal(reading.subject === undefined, reading.error !== undefined);
      if (reading.subject) assert.deepEqual(JSON.parse(JSON.stringify(reading.subject)), reading.subject);
    }),
  );
});
