// Are the paragraphs of a page whole again, and what stands alone left alone?

import assert from "node:assert/strict";
import { test } from "node:test";
import { unwrapped } from "./read-document.ts";
import { readNotice } from "./read-notice.ts";

const PAGE = [
  "Jezero holds a front company responsible for mails that spied on judges and clerks",
  "of its courts",
  "Published 3 March 2025",
  "A front company, Mianyang Tongxin Science and Technology Company, and two",
  "individuals, Lin Haorui and Tao Wenrui, who worked for it through all of the years, have",
  "been sanctioned today. They face asset freezes and travel bans, the ministry says.",
  "The following have been listed in this and in every earlier round of the sanctions",
  "1. Lin Haorui",
  "INDIVIDUALS",
].join("\n");

test("a line without room for the next word goes on; items, headings and short lines stand alone", () => {
  assert.deepEqual(unwrapped(PAGE).split("\n"), [
    "Jezero holds a front company responsible for mails that spied on judges and clerks of its courts",
    "Published 3 March 2025",
    "A front company, Mianyang Tongxin Science and Technology Company, and two individuals, Lin Haorui and Tao Wenrui, who worked for it through all of the years, have been sanctioned today. They face asset freezes and travel bans, the ministry says.",
    "The following have been listed in this and in every earlier round of the sanctions",
    "1. Lin Haorui",
    "INDIVIDUALS",
  ]);
});

test("whom a sentence over three lines of a page designates is found", () => {
  assert.deepEqual(
    readNotice("page", unwrapped(PAGE)).designated.map(({ name }) => name),
    ["Mianyang Tongxin Science and Technology Company", "Lin Haorui", "Tao Wenrui"],
  );
});
