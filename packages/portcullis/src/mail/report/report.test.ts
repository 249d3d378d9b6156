// Does the report stay small whatever the mailbox, and is its picture of a message true and harmless?

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Signal } from "@portcullis/mail";
import fc from "fast-check";
import { MailTally, TALLY_LIMITS } from "../mail-tally.ts";
import { nextSteps } from "../next-steps.ts";
import type { ToldMessage } from "../told-message.ts";
import { markedPlaces } from "./marked-places.ts";
import { messagePicture } from "./message-picture.ts";
import { reportPage } from "./report-page.ts";

const BASIS = {
  paths: ["a.mbox"],
  madeAt: "2026-01-02T03:04:05Z",
  indicators: 0,
  hasLists: false,
  hasKeys: false,
  hasTrusted: false,
};
const BEACON = "https://spy.example/o.gif?uid=77";

function messageOf(number: number, verdict: ToldMessage["verdict"], signals: readonly Signal[] = []): ToldMessage {
  return {
    file: "a.mbox",
    offset: number,
    verdict,
    subject: `subject ${number}`,
    date: new Date(Date.UTC(2020, 0, 1 + (number % 700))).toISOString(),
    fromName: "A",
    from: `a${number}@b.example`,
    recipients: ["r@x.example"],
    campaign: `b.example ${number}`,
    reasons: ["it reports"],
    signals,
  };
}

test("of 100,000 messages the worst are shown and the rest counted, on a page that opens", () => {
  const tally = new MailTally();
  const signals = Array.from(
    { length: 60 },
    (_, at): Signal => ({
      type: "beacon",
      where: `https://s.example/${at}?${"x".repeat(2_000)}`,
      detail: "d".repeat(2_000),
    }),
  );
  for (let number = 0; number < 100_000; number += 1)
    tally.add(messageOf(number, number % 50_000 === 49_999 ? "reconnaissance" : "tracking", signals));
  assert.deepEqual(tally.counts, { reconnaissance: 2, tracking: 99_998, clear: 0 });
  assert.deepEqual(
    tally
      .worst()
      .slice(0, 3)
      .map(({ offset }) => offset),
    [49_999, 99_999, 0],
  );
  assert.equal(tally.worst().length, TALLY_LIMITS.shownMax);
  assert.equal(tally.campaigns().length, TALLY_LIMITS.campaignsMax + 2);
  const page = reportPage(tally, new Map(), BASIS);
  assert.ok(page.length < 8_000_000, String(page.length));
  assert.match(page, /99,900 more messages are counted above/);
  assert.match(page, /1962 more campaigns are not drawn, nor are 97998 messages of others/);
});

test("of what was handed on the report names who sent it to whom first, and who handed it on", () => {
  const tally = new MailTally();
  const dueTo = {
    campaign: "wire.example comment",
    subject: "Your comment",
    fromName: "The <i>Wire</i>",
    from: "desk@wire.example",
    date: "2021-03-03T09:00:00.000Z",
    recipients: ["first@house.example"],
  };
  tally.add({ ...messageOf(1, "reconnaissance"), dueTo });
  tally.add(messageOf(2, "tracking"));
  const [handedOn, own] = tally.campaigns();
  assert.deepEqual([handedOn?.from, [...(handedOn?.forwarders ?? [])]], ["desk@wire.example", ["a1@b.example"]]);
  assert.deepEqual([own?.from, [...(own?.forwarders ?? [])]], ["a2@b.example", []]);
  const page = reportPage(tally, new Map(), BASIS).replace(/<style>.*?<\/style>/s, "");
  const text = page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  assert.match(text, /2021-03-03\. 1 message to 1 reader: first@house\.example \. Handed on by a1@b\.example/);
  assert.match(
    text,
    /Attached Your comment , from The &#60;i&#62;Wire&#60;\/i&#62; desk@wire\.example , to first@house\.example/,
  );
  assert.equal(text.match(/Handed on by/g)?.length, 1);
});

test("beacons stand at their places, whatever loads them; words nobody sees are called hidden", () => {
  const places = markedPlaces([
    { type: "beacon", where: BEACON, detail: "d" },
    { type: "beacon", where: "https://spy.example/css", detail: "d" },
    { type: "beacon", where: "https://spy.example/mso", detail: "d" },
    { type: "beacon", where: "https://spy.example/nowhere", detail: "d" },
    { type: "tracking-link", where: "https://spy.example/c?u=1", detail: "d" },
    { type: "journalist", where: "text", detail: "d" },
  ]);
  const drawn = messagePicture(
    `<p>first</p><img src="//spy.example/o.gif?uid=77" width=1><p>second <a href="https://spy.example/c?u=1">read</a></p><p style="display:none">unseen</p><td style="background:url('https://spy.example/css')">third</td><p style="font-size:0px">small <b>print</b></p><!--[if mso]><img src="https://spy.example/mso"><![endif]-->`,
    "",
    places,
  );
  const words = drawn.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  assert.match(
    words,
    /^ ?first 1 reports the opening second read 5 hidden unseen 2 reports the opening third hidden small print 3 reports the opening Elsewhere .*: 4 ?$/,
  );
});

