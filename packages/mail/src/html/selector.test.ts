// Does a style sheet hide what a browser would hide by it? Answers were checked against the specification, form by form.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readHtml } from "./read-html.ts";

const IMG = '<img src="https://o.example/lead.jpg">';
const P = "{width:1px;height:1px}";

const HIDDEN: readonly (readonly [sheet: string, body: string])[] = [
  [`td > img:first-child${P}`, `<table><tr><td>${IMG}</td></tr></table>`],
  [`td:nth-child(2) img${P}`, `<table><tr><td>a</td><td>${IMG}</td></tr></table>`],
  [`td:nth-of-type(even) > img${P}`, `<table><tr><th>a</th><td>b</td><td>${IMG}</td></tr></table>`],
  [`img:not(.logo)${P}`, IMG],
  [`:is(img, input)${P}`, IMG],
  [`p + img${P}`, `<p>x</p>${IMG}`],
  [`p ~ img${P}`, `<p>x</p><b>y</b>${IMG}`],
  [`img[src^="https://o."]${P}`, IMG],
  [`img[src$=".jpg"]{display:none}`, IMG],
  [`@layer a { img${P} }`, IMG],
  [`@supports (display: grid) { img${P} }`, IMG],
  [`:root { --s: 1px } img { width: var(--s); height: var(--s) }`, IMG],
  ["img { width: 1px !important; height: 1px !important }", IMG.replace(">", ' style="width:300px;height:90px">')],
  ["div img { display: none } img { display: block }", `<div>${IMG}</div>`],
  ["img { scale: 0 }", IMG],
  ["img { translate: -200vw 0 }", IMG],
  ["img { clip-path: polygon(5px 5px, 5px 5px, 5px 5px) }", IMG],
];

const SEEN: readonly (readonly [sheet: string, body: string])[] = [
  [`td > img${P}`, `<table><tr><td><b>${IMG}</b></td></tr></table>`],
  [`td:nth-child(2) img${P}`, `<table><tr><td>${IMG}</td><td>b</td></tr></table>`],
  [`img:not([src])${P}`, IMG],
  [`p + img${P}`, `<p>x</p><b>y</b>${IMG}`],
  [`img[src$=".gif"]{display:none}`, IMG],
  [`img:hover${P}`, IMG],
  ["img { display: none } .seen { display: block }", IMG.replace(">", ' class="seen" width="300" height="90">')],
  ["img { display: none }", IMG.replace(">", ' style="display:block" width="300" height="90">')],
  ["@media (max-width: 600px) { img { display: none } }", IMG],
];

for (const [forms, wanted] of [
  [HIDDEN, true],
  [SEEN, false],
] as const) {
  for (const [sheet, body] of forms) {
    test(`${wanted ? "hides" : "leaves to be seen"}: ${sheet}`, () => {
      const { references } = readHtml(`<html><head><style>${sheet}</style></head><body>${body}</body></html>`);
      assert.deepEqual(
        references.map(({ url, hidden }) => [url, hidden.length > 0]),
        [["https://o.example/lead.jpg", wanted]],
      );
    });
  }
}

test("what a sheet would load for an element that a mail program adds is noted", () => {
  const { references } = readHtml('<style>u + .b { background: url("https://o.example/g.png") }</style><p>x</p>');
  assert.deepEqual(
    references.map(({ url, loads }) => [url, loads]),
    [["https://o.example/g.png", true]],
  );
});
