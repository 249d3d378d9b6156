// Does the reader find what people labelled? On sixty texts of our own in many styles, and on the labelled real ones where they are.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { realTexts } from "../test/labelled-notices.ts";
import { brokenAt, CATEGORIES, type Category, type MarkedText, markedTexts } from "../test/marked-text.ts";
import { scored, totals } from "../test/score.ts";
import { readNotice } from "./read-notice.ts";

/** The goals; below them the reader has become worse. */
const FLOORS: Readonly<Record<Category, number>> = {
  designated: 0.95,
  actors: 0.9,
  confidence: 0.85,
  denials: 0.85,
  measures: 0.85,
};

const SETS = ["set-a", "set-b", "set-c", "set-d", "set-e", "set-f"];
const OWN = SETS.flatMap(markedTexts);

function check(texts: readonly MarkedText[]): void {
  const results = texts.map(scored);
  for (const category of CATEGORIES) {
    const { f1, found } = totals(results, category);
    const told = results.flatMap(({ id, wrong, missed }) =>
      [...wrong.map((each) => `wrong ${each}`), ...missed.map((each) => `missed ${each}`)]
        .filter((each) => each.includes(`${category}:`))
        .map((each) => `${id}: ${each}`),
    );
    assert.ok(found > 0, `nothing labelled as ${category} was found`);
    assert.ok(f1 >= FLOORS[category], `${category}: ${f1.toFixed(3)}\n${told.join("\n")}`);
  }
}

test("texts of our own: sixty at least, each label in its words", () => {
  assert.ok(OWN.length >= 60, `${OWN.length} texts`);
  assert.equal(new Set(OWN.map(({ id }) => id)).size, OWN.length);
  for (const { text, labels } of OWN) {
    assert.ok(!/\{[dacmn][?.:]/.test(text));
    for (const label of labels) {
      assert.ok(label.places.some(({ start, end }) => text.slice(start, end) === label.text));
    }
  }
});

test("what is found in them reaches the goals", () => check(OWN));

test("broken at a width, as mails are, they are read as they are in one", () => {
  const broken = OWN.map((each) => ({ ...each, text: brokenAt(each.text, 68) }));
  assert.ok(broken.some(({ text }, at) => text !== OWN[at]?.text));
  check(broken);
  for (const { id, text } of broken) {
    const notice = readNotice(id, text);
    for (const { name, start, end } of [...notice.designated, ...notice.actors])
      assert.equal(text.slice(start, end).replace(/\n/gu, " "), name);
  }
});

test("nobody is designated in texts that designate nobody", () => {
  const none = OWN.filter(({ labels }) => !labels.some(({ category }) => category === "designated"));
  assert.ok(none.length > 10);
  for (const { id, text } of none)
    assert.deepEqual(
      readNotice(id, text).designated.map(({ name }) => name),
      [],
      id,
    );
});

test("every fact's text is its characters, and every statement's source", () => {
  for (const { id, text } of OWN) {
    const notice = readNotice(id, text);
    for (const { name, start, end } of [...notice.designated, ...notice.actors])
      assert.equal(text.slice(start, end), name);
    for (const { phrase, start, end } of [...notice.confidence, ...notice.measures])
      assert.equal(text.slice(start, end), phrase);
    for (const { source } of notice.statements) {
      assert.ok("document" in source && source.start >= 0 && source.start <= source.end && source.end <= text.length);
    }
  }
});

const MIRROR = process.env["PORTCULLIS_MIRROR"];
const NOTICES = MIRROR === undefined ? "" : join(MIRROR, "notices");

test("the labelled real texts", { skip: existsSync(NOTICES) ? false : "needs the mirror of real texts" }, () => {
  const texts = realTexts(NOTICES);
  assert.ok(texts.length >= 12);
  check(texts);
  check(texts.map((each) => ({ ...each, text: brokenAt(each.text, 72) })));
});
