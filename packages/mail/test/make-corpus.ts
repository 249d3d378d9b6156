// Our own test messages with their labels: reconnaissance as the indictment tells it, marketing, newsletters of real
// outlets, plain letters, and what only looks like a beacon. The same seed gives the same messages.
//
//   node packages/mail/test/make-corpus.ts      writes corpus/own.mbox.gz and corpus/own-labels.ndjson

import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { DECOYS, HIDDEN_WAYS, SEEN_WAYS, type Way } from "./make-bodies.ts";
import {
  beaconTemplate,
  type Chance,
  IDENTIFIERS,
  letters,
  pick,
  plainLink,
  plainPicture,
  seeded,
} from "./make-links.ts";
import { mboxOf, written } from "./make-message.ts";

export type Family = "reconnaissance" | "marketing" | "outlet" | "silent" | "clear";

export interface Label {
  readonly message_id: string;
  readonly family: Family;
  readonly verdict: "clear" | "tracking" | "reconnaissance";
  /** URLs that are beacons. */
  readonly beacons: readonly string[];
  /** Identifiers of the reader, as they stand in URLs. */
  readonly identifiers: readonly string[];
  /** Copies of one campaign bear one number. */
  readonly campaign: number;
  /** 0 for the first reader's copy, 1 for the second's. */
  readonly copy: number;
}

export interface OwnMessage {
  readonly label: Label;
  readonly text: string;
}

const READERS: readonly (readonly [string, string])[] = [
  ["Ada Brandt", "ada.brandt@bundestag.example"],
  ["Jon Hale", "jon.hale@parliament.uk"],
  ["Mira Novak", "m.novak@think-tank.example"],
  ["Luis Ortega", "luis.ortega@europarl.europa.eu"],
  ["Sofie Lind", "sofie@lindlaw.example"],
  ["Tom Reyes", "treyes@ipac.global"],
  ["Aiko Sato", "aiko.sato@university.example"],
];

/** Claims and the domains they come from. */
const PRETENDERS: readonly (readonly [string, string])[] = [
  ["Claire Dunn, The Guardian", "claire.dunn@briefing-desk.example"],
  ["BBC News", "alerts@bbc-newsdesk.com"],
  ["Reuters Newsroom", "newsroom@reuters-press.net"],
  ["Anna Weiss | Der Spiegel", "a.weiss@mailrun.example"],
  ["New York Times", "politics@nytirnes.com"],
  ["Peter Hall (Financial Times)", "p.hall@ft-journal.org"],
  ["Politico Europe", "playbook@politico-europe.info"],
  ["Le Monde International", "redaction@lemonde.press"],
  ["Associated Press", "desk@apnews.news"],
  ["Washington Post", "editor@washingtonpost.co"],
  ["CNN Breaking", "breaking@mass-mailer.example"],
  ["Marta Kelly - Bloomberg News", "mkelly@bloomberg.press"],
];
const OUTLETS: readonly (readonly [string, string])[] = [
  ["The Guardian", "newsletters@email.theguardian.com"],
  ["BBC News", "bbcnews@email.bbc.com"],
  ["Reuters", "dailybriefing@newslettersfrom.reuters.com"],
  ["POLITICO Playbook", "info@politico.eu"],
  ["Financial Times", "ft@newsletters.ft.com"],
];
const SHOPS: readonly (readonly [string, string])[] = [
  ["Green Garden", "offers@green-garden.example"],
  ["Runner's Shop", "hello@runners.example"],
  ["Airfare Alerts", "deals@airfare.example"],
  ["City Theatre", "tickets@citytheatre.example"],
];
const FRIENDS: readonly (readonly [string, string])[] = [
  ["Nora Peel", "nora.peel@constituency.example"],
  ["Dept. Office", "office@department.example"],
  ["Jonas Frey", "jonas.frey@gmail.com"],
];
const SUBJECTS = [
  "Committee opens hearing on ports",
  "Budget vote: what to expect",
  "Question about your speech",
  "Minutes of Tuesday",
  "Spring offers",
  "Human rights report published",
];
const ROLES: Readonly<Record<Exclude<Family, "clear">, readonly (readonly [string, string])[]>> = {
  reconnaissance: PRETENDERS,
  marketing: SHOPS,
  outlet: OUTLETS,
  silent: SHOPS,
};

/** HTML whose shared content is drawn once for a campaign. */
interface Campaign {
  readonly before: string;
  readonly after: string;
  readonly way: Way;
  readonly template: { readonly url: string; readonly form: string };
}

