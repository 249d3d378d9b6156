import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { numbersInColumn, numbersInProse } from "./uk-document-numbers.ts";

function prose(cell: string): string[] {
  return numbersInProse(cell).numbers.map(({ number, country }) => (country ? `${number} ${country}` : number));
}

test("numbers out of prose, with the country that the text names", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["M408665 (Tunisian). Issued on 4 Oct 2000. Expired on 3 Oct 2005", ["M408665 tn"]],
    ["Passport Number 010312413, issue number 002-15-L093534, date of issue 14 July 2015", ["010312413"]],
    [
      "Passport No: France number 12CP63882.3FRA, issued on 31.7.2012. National card 070275Q007873",
      ["12CP63882.3FRA fr"],
    ],
    ["Georgian passport no. 09AL14455 expires 26 June 2019", ["09AL14455 ge"]],
    ["LIBYAN PASSPORT No.B/001897", ["B/001897 ly"]],
    ["(1) AE/088 DH 12 (Ivory Coast). Valid until 11 Dec 2005 (2) 842 781", ["AE/088 DH 12 ci", "842 781"]],
    ["Kuwaiti passport no. (A)001714467 (B)101505554", ["001714467 kw", "101505554 kw"]],
    ["Italian Fiscal Code LBR HBB 61S17 Z352F", ["LBR HBB 61S17 Z352F it"]],
    ["Afghan national ID card (tazkira) no.545167, issued in 1974.", ["545167 af"]],
    ["04711809 (Tunisian National Identity Card number, issued on 13.11.2003).", ["04711809 tn"]],
    ["Reference 51. Passport no. 0608109. issued 18/11/2005", ["0608109"]],
    ["Russian Passport number 8208 No. 555627", ["8208 555627 ru"]],
    ["SSN 156-92-9858 (United States of America)", ["156-92-9858 us"]],
    ["Begg960705058M99FK (UK driving licence number)", ["Begg960705058M99FK gb"]],
    ["381420565 and 654120219", ["381420565", "654120219"]],
  ];
  for (const [cell, numbers] of cases) assert.deepEqual(prose(cell), numbers, cell);
});

test("what has no number is given back, days and rounded numbers among it", () => {
  for (const cell of [
    "In possession of a UK passport",
    "Travel document issued in Malta, dated 30 Apr 2000",
    "2.81083E+11",
  ]) {
    assert.deepEqual(numbersInProse(cell), { numbers: [], unread: [cell] });
  }
  assert.deepEqual(numbersInProse(""), { numbers: [], unread: [] });
});

test("a column of numbers, each with its own note where the notes are as many", () => {
  assert.deepEqual(numbersInColumn("(1) 203037 (2) 347834(3) 434021161", "(1) Libyan (2) Libyan (3) Confiscated"), [
    { number: "203037", country: "ly", note: "Libyan" },
    { number: "347834", country: "ly", note: "Libyan" },
    { number: "434021161", country: undefined, note: "Confiscated" },
  ]);
  const two = numbersInColumn("734088604. 735958824", "Seen in 2014");
  assert.deepEqual(
    two.map(({ number, note }) => [number, note]),
    [
      ["734088604", "Seen in 2014"],
      ["735958824", "Seen in 2014"],
    ],
  );
  assert.deepEqual(numbersInColumn("K00162033", "Cypriot Passport, Expiry: 11 Feb 2024")[0]?.country, "cy");
  assert.deepEqual(numbersInColumn("12/YAKANA(N)006981", "")[0]?.number, "12/YAKANA(N)006981");
});

test("every number, in whatever words, is read as printed", () => {
  const number = fc.stringMatching(/^[A-Z]{0,2}\d{6,9}$/);
  const before = fc.constantFrom("", "Passport no. ", "Diplomatic passport number: ", "(1) ", "Maltese passport ");
  const behind = fc.constantFrom("", " (Maltese)", ". Issued on 4 Oct 2000", ", expires 2 May 2011", " (valid 2011)");
  fc.assert(
    fc.property(before, number, behind, (words, printed, rest) => {
      assert.deepEqual(
        numbersInProse(`${words}${printed}${rest}`).numbers.map((each) => each.number),
        [printed],
      );
    }),
  );
});
