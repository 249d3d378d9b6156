// In which guises may the same message spy? Thought of one by one and measured before any rule was mended for them: the reader's address
// in every code, the picture hidden in every way, the outlet named in every spelling.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { fileOf, filesOf } from "../../test/mail-of.ts";
import { type Finding, scanMail } from "../index.ts";

const READER = "rachel.osei@parliament.uk";
const TOKEN = "YTE1YmMxM2Ew";
const URL_OF_TOKEN = `https://pictures-wire.example/q/${TOKEN}`;

async function findingOf(html: string, headers: readonly string[] = []): Promise<Finding> {
  const own = headers.some((header) => header.startsWith("From:"))
    ? headers
    : ["From: Reuters <wire@pictures-wire.example>", ...headers];
  const text = [
    ...own,
    `To: ${READER}`,
    "Subject: News",
    "MIME-Version: 1.0",
    "Content-Type: text/html; charset=utf-8",
  ];
  for await (const { finding } of scanMail(filesOf(fileOf("a.eml", `${text.join("\n")}\n\n<p>News</p>${html}\n`))))
    return finding;
  return assert.fail();
}

const base64url = (text: string) => Buffer.from(text).toString("base64url");
const hash = (how: string, text: string) => createHash(how).update(text).digest("hex");

const CODES: Readonly<Record<string, string>> = {
  "hex in capitals": Buffer.from(READER).toString("hex").toUpperCase(),
  "base64 of JSON": base64url(JSON.stringify({ e: READER, c: 7 })),
  reversed: [...READER].reverse().join(""),
  "numbers of its letters": [...READER].map((letter) => letter.charCodeAt(0)).join("-"),
  ROT13: READER.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)),
  Atbash: READER.replace(/[a-z]/g, (letter) => String.fromCharCode(219 - letter.charCodeAt(0))),
  "MD5 in base64": createHash("md5").update(READER).digest("base64url"),
  "SHA-256 cut short": hash("sha256", READER).slice(0, 20),
  "SHA-512": hash("sha512", READER),
  "MD5 of what stands before the sign": hash("md5", "rachel.osei"),
  "SHA-1 of capitals": hash("sha1", READER.toUpperCase()),
};
for (const [code, text] of Object.entries(CODES)) {
  test(`the reader's address: ${code}`, async () => {
    const url = `https://pictures-wire.example/i/${text}`;
    const { signals, verdict } = await findingOf(`<img src="${url}" width="1" height="1">`);
    const of = (type: string) => signals.filter((signal) => signal.type === type);
    assert.deepEqual(
      of("identifier").map(({ where, detail }) => [where, detail]),
      [[url, text]],
    );
    assert.deepEqual(
      of("beacon").map(({ where }) => where),
      [url],
    );
    assert.equal(verdict, "reconnaissance");
  });
}

const WAYS: readonly string[] = [
  "<img hidden src=URL>",
  '<div style="max-height:0;overflow:hidden"><img src=URL></div>',
  '<img style="filter:opacity(0)" src=URL>',
  '<img style="transform:scale(0)" src=URL>',
  '<img style="position:absolute;clip:rect(0,0,0,0)" src=URL>',
  "<link rel=prefetch href=URL>",
  "<video poster=URL width=1 height=1></video>",
  '<input type=image src=URL style="width:1px;height:1px">',
  "<object data=URL width=0 height=0></object>",
  "<style>@import url(URL);</style>",
  "<ul style='list-style-image:url(URL)'><li>x</li></ul>",
  "<p style='cursor:url(URL),auto'>x</p>",
  "<style>p.z:after{content:url(URL)}</style><p class=z>x</p>",
  "<style>@font-face{font-family:x;src:url(URL)}</style>",
  "<svg width=1 height=1><image href=URL width=1 height=1 /></svg>",
  "<picture><source srcset=URL><img width=1 height=1 src=cid:x></picture>",
  '<img style="width:.5px;height:.5px" src=URL>',
  "<img style='d\\69splay:n\\6fne' src=URL>",
  "<table><tr><td width=1 height=1 background=URL></td></tr></table>",
  "<noscript><img src=URL width=1 height=1></noscript>",
  "<!--[if mso]><v:rect style='width:1px;height:1px'><v:fill src=URL /></v:rect><![endif]-->",
  '<iframe width=0 height=0 srcdoc="&lt;img src=URL width=1 height=1&gt;"></iframe>',
  "<IMG\n HEIGHT = 1\n BORDER=0 SRC = URL\n WIDTH = 1 >",
];
for (const way of WAYS) {
  test(`the picture: ${way.replace(/\s+/g, " ").slice(0, 70)}`, async () => {
    const { signals, verdict } = await findingOf(way.replace("URL", URL_OF_TOKEN));
    assert.deepEqual(
      signals.filter(({ type }) => type === "beacon" || type === "identifier").map(({ type, where }) => [type, where]),
      [
        ["beacon", URL_OF_TOKEN],
        ["identifier", URL_OF_TOKEN],
      ],
    );
    assert.equal(verdict, "reconnaissance");
  });
}

