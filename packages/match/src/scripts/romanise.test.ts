// Does every script keep what all of them promise: plain letters, few readings, the same answer each time, whatever the text?

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SCRIPT_TABLES } from "../tables/index.ts";
import { romanise } from "./romanise.ts";
import { dominantScript } from "./script-of.ts";
import { NO_TABLES } from "./script-tables.ts";

const SCRIPTS =
  `Latn Cyrl Grek Arab Hebr Armn Geor Hang Hira Kana Hani Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr Ethi
  Khmr Laoo Thai Tibt Syrc Thaa Mong Cher Zyyy Qaaa`.split(/\s+/);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 12 }),
  fc.string({ unit: fc.integer({ min: 0x900, max: 0x1300 }).map((code) => String.fromCharCode(code)), maxLength: 12 }),
);

test("any text under any script: at most four readings, in plain letters, digits and blanks, the same again", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...SCRIPTS), (text, script) => {
      const readings = romanise(text, script, SCRIPT_TABLES);
      assert.ok(readings.length <= 4, `${readings.length} readings`);
      for (const reading of readings) {
        assert.match(reading.text, /^[a-z0-9 ]*$/, script);
        assert.notEqual(reading.scheme, "");
      }
      assert.deepEqual(romanise(text, script, SCRIPT_TABLES), readings);
    }),
    { numRuns: 3_000 },
  );
});

test("text is read under its own script, also without tables", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { text: latin } of romanise(text, dominantScript(text), NO_TABLES))
        assert.match(latin, /^[a-z0-9 ]*$/);
    }),
    { numRuns: 1_000 },
  );
});

/** One name a script, and a beginning that each reading in print of it has. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  Сергей: "serg",
  Γεώργιος: "ge",
  سلمان: "salm",
  שרון: "sh",
  Արմեն: "ar",
  ირაკლი: "ir",
  김정은: "kim",
  ひろし: "hir",
  タナカ: "tan",
  赵光宗: "zhao",
  नरेन्द्र: "nar",
  শেখ: "sh",
  ਸਿੰਘ: "s",
  ગાંધી: "g",
  முருகன்: "mur",
  రామ: "ram",
  ಕೃಷ್ಣ: "kr",
  മോഹൻ: "moh",
  မောင်: "maung",
  ኃይሌ: "hay",
  สมชาย: "som",
  བསྟན: "b",
};

test("each script is read by a reading of its own", () => {
  for (const [name, beginning] of Object.entries(BEGINNINGS)) {
    const texts = romanise(name, dominantScript(name), SCRIPT_TABLES).map(({ text }) => text);
    assert.ok(texts[0]?.startsWith(beginning), `${name}: ${texts.join(", ")}; expected ${beginning}…`);
  }
});
