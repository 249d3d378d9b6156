import assert from "node:assert/strict";
import { test } from "node:test";
import countries from "i18n-iso-countries/index.js";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { countryOf } from "./country.ts";
import { COUNTRY_NAMES, FORMER_COUNTRY_NAMES } from "./country-names.ts";

const UNDERSTOOD: Readonly<Record<string, readonly string[]>> = {
  kp: ["DPRK", "North Korea", "Korea, North", "Democratic People’s Republic of Korea", "prk"],
  kr: ["Korea, South", "Republic of Korea", "South Korean"],
  ru: [
    "Russian Federation",
    "Russia",
    "RUSSIA.",
    "Russian",
    "USSR (now Russian Federation)",
    "Russia. Former USSR",
    "ru",
    "RUS",
  ],
  sy: ["Syrian Arab Republic", "Syria", "Latakia Province, Syria", "In Syria as at June 2013"],
  cd: ["Congo (Democratic Republic)", "Democratic Republic of the Congo", "Congo, Democratic Republic of the", "DRC"],
  cg: ["Congo, Republic of the", "Republic of the Congo"],
  ir: ["Iran (Islamic Republic of)", "Isfahan, Iran (Islamic Republic of).", "Iranian (Iranian citizenship)"],
  mm: ["Burma", "Myanmar (Burma)"],
  ps: ["Palestinian", "Region: Gaza", "West Bank", "Occupied Palestinian Territories", "State of Palestine"],
  su: ["USSR", "Former USSR", "USSR (until 1991)"],
  ua: ["Former USSR Currently Ukraine", "Former USSR, now Ukraine", "Ukrainian SSR", "Region: Crimea"],
  kz: ["Kazakh Soviet Socialist Republic (now Kazakhstan)", "Kazakhstan (currently known as Taraz)"],
  yu: ["Yugoslavia", "former Yugoslavia"],
  cs: ["Serbia and Montenegro"],
  xk: ["Kosovo"],
  gb: ["UK", "U.K.", "British", "United Kingdom of Great Britain and Northern\nIreland"],
  us: ["USA", "U.S.A.", "United States of America (Former location)"],
  tr: ["Türkiye", "Turkiye", "Turkey"],
  ci: ["Côte d'Ivoire", "Cote d’Ivoire", "Cote d Ivoire", "Ivory Coast"],
  cz: ["Czech Republic", "Czechia"],
  sz: ["Swaziland", "Eswatini"],
  mk: ["Macedonia", "North Macedonia, The Republic of", "Macedonia, The Former Yugoslav Republic of"],
  sa: ["Saudi Arabian", "Saudi Arabia (at time of listing)", "Kingdom of Saudi Arabia"],
  kw: ["Kuwaiti citizenship", "Kuwait (residence as at Mar 2009) (UN address)"],
  na: ["NA", "Namibia"],
  im: ["Man, Isle of"],
  gm: ["The Gambia", "Gambia"],
};

test("countries as the lists print them", () => {
  for (const [code, printed] of Object.entries(UNDERSTOOD)) {
    for (const text of printed) assert.equal(countryOf(text).code, code, text);
  }
});

test("what names no country, or more than one, gives no code and keeps its text", () => {
  for (const text of [
    "",
    "-",
    "-0-",
    "na",
    "Congo",
    "Congolese",
    "Korea",
    "Sudan/South Sudan",
    "Estonia, Russia",
    "Africa",
  ]) {
    assert.deepEqual(countryOf(text), { printed: text });
  }
  assert.deepEqual(countryOf("x".repeat(100_000)), { printed: "x".repeat(100_000) });
});

test("the printed text is kept, white space collapsed", () => {
  assert.deepEqual(countryOf("  Viet \n Nam "), { printed: "Viet Nam", code: "vn" });
});

test("every ISO code and every English name gives its own code", () => {
  countries.registerLocale(english);
  for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes())) {
    const code = alpha2.toLowerCase();
    assert.equal(countryOf(alpha2).code, code);
    assert.equal(countryOf(alpha3).code, code);
    assert.equal(countryOf(countries.getName(alpha2, "en") ?? alpha2).code, code);
  }
});

test("no name of ours stands under two codes", () => {
  for (const table of [COUNTRY_NAMES, FORMER_COUNTRY_NAMES]) {
    for (const [code, names] of Object.entries(table)) {
      for (const name of names) assert.equal(countryOf(name).code, code, name);
    }
  }
});