const PIXEL = `<img src="${URL_OF_TOKEN}" width=1 height=1>`;
const named = (name: string, address: string) =>
  `From: =?utf-8?B?${Buffer.from(name).toString("base64")}?= <${address}>`;

test("an outlet's name in other letters, other scripts, with what nobody sees between them, or with a comma", async () => {
  for (const name of [
    "ＢＢＣ Ｎｅｗｓ",
    "Тhe Guаrdian",
    "The G\u200buardian",
    "REUTERS®",
    "德国之声",
    "Новая газета",
    "Yle",
    "The Initium",
    "Wall Street Journal | Opinion",
  ])
    assert.equal((await findingOf(PIXEL, [named(name, "desk@mailer.example")])).verdict, "reconnaissance", name);
  assert.equal(
    (await findingOf(PIXEL, ["From: BBC News via Presswire <a@presswire.example>"])).verdict,
    "reconnaissance",
  );
  assert.equal(
    (await findingOf(PIXEL, ["From: Editor, The Spectator <editor@weekly.example>"])).verdict,
    "reconnaissance",
  );
  for (const domain of [
    "xn--ruters-ylf.com",
    "washingtonpost.co",
    "blo0mberg.com",
    "the-guardian.net",
    "econornist.com",
  ])
    assert.equal((await findingOf(PIXEL, [`From: Newsroom <desk@${domain}>`])).verdict, "reconnaissance", domain);
});

test("an outlet's own address in the hands of somebody else", async () => {
  const from = "From: The Guardian <editorial@theguardian.com>";
  const refused =
    "Authentication-Results: mx.parliament.uk; dkim=none; spf=softfail smtp.mailfrom=vps.example; dmarc=fail header.from=theguardian.com";
  assert.equal((await findingOf(PIXEL, [from, "Reply-To: guardian.desk@proton.me"])).verdict, "reconnaissance");
  assert.equal((await findingOf(PIXEL, [from, refused])).verdict, "reconnaissance");
  // A list may break what the outlet signed, and an older line came with the message.
  assert.equal((await findingOf(PIXEL, [from, refused, "List-Id: <forwarded.lists.example>"])).verdict, "tracking");
  const passed = "Authentication-Results: mx.parliament.uk; dmarc=pass header.from=theguardian.com";
  assert.equal((await findingOf(PIXEL, [from, passed, refused])).verdict, "tracking");
  assert.equal((await findingOf(PIXEL, [from, "Reply-To: reply@email.theguardian.com"])).verdict, "tracking");
});

test("names that merely sound like outlets count their readers and no more", async () => {
  for (const name of [
    "The Diplomat Beach Resort",
    "Atlantic City Tourism",
    "Stuff & Things Shop",
    "ABC Plumbing",
    "Modern Times Dental",
    "Hindu Temple Society",
    "The Australian Embassy",
    "Channel Tunnel",
    "Riverside Yoga",
  ])
    assert.equal((await findingOf(PIXEL, [named(name, "hello@mailer.example")])).verdict, "tracking", name);
  const offer = "From: Job Alerts <jobalerts-noreply@posts.example>";
  assert.equal((await findingOf(`<p>Editor at BBC</p>${PIXEL}`, [offer])).verdict, "tracking");
});

const from = (name: string, address = "writer@mailer.example") => [named(name, address)];

