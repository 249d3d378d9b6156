// Whom does a sender pretend to be? Houses of readers at risk, outlets in scripts without spaces, outlets that no table knows; and names
// that merely say truly by whom they are sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readMessage } from "../message/read-message.ts";
import { signsOptions } from "../scan/options.ts";
import { imitatesHouse } from "./look-alikes.ts";
import { senderSignals } from "./sender-signals.ts";

const { people } = signsOptions({});

async function typesOf(headers: readonly string[], text = "", hosts: readonly string[] = []): Promise<string[]> {
  const bytes = Buffer.from(`${headers.join("\n")}\n\n${text}\n`);
  const message = await readMessage({ file: "a", offset: 0, bytes });
  const state = { state: "unknown", how: "" } as const;
  const signals = senderSignals(message, { text, hosts: () => hosts }, state, people);
  return signals.map(({ type }) => type).filter((type) => type !== "sender-unknown");
}

test("a domain put together from the name of the reader's house", () => {
  const parliament = "parliament.uk";
  for (const own of ["parliament-uk-digital.example", "parliament-news.example", "uk-parliament.com"])
    assert.ok(imitatesHouse(own, parliament), own);
  for (const own of [
    "parliament.uk",
    "parliamentary-review.example",
    "hill-parliament-tours.example",
    "uk-digital.example",
  ])
    assert.equal(imitatesHouse(own, parliament), undefined, own);
  assert.equal(imitatesHouse("mail.example", "mail.example.org"), undefined);
});

test("readers at risk are told by the name of their house, whatever stands after it", async () => {
  const from = "From: Ann <ann@mill.example>";
  for (const to of [
    "a@parliament.example",
    "b@bundestag.de",
    "c@mail.europarl.europa.eu",
    "d@senate.gov",
    "e@mfa.gov.xx",
  ])
    assert.deepEqual(await typesOf([from, `To: ${to}`]), ["reader-at-risk"], to);
  for (const to of ["a@parliament-hill-cafe.example", "b@congressional.example.org", "c@mygov-blog.example"])
    assert.deepEqual(await typesOf([from, `To: ${to}`]), [], to);
});

test("houses are imitated where a reader at risk reads, and public bodies bear such names by right", async () => {
  const to = "To: lena@bundestag.de";
  assert.deepEqual(await typesOf(["From: Jo <jo@europarl-europa.example>", to]), ["look-alike", "reader-at-risk"]);
  assert.deepEqual(await typesOf(["From: Jo <jo@parliament.scot>", to]), ["reader-at-risk"]);
  assert.deepEqual(await typesOf(["From: Jo <jo@bundestag-news.example>", "To: x@mill.example"]), []);
});

test("outlets in scripts without spaces between words", async () => {
  const name = `=?utf-8?B?${Buffer.from("朝日新聞 記者").toString("base64")}?=`;
  const types = await typesOf([`From: ${name} <k@press.example>`, "To: x@mill.example"]);
  assert.deepEqual(types, ["display-name", "journalist"]);
});

test("an outlet that no table knows is claimed from elsewhere by whoever links to it", async () => {
  const from = "From: Northmoor Courier <editor@northmoor-mail.example>";
  const text = "I am a reporter at the Northmoor Courier.";
  const types = await typesOf([from, "To: x@mill.example"], text, ["www.northmoorcourier.example"]);
  assert.deepEqual(types, ["journalist", "claimed-outlet"]);
  const own = "From: Northmoor Courier <editor@northmoorcourier.example>";
  assert.deepEqual(await typesOf([own, "To: x@mill.example"], text, ["www.northmoorcourier.example"]), ["journalist"]);
});

test("who says by whom he is sent claims nothing; nor does a letter of a platform", async () => {
  const to = "To: x@mill.example";
  assert.deepEqual(await typesOf(["From: Reuters Institute via Eventbrite <n@event.eventbrite.com>", to]), []);
  assert.deepEqual(await typesOf(["From: BBC News via Post <n@bbc-post.example>", to]), ["display-name"]);
  const letter = ["From: Claire Dunmore <look@substack.com>", to];
  const text = "I am a journalist and this is my letter.";
  assert.deepEqual(await typesOf([...letter, "List-Id: <look.substack.com>"], text), []);
  assert.deepEqual(await typesOf(letter, text), ["journalist"]);
});
