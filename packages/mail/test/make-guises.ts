// In which guises does reconnaissance come, and what looks like it and is none? Ways to hide, senders, texts; in two
// halves, one for each set of messages.

import type { Way } from "./make-bodies.ts";

export type Person = readonly [name: string, address: string];

export const way = (name: string, html: (url: string) => string): Way => ({ name, html, hidden: true });
export const e = (url: string) => url.replaceAll("&", "&amp;");

export const FIRST_WAYS: readonly Way[] = [
  way("style before source", (u) => `<img style="width:0px;height:0px;border:0" alt src="${e(u)}">`),
  way("max-width", (u) => `<img src="${e(u)}" style="max-width:1px;max-height:1px">`),
  way("alpha", (u) => `<img src="${e(u)}" style="filter:alpha(opacity=0);opacity:0" width="200" height="20">`),
  way("far below", (u) => `<div style="position:absolute;top:-5000px"><img src="${e(u)}"></div>`),
  way(
    "font of the sheet",
    (u) => `<style>@font-face{font-family:"Lt";src:url("${u}") format("woff2")}</style><p style="font-family:Lt">.</p>`,
  ),
  way("import", (u) => `<style>@import url("${u}");</style>`),
  way(
    "picture's source",
    (u) =>
      `<picture><source media="(min-width:1px)" srcset="${e(u)}"><img src="cid:x" width="1" height="1" alt=""></picture>`,
  ),
  way("table cell", (u) => `<table style="display:none"><tr><td background="${e(u)}">&nbsp;</td></tr></table>`),
  way(
    "Outlook's VML",
    (u) =>
      `<!--[if gte mso 9]><v:rect style="width:1px;height:1px"><v:fill type="frame" src="${e(u)}"/></v:rect><![endif]-->`,
  ),
  way("id and sheet", (u) => `<style>img#q9 {visibility:hidden; position:absolute}</style><img id=q9 src="${e(u)}">`),
  way("video poster", (u) => `<video poster="${e(u)}" width="1" height="1"></video>`),
  way("escaped property", (u) => `<img src="${e(u)}" style="d\\69splay:none">`),
  way("comments in style", (u) => `<img src="${e(u)}" style="display:/* x */none">`),
  way(
    "no height but overflow",
    (u) => `<span style="height:0;overflow:hidden;display:block"><img src="${e(u)}" width="500"></span>`,
  ),
  way("svg image", (u) => `<svg width="1" height="1"><image href="${e(u)}" width="1" height="1"/></svg>`),
];

export const SECOND_WAYS: readonly Way[] = [
  way("points", (u) => `<img src="${e(u)}" style="height:.75pt;width:.75pt">`),
  way("attribute without quotes at the end", (u) => `<IMG BORDER=0 HEIGHT="1" ALT="" WIDTH="1" SRC=${e(u)}>`),
  way(
    "two classes",
    (u) =>
      `<style type="text/css">.a.b{width:1px !important;height:1px !important}</style><img class="b x a" src="${e(u)}">`,
  ),
  way(
    "child of a class",
    (u) => `<style>.foot > img{display:none!important}</style><div class="foot"><img alt="" src="${e(u)}"></div>`,
  ),
  way("scale", (u) => `<img src="${e(u)}" style="transform:scale(0)" width="40" height="40">`),
  way("clip path", (u) => `<img src="${e(u)}" style="clip-path:inset(100%);position:absolute">`),
  way(
    "parent without size",
    (u) => `<div style="width:0;height:0;overflow:hidden"><div><img src="${e(u)}" height="60"></div></div>`,
  ),
  way("attribute selector", (u) => `<style>img[alt="-"]{opacity:0}</style><img alt="-" src="${e(u)}">`),
  way(
    "shorthand background",
    (u) => `<p style="background:transparent url(${u}) no-repeat 0 0;height:1px;width:1px;font-size:0"></p>`,
  ),
  way("content of a pseudo element", (u) => `<style>#z:after{content:url("${u}");display:none}</style><i id="z"></i>`),
  way("image set", (u) => `<div style="width:1px;height:1px;background-image:image-set('${u}' 1x)"></div>`),
  way("AMP", (u) => `<amp-img src="${e(u)}" width="1" height="1"></amp-img>`),
  way("lazy frame", (u) => `<iframe loading="eager" height="0" width="0" style="border:0" src="${e(u)}"></iframe>`),
  way("object", (u) => `<object data="${e(u)}" type="image/png" width="1" height="1"></object>`),
  way("audio", (u) => `<audio preload="auto" src="${e(u)}" style="display:none"></audio>`),
];

