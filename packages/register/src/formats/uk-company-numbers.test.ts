import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { companyNumbers } from "./uk-company-numbers.ts";

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

test("names that lost the space before them, and the apostrophes of a spreadsheet", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["INN: 7705260427OGRN: 1037739042912", ["tax-id 7705260427", "registration 1037739042912 ru"]],
    [
      "OGRN: 114 237 300 24 30INN: 2373007549KPP: 237301001",
      ["registration 114 237 300 24 30 ru", "tax-id 2373007549"],
    ],
    ["OGRN 1027700035769INN 7708004767", ["registration 1027700035769 ru", "tax-id 7708004767"]],
    ["Russia INN - 7743444827Russia OGRN - 1247700239270", ["tax-id 7743444827 ru", "registration 1247700239270 ru"]],
    ["Business number: 1115042005638Tax number: 5042120394", ["registration 1115042005638", "tax-id 5042120394"]],
    ["USA UID Number - 25685SWIFT/BIC - LANTMTMT", ["registration 25685", "bic LANTMTMT"]],
    ["75388473CR No. 3286238", ["registration 75388473", "registration 3286238"]],
    ["INN -7725413350", ["tax-id 7725413350"]],
    ["'0105565079224 ", ["registration 0105565079224"]],
    ["'TIN - 6440020175SRN - 1096440000425'", ["tax-id 6440020175", "registration 1096440000425"]],
    // No name stands in these, though letters follow digits.
    ["201821798H", ["registration 201821798H"]],
    ["91440300MA5H0TP85J", ["registration 91440300MA5H0TP85J"]],
    ["U51909RJ2022PTC080897", ["registration U51909RJ2022PTC080897"]],
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
  assert.deepEqual(companyNumbers("7725824287 / 772201001", "registration"), {
    numbers: [{ kind: "registration", number: "7725824287", label: undefined, country: undefined }],
    unread: ["772201001"],
  });
  assert.deepEqual(companyNumbers("1067746244026 dated 27/07/1992", "registration"), {
    numbers: [{ kind: "registration", number: "1067746244026", label: undefined, country: undefined }],
    unread: ["dated 27/07/1992"],
  });
  assert.deepEqual(companyNumbers("Registered in Valletta", "registration").unread, ["Registered in Valletta"]);
});

test("every run of five digits is in a number or given back", () => {
  const name = fc.constantFrom("INN", "OGRN", "Tax number", "Russia OGRN", "SWIFT/BIC", "CR No.", "KPP", "");
  const part = fc.tuple(name, fc.constantFrom(": ", " - ", " ", " – "), fc.stringMatching(/^[1-9]\d{4,14}$/));
  fc.assert(
    fc.property(fc.array(fc.tuple(part, fc.constantFrom("", " ", "; ", "|")), { maxLength: 5 }), (parts) => {
      const value = parts.map(([[label, divider, number], end]) => label + divider + number + end).join("");
      const { numbers, unread } = companyNumbers(value, "registration");
      const kept = [...numbers.map(({ number }) => number), ...unread].join(" ");
      for (const [digits] of value.matchAll(/\d{5,}/g)) assert.ok(kept.includes(digits), `${value}: ${kept}`);
    }),
    { numRuns: 1000 },
  );
});
