// Are the clauses of remarks found and understood, as OFAC prints them and as they must not be misread?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { numberOf, readClause } from "./read-clause.ts";
import { remarkClauses, splitClauses } from "./remark-clauses.ts";
import { REMARK_LABELS, REMARK_PROSE } from "./remark-labels.ts";

test("clauses end at semicolons, except in parentheses and quoted names", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["", []],
    ["DOB 1946.", ["DOB 1946"]],
    ["DOB 1946; POB Quay; ", ["DOB 1946", "POB Quay"]],
    ["a.k.a. 'ONE; TWO'; Gender Male.", ["a.k.a. 'ONE; TWO'", "Gender Male"]],
    ["a.k.a. 'AL-O'NE'; a.k.a. 'TWO'.", ["a.k.a. 'AL-O'NE'", "a.k.a. 'TWO'"]],
    ["a.k.a. 'NEVER CLOSED; Gender Male", ["a.k.a. 'NEVER CLOSED", "Gender Male"]],
    [
      "Trade License No. 1 (Quay; Old Town) (Malta); MMSI 1",
      ["Trade License No. 1 (Quay; Old Town) (Malta)", "MMSI 1"],
    ],
    ["(Linked To: A; Linked To: B (C)).", ["Linked To: A", "Linked To: B (C)"]],
    ["an (open parenthesis; Gender Male", ["an (open parenthesis", "Gender Male"]],
    ["Linked To: QUAY S.A.", ["Linked To: QUAY S.A."]],
    ["Linked To: QUAY S.A..", ["Linked To: QUAY S.A."]],
    ["Linked To: QUAY TRADING CO.", ["Linked To: QUAY TRADING CO."]],
    ["Linked To: QUAY HARBOUR.", ["Linked To: QUAY HARBOUR"]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(splitClauses(text), expected, text);
});

test("no character that is not a separator is lost in splitting", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "B", " ", ";", "(", ")", "'", ".", "1", ",") });
  const letters = (value: string) => value.replace(/[^aB1,]/g, "");
  fc.assert(
    fc.property(text, (remarks) => {
      assert.equal(letters(splitClauses(remarks).join("")), letters(remarks));
    }),
    { numRuns: 2000 },
  );
});

test("remarks of just their column's width without a full stop are cut, one character less are not", () => {
  const text = (length: number) => `Linked To: ${"A".repeat(length - 11)}`;
  assert.equal(remarkClauses(text(999), "").cut, undefined);
  assert.equal(remarkClauses(text(1000), "").cut, text(1000));
  assert.equal(remarkClauses(`${text(999)}.`, "").cut, undefined);
  assert.deepEqual(remarkClauses(text(1000), "B; Gender Male.").clauses, [`${text(1000)}B`, "Gender Male"]);
  assert.deepEqual(remarkClauses("Gender Male.", " alt. POB Quay.").clauses, ["Gender Male", "alt. POB Quay"]);
});

test("labels, with their colon or without, with alt. or without", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["DOB 03 Sep 1962", "birth-date", "DOB", "03 Sep 1962"],
    ["alt. DOB circa 1961", "birth-date", "DOB", "circa 1961"],
    ["Gender: Male", "gender", "Gender", "Male"],
    ["NIT # 800146749-7 (Colombia)", "tax-id", "NIT", "800146749-7 (Colombia)"],
    ["RUC #: 20108363101", "tax-id", "RUC", "20108363101"],
    ["C.U.R.P.: CAYM680202MCHRLR06", "national-id", "C.U.R.P", "CAYM680202MCHRLR06"],
    ["RFC CVL090120UT2 (Mexico)", "tax-id", "R.F.C", "CVL090120UT2 (Mexico)"],
    ["Passport No.: 0310857", "passport", "Passport No", "0310857"],
    ["Digital Currency Address - XBT: 1abc2", "wallet-address", "Digital Currency Address", "XBT: 1abc2"],
    [
      "Vessel Registration Identification: IMO 9074729",
      "vessel-registration",
      "Vessel Registration Identification",
      "IMO 9074729",
    ],
    ["Company Number IMO 5055293", "imo-number", "Company Number IMO", "5055293"],
    ["Nationality of Registration Korea, North", "country", "Nationality of Registration", "Korea, North"],
    ["Effective Date (CMIC) 02 Aug 2021", "raw", "Effective Date", "(CMIC) 02 Aug 2021"],
    ["PHONE 850 2 381 8221", "phone", "Phone", "850 2 381 8221"],
    ["office@saltbox.example (email)", "email", "Email Address", "office@saltbox.example"],
    ["http://www.saltbox.example (website)", "website", "Website", "http://www.saltbox.example"],
    ["daughter-in-law of Bertalan Kovats", "link", "daughter-in-law of", "Bertalan Kovats"],
    ["Alternate Title, Keeper of the Light", "position", "Alternate Title", "Keeper of the Light"],
    ["Associated with Quay Group", "link", "Associated with", "Quay Group"],
    ["All Offices Worldwide", "raw", "Scope", "All Offices Worldwide"],
  ];
  for (const [clause, field, label, value] of cases) {
    assert.deepEqual(readClause(clause), { field, label, value }, clause);
  }
});

test("quoted names are weak, others of unstated strength", () => {
  assert.deepEqual(readClause("a.k.a. 'PACHO'"), {
    field: "alias",
    label: "a.k.a.",
    value: "PACHO",
    name: { type: "alias", strength: "low" },
  });
  assert.equal(readClause("f.k.a. 'OLD QUAY'")?.name?.type, "former");
  assert.equal(readClause("a.k.a. QUAY LTD.")?.name?.strength, "unstated");
});

test("prose that begins like a label is not taken for a number", () => {
  for (const clause of [
    "License to trade was withdrawn",
    "NIT # Provisional (Colombia)",
    "passport place of issue: Quay",
    "Gender unknown",
    "DOB",
    "presidential advisor",
    "keeps a lighthouse",
  ]) {
    assert.equal(readClause(clause), undefined, clause);
  }
});

test("a number is taken from its country, dates and notes", () => {
  const cases: readonly (readonly [string, ReturnType<typeof numberOf>])[] = [
    ["1084010 (Egypt)", { printed: "1084010", country: "eg" }],
    ["008827 (Iran) issued 1999", { printed: "008827", country: "ir", note: "issued 1999" }],
    ["22839 (Jalisco) (Mexico)", { printed: "22839", country: "mx", note: "Jalisco" }],
    ["A123456(7) (Hong Kong)", { printed: "A123456(7)", country: "hk" }],
    ["394678 (Virgin Islands, British)", { printed: "394678", country: "vg" }],
    ["(RU) 044525607", { printed: "044525607", country: "ru" }],
    ["(MSN) 1023409321", { printed: "1023409321" }],
    [
      "0310857, Eritrea, Issue Date 21 August 2006",
      { printed: "0310857", country: "er", note: "Eritrea, Issue Date 21 August 2006" },
    ],
    ["467323, Doc. 694710 (Panama)", { printed: "467323", country: "pa", note: "Doc. 694710 (Panama)" }],
    ["FN 117595 i", { printed: "FN 117595 i" }],
  ];
  for (const [value, expected] of cases) assert.deepEqual(numberOf(value), expected, value);
});

test("no label and no pattern stands twice in the table", () => {
  const folded = Object.values(REMARK_LABELS)
    .flat()
    .map((label) => label.toLowerCase().replace(/[.:#,]/g, ""));
  assert.equal(new Set(folded).size, folded.length);
  assert.equal(new Set(REMARK_PROSE.map(({ label }) => label)).size, REMARK_PROSE.length);
});
