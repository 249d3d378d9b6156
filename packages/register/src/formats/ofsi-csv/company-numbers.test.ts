import assert from "node:assert/strict";
import { test } from "node:test";
import { companyNumbers } from "./company-numbers.ts";

function read(value: string): string[] {
  return companyNumbers(value, "registration").numbers.map(({ kind, number, country }) =>
    [kind, number, country].join(" ").trim(),
  );
}

test("numbers with their names before or behind them", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["1024701759565", ["registration 1024701759565"]],
    ["1 149 102 007 933", ["registration 1 149 102 007 933"]],
    ["M 354838 D 0001", ["registration M 354838 D 0001"]],
    ["TIN: 7713122621 OGRN: 1027739267126", ["tax-id 7713122621", "registration 1027739267126 ru"]],
    ["9731001285 - TIN", ["tax-id 9731001285"]],
    ["Russia TIN- 3528000597", ["tax-id 3528000597 ru"]],
    [
      "1167746154432 (Russia). Tax ID No. 9710007769 (Russia)",
      ["registration 1167746154432 ru", "tax-id 9710007769 ru"],
    ],
    ["(УНН/ИНН): 190950894 (Belarus)", ["tax-id 190950894 by"]],
    ["1067746244026 dated 27/07/1992. Tax ID: 7705713236", ["registration 1067746244026", "tax-id 7705713236"]],
    ["SWIFT/BIC MINNRUMM Legal Entity Number 2534006SJ05GGKETEY75", ["bic MINNRUMM", "lei 2534006SJ05GGKETEY75"]],
    ["Trade Register Number: District Court of Würzburg HRB 13359", ["registration HRB 13359"]],
    ["190748254 (China Organisation code)", ["registration 190748254 cn"]],
    ["BRN: 53568083", ["registration 53568083"]],
    ["VAT Number - DE 258714047", ["tax-id 258714047"]],
    ["UK Company no. 06527449", ["registration 06527449 gb"]],
  ];
  for (const [value, numbers] of cases) assert.deepEqual(read(value), numbers, value);
});

test("a number keeps its name as printed", () => {
  assert.deepEqual(companyNumbers("Tax Identification Number: INN 4706036197", "registration").numbers, [
    { kind: "tax-id", number: "4706036197", label: "Tax Identification Number INN", country: undefined },
  ]);
});

test("numbers that many companies share are not compared, and what is no number is given back", () => {
  assert.deepEqual(companyNumbers("INN 4706036197 KPP: 470601001", "registration").unread, ["KPP 470601001"]);
  assert.deepEqual(companyNumbers("OKTMO – 08845300", "registration"), { numbers: [], unread: ["OKTMO 08845300"] });
  assert.deepEqual(companyNumbers("Registered in Valletta", "registration").unread, ["Registered in Valletta"]);
});
