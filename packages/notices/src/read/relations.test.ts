import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { relationsIn } from "./relations.ts";

const isOrelin = (name: string) => /orelin|lamp works/iu.test(name);

const ties = (text: string) =>
  relationsIn(text, isOrelin).map(
    ({ subject, relation, object }) => `${subject?.text ?? "self"} ${relation} ${object.text}`,
  );

test("each verb is the tie it says, no more", () => {
  assert.deepEqual(ties("Talbit ORELIN, a member of the Lantern Group, is involved in relevant activity."), [
    "self member-of Lantern Group",
  ]);
  assert.deepEqual(ties("ORELIN is associated with Lantern Group."), ["self associated-with Lantern Group"]);
  assert.deepEqual(ties("He works for Sconce Trading Ltd."), ["self works-for Sconce Trading Ltd"]);
  assert.deepEqual(ties("Lamp Works is a front company for the Ministry of Lamps."), [
    "self front-company-for Ministry of Lamps",
  ]);
  assert.deepEqual(ties("Lamp Works is owned or controlled by Sconce Trading Ltd."), [
    "self owned-by Sconce Trading Ltd",
  ]);
  assert.deepEqual(ties("ORELIN is the leader of Lantern Group."), ["self leads Lantern Group"]);
  assert.deepEqual(ties("He acts on behalf of Sconce Trading Ltd."), ["self acts-for Sconce Trading Ltd"]);
});

test("who is tied is whom the verb is attached to", () => {
  assert.deepEqual(
    ties(
      "ORELIN took part in the activity of the APT31 group operating on behalf of the Chinese Ministry of State Security (MSS).",
    ),
    ["APT31 acts-for Chinese Ministry of State Security", "Chinese Ministry of State Security named-as MSS"],
  );
  assert.deepEqual(
    ties("ORELIN is associated with Ada WICK who has run the firm through her leadership of Evil Corp."),
    ["self associated-with Ada WICK", "Ada WICK leads Evil Corp"],
  );
  assert.deepEqual(ties("Those sanctioned are Ada Wick and Bea Sconce, who are members of APT31."), [
    "Ada Wick member-of APT31",
    "Bea Sconce member-of APT31",
  ]);
  // Others than he are said to be affiliated.
  assert.deepEqual(ties("ORELIN sold servers to customers affiliated with Lantern Group."), []);
});

test("what is denied, or said of nobody by name, is no tie", () => {
  for (const text of [
    "ORELIN is not a member of Lantern Group.",
    "ORELIN was never associated with Lantern Group.",
    "He is a member of the board of directors.",
    "It acts on behalf of others.",
  ]) {
    assert.deepEqual(ties(text), [], text);
  }
});

test("other names: in brackets, behind 'also known as', and of the whole that is meant", () => {
  assert.deepEqual(
    ties("The Lamp Works, known in lamp circles as APT99 (Advanced Lamp 99), Red Wick and TALLOW, made lamps."),
    ["self named-as APT99", "self named-as Red Wick", "self named-as TALLOW"],
  );
  assert.deepEqual(ties("He is a member of the Callisto Group (AKA Seaborgium, Cold River)."), [
    "self member-of Callisto Group",
    "Callisto Group named-as Seaborgium",
    "Callisto Group named-as Cold River",
  ]);
  // The centre has the name, not the directorate that it belongs to.
  assert.deepEqual(
    ties(
      "The Main Centre for Lamps (GTsL) of the Russian Lamp Directorate (RLD), also known by its field post number ‘12345’ and “Sconceworm” by industry, made lamps.",
    ),
    [
      "Main Centre for Lamps named-as GTsL",
      "Main Centre for Lamps named-as 12345",
      "Main Centre for Lamps named-as Sconceworm",
      "Russian Lamp Directorate named-as RLD",
    ],
  );
});

test("labels, references, dates and laws of remarks are nobody who is tied", () => {
  assert.deepEqual(ties("Designation: Owned or controlled by Lantern Works"), ["self acts-for Lantern Works"]);
  assert.deepEqual(ties("KPi.941 Vice Director of the Lamp and Wick Department"), [
    "self leads Lamp and Wick Department",
  ]);
  assert.deepEqual(ties("Until 4 September 2015 so-called Deputy Chairman of the “Lantern Council”"), [
    "self leads Lantern Council",
  ]);
  assert.deepEqual(ties("Operates within the works on behalf of Lantern Group"), ["self acts-for Lantern Group"]);
  assert.deepEqual(ties("Owner of Lantern Works Passport"), ["self leads Lantern Works"]);
  assert.deepEqual(ties("Chairman of the Lamp Committee and before that Deputy Chairman of the Wick Union."), [
    "self leads Lamp Committee",
    "self leads Wick Union",
  ]);
});

test("in reasons an office that is attached to no name is their party's own, and another's office is nobody's", () => {
  for (const [text, told] of [
    ["LNi.033. Designation: a) Brigadier General b) Deputy Commander of Lantern Guard", ["self leads Lantern Guard"]],
    ["Co-founder and President of Lantern Works", ["self leads Lantern Works"]],
    ["Other information: Head of Lantern Works.", ["self leads Lantern Works"]],
    [
      "Represents and provides financial support to the Lantern Group, which is based in Wick.",
      ["self supports Lantern Group"],
    ],
    ["He was Deputy Minister of Lamps, appointed by the President of Jezero.", []],
    ["ORELIN is a cousin of the President of Jezero.", ["self family-of President of Jezero"]],
    ["Its former representative in Hamburg, acting on behalf of Lantern Works.", ["self acts-for Lantern Works"]],
    ["ORELIN is a Board Member of Sconce Company (SC), a subsidiary of Lantern Works.", ["SC owned-by Lantern Works"]],
    ["He works as a director of a Government of Jezero-affiliated entity.", []],
  ] as const)
    assert.deepEqual(
      ties(text).filter((tie) => !/named-as|Lamps$/.test(tie)),
      told,
      text,
    );
});

test("every tie's characters are its words", () => {
  const words = fc.constantFrom(
    "ORELIN",
    "is",
    "a member of",
    "Lantern Group",
    ",",
    "(",
    "APT31",
    ")",
    "who",
    "on behalf of",
    "the",
    "Ada Wick",
    ".",
    "and",
    "also known as",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      for (const { subject, object, start, end } of relationsIn(text, isOrelin)) {
        assert.equal(text.slice(object.start, object.end), object.text);
        if (subject !== undefined) assert.equal(text.slice(subject.start, subject.end), subject.text);
        assert.ok(start >= 0 && start < end && end <= text.length);
        assert.ok(object.end <= end);
      }
    }),
  );
});

test("long texts without end take no time that grows with their square", () => {
  for (const piece of ["a member of ", "Lantern Group and ", "(((", "of the Of The ", "A, B, C, "]) {
    relationsIn(piece.repeat(20_000), isOrelin);
  }
});