test("words that a style sheet hides are called hidden; those that it shows again on small screens are not", () => {
  const drawn = messagePicture(
    "<style>.pre{display:none} td.far{position:absolute;left:-9999px} div#gone p{opacity:0} @media (max-width:600px){.tel{display:block}} .tel{display:none}</style>" +
      '<p>first</p><div class="a pre">inbox preview<script>x()</script></div><table><tr><td class="far">far away</td><td>near</td></tr></table><div id="gone">there <p>not there</p></div><p class="tel">telephone</p>',
    "",
    [],
  );
  const seen = drawn.replace(/<span class="hidden">.*?<\/span>/g, " ");
  const words = (markup: string) =>
    markup
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
  assert.equal(words(seen), "first near there telephone");
  const hidden = [...drawn.matchAll(/<span class="hidden"><b>hidden<\/b> (.*?)<\/span>/g)].map(([, text]) => text);
  assert.deepEqual(hidden, ["inbox preview", "far away", "not there"]);
});

test("whatever the message, its picture holds nothing that loads, runs or leads away, and closes what it opens", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    `<a href="${BEACON}">`,
    "</a>",
    "<script>",
    "</script>",
    "<svg onload=x>",
    "<b",
    ">",
    '"',
    "'",
    "<!--[if mso]>",
    "-->",
    `<img src="${BEACON}">`,
    "&lt;img src=x&gt;",
    "<style>",
    "p{display:none}",
    "<p hidden>",
    "</style>",
    "\u202e",
    "x",
  );
  const places = markedPlaces([{ type: "beacon", where: BEACON, detail: "d" }]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, isHtml) => {
      const made = messagePicture(isHtml ? pieces.join("") : "", pieces.join(""), places);
      const tags = [...made.matchAll(/<\/?([a-z]+)((?: class="[a-z ]+")?)>/g)];
      assert.equal((made.match(/</g) ?? []).length, tags.length, made);
      assert.ok(
        tags.every(([, tag]) => /^(?:div|span|b|br|p)$/.test(tag ?? "")),
        made,
      );
      const opened = tags.filter(([whole, tag]) => tag !== "br" && !whole.startsWith("</")).length;
      assert.equal(tags.filter(([whole]) => whole.startsWith("</")).length, opened, made);
    }),
    { numRuns: 300 },
  );
});

test("next steps follow what was found", () => {
  assert.deepEqual(nextSteps({ clear: 5, tracking: 0, reconnaissance: 0 }), []);
  assert.ok(nextSteps({ clear: 5, tracking: 1, reconnaissance: 0 }).every(({ when }) => when === "tracking"));
  const [first] = nextSteps({ clear: 5, tracking: 1, reconnaissance: 1 });
  assert.equal(first?.when, "reconnaissance");
});

test("letters nobody can see are called hidden, by sheets and attributes too; what is seen within them is not", () => {
  const drawn = (html: string) => messagePicture(html, "", []).replace(/<[^>]+>/g, "|");
  const unseen = [
    "<style>.n{font-size:0}</style><p>one</p><p class=n>SECRET</p>",
    '<p>one</p><p style="color:#FFF">SECRET</p>',
    '<p>one</p><p style="color:rgba(0,0,0,0)">SECRET</p>',
    '<table bgcolor="#123456"><tr><td>one</td><td><font color="#123456">SECRET</font></td></tr></table>',
    "<style>td{background:#0a0a0a url;color:#eee}.h{color:#0A0A0A}</style><table><tr><td>one<span class=h>SECRET</span></td></tr></table>",
    "<p>one</p><p style='color:#fff;background:white'>SECRET</p>",
  ];
  for (const html of unseen) assert.match(drawn(html), /one[\s|]*hidden[\s|]*SECRET/, html);
  const seen = [
    '<div style="font-size:0"><p style="font-size:14px">WORDS</p></div>',
    '<table bgcolor="#003366"><tr><td style="color:#fff">WORDS</td></tr></table>',
    "<style>.b{background-color:#222}.b p{color:white}</style><div class=b><p>WORDS</p></div>",
    '<div style="background:url(https://x.example/a.png);color:#fff">WORDS</div>',
    '<p style="color:#fefefe">WORDS</p>',
    '<td background="https://x.example/a.png"><font color=white>WORDS</font></td>',
  ];
  for (const html of seen) {
    assert.match(drawn(html), /WORDS/, html);
    assert.doesNotMatch(drawn(html), /hidden/, html);
  }
});
