import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readNotice } from "../read-notice.ts";
import { placed, wholeLines } from "./whole-lines.ts";

const MAIL = [
  "The ministry has sanctioned a front company, Mianyang Tongxin Network",
  "Company, and two of those who ran it for years and paid for all of its",
  "servers, among them Lin Haorui, who sold them on to a group of state-",
  "sponsored hackers. They face an asset freeze and a travel ban, it said.",
  "",
  "Key Changes",
  "The names that were added to the list on Tuesday by the ministry are:",
  "Timofey Arkadyevich Lunin",
  "Gleb Sorokov",
  "Pavel Ignatov",
  "",
  "Name              | Born | Where he lives and what he did in all of these",
  "Gleb Sorokov      | 1988 | Orlin, where he wrote what opened the doors of",
].join("\n");

test("lines without room for the next word go on; headings, lists and tables stand alone", () => {
  assert.deepEqual(wholeLines(MAIL).text.split("\n"), [
    "The ministry has sanctioned a front company, Mianyang Tongxin Network Company, and two of those who ran it for years and paid for all of its servers, among them Lin Haorui, who sold them on to a group of state-sponsored hackers. They face an asset freeze and a travel ban, it said.",
    "",
    ...MAIL.split("\n").slice(5),
  ]);
});

test("other ends of lines, indents and the marks of an answered mail are joined too, each character at its place", () => {
  const whole = wholeLines(MAIL).text.split("\n")[0];
  for (const other of [MAIL.replaceAll("\n", "\r\n"), MAIL.replace(/^/gmu, "> "), MAIL.replace(/^/gmu, "   ")]) {
    const lines = wholeLines(other);
    assert.equal(lines.text.split(/\r?\n/u)[0]?.replace(/^[> ]+/u, ""), whole);
    const at = lines.text.indexOf("Mianyang Tongxin Network Company");
    const { start, end } = lines.placeOf({ start: at, end: at + "Mianyang Tongxin Network Company".length });
    assert.equal(other.slice(start, end).replace(/[\s>]+/gu, " "), "Mianyang Tongxin Network Company");
  }
});

test("a name over two lines has a space, and its characters are those of the text", () => {
  for (const text of [MAIL, MAIL.replaceAll("\n", "\r\n"), MAIL.replace(/^/gmu, "> ")]) {
    const notice = readNotice("mail", text);
    const found = notice.designated.find(({ name }) => name === "Mianyang Tongxin Network Company");
    assert.ok(found !== undefined, JSON.stringify(notice.designated));
    assert.match(text.slice(found.start, found.end), /^Mianyang Tongxin Network\r?\n(?:> )?Company$/u);
    const stated = notice.statements.find(
      ({ predicate, subject }) => predicate === "designated" && subject.text === found.name,
    );
    assert.ok(stated !== undefined && "document" in stated.source);
    assert.deepEqual([stated.source.start, stated.source.end], [found.start, found.end]);
  }
});

test("what is not broken at a width stays as it is", () => {
  for (const text of [
    "",
    "One line.",
    "Timofey Lunin\nGleb Sorokov\nPavel Ignatov\nKian Shirazpour\nBahram Tolouei",
    "Mianyang Tongxin Science and Technology Company Limited\nHarmony Signal Group\nChengdu Yunhe Network Technology Company\nDandong Hongli Industry and Trading Company Limited\nTaeyang Shipping Company\nRayan Kavosh Engineering",
    `${"A paragraph that goes on and on in one line, as they do in most of the texts. ".repeat(5)}\n${"And another one. ".repeat(20)}`,
  ])
    assert.equal(wholeLines(text).text, text);
});

test("every word of the joined text stands where its place says, and nothing else is left out than ends of lines", () => {
  const word = fc.constantFrom(
    "a",
    "the",
    "ministry",
    "Lin",
    "Haorui",
    "state-",
    "sponsored",
    "(2024)",
    "said.",
    "are:",
    "|",
    "-",
    "“No”",
  );
  const line = fc.array(word, { minLength: 0, maxLength: 14 }).map((words) => words.join(" "));
  const end = fc.constantFrom("\n", "\r\n", "\n> ", "\n  ", "\n\n");
  fc.assert(
    fc.property(fc.array(fc.tuple(line, end), { maxLength: 14 }), (parts) => {
      const text = parts.flat().join("");
      const lines = wholeLines(text);
      assert.equal(lines.text.replace(/[\s>]/gu, ""), text.replace(/[\s>]/gu, ""));
      for (const { index, 0: found } of lines.text.matchAll(/[^\s-]+/gu)) {
        const span = { start: index, end: index + found.length };
        const { start, end: to } = lines.placeOf(span);
        assert.equal(text.slice(start, to), found);
        assert.deepEqual(placed([{ deep: [span] }], lines), [{ deep: [{ start, end: to }] }]);
      }
    }),
  );
});

test("long texts take no time that grows with their square", () => {
  wholeLines(`${MAIL}\n`.repeat(2_000));
  wholeLines(`${"x".repeat(60)} y\n`.repeat(20_000));
});