/** Who says he is whom, from where. */
export const FIRST_PRETENDERS: readonly Person[] = [
  ["Eleanor Marsh (The Times)", "eleanor.marsh@times-correspondents.example"],
  ["BBC Newsnight", "newsnight@bbc-programmes.info"],
  ["Deutsche Welle Asien", "asien@dw-redaktion.example"],
  ["Reuters Asia Desk", "asia.desk@mail4.sendwell.example"],
  ["The Economist", "briefing@econornist.com"],
  ["Jean Moreau - Le Figaro", "jmoreau@lefigaro.press"],
  ["NY Times Opinion", "opinion@newyorktimes-mail.org"],
  ["Radio Free Asia", "news@rfa-bulletin.example"],
];
export const SECOND_PRETENDERS: readonly Person[] = [
  ["Sky News Politics", "politics@skynews-desk.net"],
  ["Karin Vogel, Süddeutsche Zeitung", "karin.vogel@presse-buero.example"],
  ["South China Morning Post", "newsletter@scmp-daily.example"],
  ['"Wall Street Journal" Editors', "editors@wsj.news"],
  ["Globe and Mail Ottawa Bureau", "ottawa@theglobeandmail.co"],
  ["Ana Ruiz | El País", "ana.ruiz@elpais.info"],
  ["Hong Kong Free Press", "desk@hongkongfp.net"],
  ["Amelia Stone of the Telegraph", "astone@te1egraph.co.uk"],
];
/** Journalists of no known outlet, who say so in their text. */
export const FREELANCERS: readonly Person[] = [
  ["Daniel Ross", "daniel.ross.writes@outlook.com"],
  ["Ines Fabre", "ines.fabre@correspondence.example"],
];
export const SIGNATURES: readonly string[] = [
  "I am a freelance journalist working on a story about the ports committee and would value your comment.",
  "I'm a political correspondent and cover your region; may I quote you?",
];

export const READERS: readonly Person[] = [
  ["Ada Brandt", "ada.brandt@bundestag.de"],
  ["Jon Hale MP", "jon.hale.mp@parliament.uk"],
  ["Luis Ortega", "luis.ortega@europarl.europa.eu"],
  ["Sen. Marie Caron", "marie.caron@sen.parl.gc.ca"],
  ["Tom Reyes", "treyes@ipac.global"],
  ["Piet de Vries", "p.devries@tweedekamer.nl"],
];
export const OTHERS: readonly Person[] = [
  ["Sofie Lind", "sofie@lindlaw.example"],
  ["Aiko Sato", "aiko.sato@university.example"],
  ["Mira Novak", "m.novak@think-tank.example"],
  ["Per Holm", "per@holm.example"],
];

export const SHOPS: readonly Person[] = [
  ["Green Garden", "offers@green-garden.example"],
  ["Runner's Shop", "hello@runners.example"],
  ["City Theatre", "tickets@citytheatre.example"],
  ["Lindgren Shoes", "service@mail.shoes.example"],
  ["The Museum", "museum@museum.example"],
];
/** Papers and writers who are who they say. */
export const TRUE_WRITERS: readonly Person[] = [
  ["The Guardian", "info@email.theguardian.com"],
  ["BBC News", "bbcnews@email.bbc.com"],
  ["POLITICO London Playbook", "email@email.politico.eu"],
  ["Harbour Gazette", "editor@harbourgazette.example"],
  ["Nora Quinn from Slow Politics", "slowpolitics@substack.com"],
];
export const COLLEAGUES: readonly Person[] = [
  ["Nora Peel", "nora.peel@constituency.example"],
  ["Jonas Frey", "jonas.frey@gmail.com"],
  ["Clerk of the Committee", "clerk@committee.example"],
  ["Paul Weber", "paul.weber@theguardian.com"],
];
export const SUBJECTS: readonly string[] = [
  "Committee opens hearing on ports",
  "Budget vote: what to expect",
  "Question about your speech on Tuesday",
  "Human rights report published",
  "Request for comment",
  "The week ahead",
  "Is the alliance falling apart?",
  "New figures on shipping",
];
export const PARAGRAPHS: readonly string[] = [
  "Ministers will face questions on Tuesday over the budget, with opposition members demanding the figures in full.",
  "Residents of the harbour quarter fear that the new terminal will be sold before the inquiry has reported.",
  "The committee heard that three of the seven contracts had been awarded without any tender at all.",
  "Analysts expect the alliance to agree on a common position before the summer, though two members still hesitate.",
  "A report by the university counts four hundred cases since spring, most of them never brought to court.",
  "Spring has come to the shop: bulbs, seeds and tools, and delivery is free until the end of the month.",
  "Your seats are in the second row of the balcony; doors open an hour before the performance begins.",
  "Thank you for your order. It leaves our warehouse tomorrow and should reach you within three working days.",
];
