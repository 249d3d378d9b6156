import assert from "node:assert/strict";
import { test } from "node:test";
import { PartyBuilder } from "../party-builder.ts";
import { labelledParts, readOtherInformation } from "./other-information.ts";

function read(text: string) {
  const builder = new PartyBuilder("uk-ofsi", "1", "unknown");
  const faults: string[] = [];
  readOtherInformation(builder, text, (code, value) => faults.push(`${code} ${value}`));
  return { party: builder.build(), faults };
}

test("a label ends the value before it; other brackets with a colon do not", () => {
  const text =
    "(UK Sanctions List Ref):CYB9945. (UK Statement of Reasons):Owner(s): resolution 2662 (2022): a number (Malta): 7 (Gender):Male";
  assert.deepEqual(
    labelledParts(text).map(({ label, value }) => [label, value]),
    [
      ["UK Sanctions List Ref", "CYB9945."],
      ["UK Statement of Reasons", "Owner(s): resolution 2662 (2022): a number (Malta): 7"],
      ["Gender", "Male"],
    ],
  );
  assert.deepEqual(labelledParts("Registration number (SNR): O/00064"), []);
  assert.deepEqual(labelledParts(""), []);
});

test("an unknown label is told and kept under its name", () => {
  const { party, faults } = read("(Gender):Male (Shoe size):44 (Website):heron.mt");
  assert.deepEqual(faults, ["LABEL_UNKNOWN (Shoe size):"]);
  assert.deepEqual(party.raw, { "Shoe size": ["44"] });
  assert.equal(party.gender, "male");
  assert.equal(party.identifiers[0]?.number, "heron.mt");
});

test("references: several, spaced, in capitals, old, behind the wrong label, none", () => {
  const references = (text: string) =>
    read(text).party.crossReferences.map(({ scheme, value }) => `${scheme} ${value}`);
  assert.deepEqual(references("(UK Sanctions List Ref):GHR9950 and BEL9945 Listed"), ["uk GHR9950", "uk BEL9945"]);
  assert.deepEqual(references("(UN Ref):CDi. 938. Listed"), ["un CDi.938"]);
  assert.deepEqual(references("(UN Ref):QDE.945. See QDi.001"), ["un QDe.945"]);
  assert.deepEqual(references("UN Ref QI.A.992.11. Also UN Ref TI.K.940.01."), ["un QI.A.992.11", "un TI.K.940.01"]);
  const wrong = read("(UK Sanctions List Ref):SDi.905. (Gender):Other");
  assert.deepEqual(wrong.party.crossReferences, [{ scheme: "un", value: "SDi.905" }]);
  assert.deepEqual(wrong.faults, ["VALUE_UNEXPECTED SDi.905.", "VALUE_UNEXPECTED Other"]);
  assert.deepEqual(read("(UN Ref):to follow").faults, ["VALUE_UNEXPECTED to follow"]);
});

test("companies: numbered, on lines, behind semicolons and full stops that end no abbreviation", () => {
  const links = (value: string) => read(`(Subsidiaries):${value}`).party.links.map(({ to }) => to);
  assert.deepEqual(links("(1) Heron (Malta) Ltd. (2) Lamp Co., Ltd"), ["Heron (Malta) Ltd.", "Lamp Co., Ltd"]);
  assert.deepEqual(links("Heron LLC \nLamp-Tour LLC"), ["Heron LLC", "Lamp-Tour LLC"]);
  assert.deepEqual(links("Heron Bank. Lamp Bank"), ["Heron Bank", "Lamp Bank"]);
  assert.deepEqual(links("Heron Co., Ltd.; Lamp Port No. 1. Quay Company Ltd.. Pier"), [
    "Heron Co., Ltd",
    "Lamp Port No. 1. Quay Company Ltd",
    "Pier",
  ]);
});

test("contacts go by their shape; what cannot be read is kept as printed", () => {
  const { party } = read(
    "(Email address):(1) www.heron.mt (2) info@heron.mt. (Website):www.lamp works.mt, lamp.mt (Phone number):Valletta",
  );
  assert.deepEqual(
    party.identifiers.map(({ kind, number }) => `${kind} ${number}`),
    ["website heron.mt", "email info@heron.mt", "website lamp.mt"],
  );
  assert.deepEqual(party.raw, { Website: ["www.lamp works.mt, lamp.mt"], "Phone number": ["Valletta"] });
  const broken = read("(Website):Social media: Heron Club http://vk.com/heron (Email address):info@heron lamp.mt");
  assert.deepEqual(
    broken.party.identifiers.map(({ number }) => number),
    ["vk.com/heron"],
  );
});