function campaignOf(chance: Chance, family: Family): Campaign {
  const host = pick(chance, [
    "t.mailrun.example",
    "track.news-delivery.example",
    "links.post-desk.example",
    "e.sendwell.example",
  ]);
  const site = pick(chance, ["www.daily.example", "news.example.org", "shop.example.com"]);
  const pieces = (count: number) =>
    Array.from({ length: count }, () => {
      const link = plainLink(chance, site).replaceAll("&", "&amp;");
      const picture = plainPicture(chance, `static.${site}`).replaceAll("&", "&amp;");
      return `<p>Ministers met on Tuesday. <a href="${link}">Read on</a></p><img src="${picture}" width="600" height="320" alt="">${chance() < 0.4 ? pick(chance, DECOYS) : ""}`;
    }).join("\n");
  const seen = family !== "silent" && chance() < 0.25;
  return {
    before: `<html><body><h1>Today</h1>${pieces(1 + Math.floor(chance() * 3))}`,
    after: `${pieces(1)}</body></html>`,
    way: pick(chance, seen ? SEEN_WAYS : HIDDEN_WAYS),
    template: family === "silent" ? { url: `https://${host}/blank.gif`, form: "" } : beaconTemplate(chance, host),
  };
}

function fill(chance: Chance, { template }: Campaign, address: string): { url: string; identifiers: string[] } {
  if (template.form === "") return { url: template.url, identifiers: [] };
  let identifier = (IDENTIFIERS[template.form] as (address: string, chance: Chance) => string)(address, chance);
  // No server finds a picture under an address with a slash in it.
  if (/\/\{id\}/.test(template.url)) identifier = identifier.replaceAll("/", "_").replaceAll("+", "-");
  return { url: template.url.replace("{id}", identifier), identifiers: [identifier] };
}

/** The messages, copies of a campaign next to one another. */
export function makeMessages(seed = 20_240_325): OwnMessage[] {
  const chance = seeded(seed);
  const messages: OwnMessage[] = [];
  let campaign = 0;
  const add = (family: Exclude<Family, "clear">, verdict: Label["verdict"]) => {
    const drawn = campaignOf(chance, family);
    const from = pick(chance, ROLES[family]);
    const subject = pick(chance, SUBJECTS);
    const first = Math.floor(chance() * READERS.length);
    for (const copy of [0, 1]) {
      const to = READERS[(first + copy) % READERS.length] as readonly [string, string];
      const { url, identifiers } = fill(chance, drawn, to[1]);
      const id = `${campaign}.${copy}.${letters(chance, 8, "0123456789abcdef")}@own.example`;
      const html = `${drawn.before}${drawn.way.html(url)}${drawn.after}`;
      const draft = {
        from,
        to,
        subject: `${subject} (${campaign})`,
        day: campaign,
        id,
        html,
        plain: "Ministers met on Tuesday.",
      };
      const label = { message_id: id, family, verdict, beacons: [url], identifiers, campaign, copy };
      messages.push({ label, text: written(chance, draft) });
    }
    campaign += 1;
  };
  for (let round = 0; round < 60; round += 1) add("reconnaissance", "reconnaissance");
  for (let round = 0; round < 60; round += 1) add("marketing", "tracking");
  for (let round = 0; round < 30; round += 1) add("outlet", "tracking");
  for (let round = 0; round < 30; round += 1) add("silent", "tracking");
  for (let round = 0; round < 80; round += 1) {
    const from = pick(chance, chance() < 0.3 ? PRETENDERS : FRIENDS);
    const to = pick(chance, READERS);
    const id = `${campaign}.0.${letters(chance, 8, "0123456789abcdef")}@own.example`;
    const html =
      chance() < 0.3
        ? ""
        : `<html><body><p>Dear colleague,</p>${pick(chance, DECOYS)}<p><a href="${plainLink(chance, "www.daily.example").replaceAll("&", "&amp;")}">See here</a></p></body></html>`;
    const draft = {
      from,
      to,
      subject: pick(chance, SUBJECTS),
      day: campaign,
      id,
      html,
      plain: "Dear colleague,\r\nsee https://www.daily.example/a.",
    };
    const label: Label = {
      message_id: id,
      family: "clear",
      verdict: "clear",
      beacons: [],
      identifiers: [],
      campaign,
      copy: 0,
    };
    messages.push({ label, text: written(chance, draft) });
    campaign += 1;
  }
  return messages;
}

if (import.meta.main) {
  const messages = makeMessages();
  const folder = new URL("./corpus/", import.meta.url);
  writeFileSync(new URL("own.mbox.gz", folder), gzipSync(mboxOf(messages.map(({ text }) => text)), { level: 9 }));
  writeFileSync(
    new URL("own-labels.ndjson", folder),
    messages.map(({ label }) => `${JSON.stringify(label)}\n`).join(""),
  );
}