test("who says that he writes for the press, in other languages, by what he works for, or below his name", async () => {
  for (const words of [
    "ich bin freier Journalist und arbeite an einem Beitrag.",
    "Je suis journaliste indépendante et prépare un article.",
    "Soy periodista y preparo un reportaje.",
    "sono un giornalista freelance.",
    "Jestem dziennikarką i przygotowuję materiał.",
    "Ik ben journalist en werk aan een artikel.",
    "Jsem novinář a připravuji článek.",
    "som novinár z Bratislavy.",
    "Esu žurnalistė ir rengiu straipsnį.",
    "Jag är journalist och skriver om exportkontroll.",
    "Я журналист, готовлю материал.",
    "我是一名自由记者,想采访您。",
    "私は朝日新聞の記者です。",
    "저는 연합뉴스 기자입니다.",
    "I am a producer at BBC Panorama working on a film.",
    "I'm writing a piece for The Guardian on the committee.",
    "I am contacting you on behalf of Reuters.",
    "Best wishes,<br>Sam Hart<br>The Guardian<br>Kings Place, London",
  ])
    assert.equal((await findingOf(`<p>${words}</p>${PIXEL}`, from("Sam Hart"))).verdict, "reconnaissance", words);
});

test("who speaks of journalists and outlets is none of them", async () => {
  for (const [name, words] of [
    ["Karin Berg", "Min bror arbetar som journalist i Lund."],
    ["Book Club", "Ben Smith, a journalist of long standing, reads from his book."],
    ["Ufficio stampa", "Sono invitati tutti i giornalisti accreditati."],
    ["Blue PR", "Journalists are invited to the launch. Media contact: Kate."],
    ["University Press Office", "For journalists: embargoed until noon."],
    ["Policy Centre", "As the BBC reported, the bill passed. Our director spoke to Reuters."],
    ["Press Clippings", "The Guardian: Minister resigns.<br>The Times: Bill delayed."],
    ["Orwell Prize", "The winner is a journalist at The Guardian."],
    ["Rob Vale", "I am writing with reference to the BBC licence fee, and I am a reader of The Guardian."],
    ["Rob Vale", "I am writing to you from London for the second time.<br>Rob Vale<br>Vale Builders"],
  ] as const)
    assert.equal((await findingOf(`<p>${words}</p>${PIXEL}`, from(name))).verdict, "tracking", words);
});

test("a host that begins with the whole of an outlet's or a parliament's own", async () => {
  for (const host of ["bbc.co.uk.mail-desk.example", "parliament.uk.secure-mail.example"])
    assert.equal((await findingOf(PIXEL, [`From: Alerts <a@${host}>`])).verdict, "reconnaissance", host);
  for (const host of ["mail.bbc.co.uk", "email.theguardian.com", "e.co.uk.example"])
    assert.equal((await findingOf(PIXEL, [`From: Alerts <a@${host}>`])).verdict, "tracking", host);
});

test("institutes, names in other scripts and in brackets, and an outlet's newsroom; not who is called alike", async () => {
  for (const sender of [
    '"IISS Events" <events@iiss-dialogue.example>',
    "Human Rights Watch China <china@hrw-china.example>",
    "Anna Berg (Sueddeutsche Zeitung) <a.berg@recherche.example>",
    "The Economist Intelligence Desk <desk@economist-desk.example>",
    `=?utf-8?B?${Buffer.from("الجزيرة نت").toString("base64")}?= <akhbar@jazeera-akhbar.example>`,
    `=?utf-8?B?${Buffer.from("Радио Свобода").toString("base64")}?= <news@svoboda-news.example>`,
    "Editorial team <editorial@theguardian.press>",
  ])
    assert.equal((await findingOf(PIXEL, [`From: ${sender}`])).verdict, "reconnaissance", sender);
  for (const sender of [
    "Guardian Life <info@guardianlife.example>",
    "Wilson Centre Shopping <news@wilsoncentre.example>",
    "Heritage Railway <news@heritage-railway.example>",
    "Carnegie Hall <tickets@carnegiehall.org>",
    "The Independent Cinema <news@independent-cinema.example>",
    "Harbour Letter (Mira Halloran) <harbourletter@letter.example>",
  ])
    assert.equal((await findingOf(PIXEL, [`From: ${sender}`])).verdict, "tracking", sender);
});

test("a link of a pretender that bears nothing but a pass; the same link of anybody else tells nothing", async () => {
  const link = '<a href="https://r.politico.news/r/ZwoH10jxWeDWLKu8EOAeSs2">Read</a>';
  const { verdict, signals } = await findingOf(link, ["From: Politico Pro <pro@politico.news>"]);
  assert.equal(verdict, "reconnaissance");
  assert.ok(signals.some(({ type, detail }) => type === "identifier" && detail === "ZwoH10jxWeDWLKu8EOAeSs2"));
  const other = link.replace("politico.news", "tallow.example");
  assert.equal((await findingOf(other, ["From: Tallow <a@tallow.example>"])).verdict, "clear");
});
