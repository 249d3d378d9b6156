import assert from "node:assert/strict";
import { test } from "node:test";
import { parsePartialDate } from "@portcullis/match";
import fc from "fast-check";
import { type DateOrder, statedDate } from "./stated-date.ts";

const READ: readonly [string, DateOrder, string | undefined][] = [
  ["12/11/1985", "dmy", "1985-11-12"],
  ["12/11/1985", "mdy", "1985-12-11"],
  ["12/11/1985", "ymd", undefined],
  ["25/11/1985", "ymd", "1985-11-25"],
  ["11/25/1985", "dmy", undefined],
  ["'00/00/1975", "dmy", "1975"],
  ["00/00/1980", "dmy", "1980"],
  ["00/05/1980", "dmy", "1980-05"],
  ["05/00/1980", "mdy", "1980-05"],
  ["dd/mm/1980", "dmy", "1980"],
  ["dd/05/1980", "dmy", "1980-05"],
  ["15/mm/1980", "dmy", "1980"],
  ["--/--/1969", "dmy", "1969"],
  ["??/??/1969", "dmy", "1969"],
  ["15/08/19yy", "dmy", undefined],
  ["01/1958", "dmy", "1958-01"],
  ["12 Nov 1985", "dmy", "1985-11-12"],
  ["12 nov. 1985", "dmy", "1985-11-12"],
  ["12-Nov-1985", "mdy", "1985-11-12"],
  ["12th November 1985", "dmy", "1985-11-12"],
  ["November 12, 1985", "dmy", "1985-11-12"],
  ["Nov 1985", "dmy", "1985-11"],
  ["Nov. 1973 ", "dmy", "1973-11"],
  ["Sept 1973", "dmy", "1973-09"],
  ["November 1985", "mdy", "1985-11"],
  ["1985", "dmy", "1985"],
  ["circa 1958", "dmy", "1958~"],
  ["circa 07 Jul 1966", "mdy", "1966-07-07~"],
  ["circa 1979-1982", "mdy", "1979/1982~"],
  ["approximately 1958", "dmy", "1958~"],
  ["Approx. 1958", "dmy", "1958~"],
  ["about 1958", "dmy", "1958~"],
  ["c. 1958", "dmy", "1958~"],
  ["c1958", "dmy", "1958~"],
  ["~1958", "dmy", "1958~"],
  ["1958~", "dmy", "1958~"],
  ["1958 circa", "dmy", "1958~"],
  ["1958 (approximately)", "dmy", "1958~"],
  ["late 1958", "dmy", "1958~"],
  ["mid-1958", "dmy", "1958~"],
  ["1950s", "dmy", "1950/1959"],
  ["late 1950s", "dmy", "1950/1959~"],
  ["1960 to 1962", "dmy", "1960/1962"],
  ["Between 1960 and 1962", "dmy", "1960/1962"],
  ["between circa 1960 and 1962", "dmy", "1960/1962~"],
  ["1960-1962", "dmy", "1960/1962"],
  ["1960 – 1962", "dmy", "1960/1962"],
  ["1960/1962", "dmy", "1960/1962"],
  ["1962 to 1960", "dmy", undefined],
  ["01 Jan 1946 to 31 Dec 1948", "mdy", "1946-01-01/1948-12-31"],
  ["Mar 1968 to Mar 1969", "mdy", "1968-03/1969-03"],
  ["Between Aug. and Sep. 1977", "ymd", "1977-08/1977-09"],
  ["1985-11-12", "mdy", "1985-11-12"],
  ["1985/11/12", "dmy", "1985-11-12"],
  ["19851112", "dmy", "1985-11-12"],
  ["1985-11", "dmy", "1985-11"],
  ["1985-00-00", "dmy", "1985"],
  ["1985-11-12/1986-01-02", "ymd", "1985-11-12/1986-01-02"],
  ["12.11.1985", "dmy", "1985-11-12"],
  ["1962-11-09-05:00", "ymd", "1962-11-09"],
  ["2001-01-25T00:00:00Z", "ymd", "2001-01-25"],
  ["2026-08-01T23:00:03.110Z", "ymd", "2026-08-01"],
  ["12/11/1985 00:00", "dmy", "1985-11-12"],
  ["31/02/1980", "dmy", undefined],
  ["29/02/1981", "dmy", undefined],
  ["29/02/1980", "dmy", "1980-02-29"],
  ["13/1980", "dmy", undefined],
  ["0001-01-01", "ymd", undefined],
  ["0000", "ymd", undefined],
  ["12/11/85", "dmy", undefined],
  ["", "dmy", undefined],
  ["unknown", "dmy", undefined],
  ["30-35 years old", "dmy", undefined],
  ["24/06/1402 (Hijri Calendar)", "dmy", undefined],
];

test("dates as the lists print them", () => {
  for (const [printed, order, date] of READ) {
    assert.equal(statedDate(printed, order).date, date, `${JSON.stringify(printed)} as ${order}`);
  }
});

test("the printed text is kept, white space collapsed", () => {
  assert.deepEqual(statedDate("  about \n 1958 ", "dmy"), { printed: "about 1958", date: "1958~" });
  assert.deepEqual(statedDate("not known", "dmy"), { printed: "not known" });
});

test("every real day reads back in every order it is written in", () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 40_000 }), (dayNumber) => {
      const iso = new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
      const [year, month, day] = iso.split("-");
      assert.equal(statedDate(`${day}/${month}/${year}`, "dmy").date, iso);
      assert.equal(statedDate(`${month}/${day}/${year}`, "mdy").date, iso);
      assert.equal(statedDate(iso, "ymd").date, iso);
    }),
    { numRuns: 300 },
  );
});

test("whatever is printed, the date is absent or can be parsed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dadmy/.~ -]{0,14}$/)), (printed) => {
      const { date } = statedDate(printed, "dmy");
      assert.ok(date === undefined || parsePartialDate(date) !== undefined, date);
    }),
    { numRuns: 1_000 },
  );
});
