// Three more sets of our own messages: reconnaissance in many guises through ordinary services, newsletters and receipts that
// are plain marketing, and what looks like either and is none. On the first two rules were corrected; `fresh` is made of
// services, ways and senders for which no rule was, and is only measured.
//
//   node packages/mail/test/make-varied.ts      writes corpus/{first,second,fresh}.mbox.gz and their labels

import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Way } from "./make-bodies.ts";
import { FRESH_PRETENDERS, FRESH_SERVICES, FRESH_WAYS } from "./make-fresh.ts";
import {
  COLLEAGUES,
  FIRST_PRETENDERS,
  FIRST_WAYS,
  FREELANCERS,
  OTHERS,
  PARAGRAPHS,
  type Person,
  READERS,
  SECOND_PRETENDERS,
  SECOND_WAYS,
  SHOPS,
  SIGNATURES,
  SUBJECTS,
  TRUE_WRITERS,
} from "./make-guises.ts";
import { type Chance, IDENTIFIERS, pick, seeded } from "./make-links.ts";
import { mboxOf, written } from "./make-message.ts";
import { base62, type Counted, FIRST_SERVICES, hex, SECOND_SERVICES, type Service, uuid } from "./make-services.ts";
import type { Label } from "./scoring.ts";

interface Half {
  readonly name: "first" | "second" | "fresh";
  readonly seed: number;
  readonly services: readonly Service[];
  readonly ways: readonly Way[];
  readonly pretenders: readonly Person[];
}

interface OwnMessage {
  readonly label: Label;
  readonly text: string;
}

interface Told {
  readonly html: string;
  readonly beacons: readonly string[];
  readonly identifiers: readonly string[];
}

const SILENT: Told = { html: "", beacons: [], identifiers: [] };
const PASSED = (domain: string) => [
  `Authentication-Results: mx.receiver.example; spf=pass smtp.mailfrom=bounce.${domain}; dkim=pass header.d=${domain}`,
  `List-Unsubscribe: <https://${domain}/unsubscribe>`,
];

/** An article without anything that names a reader: pictures of a content network, plain links. */
function article(chance: Chance, paragraphs: readonly string[]): string {
  const pictures = [
    () => `<img src="https://cdn.content.example/images/${hex(chance, 32)}.jpg" width="600" alt="">`,
    () =>
      `<img src="https://media.paper.example/${2021}/03/${uuid(chance)}/ministers.png?w=600&amp;q=80" width="600" height="338">`,
    () => `<img alt="Logo" src="https://static.paper.example/logo@2x.png">`,
    () =>
      `<img src="https://mcusercontent.com/${hex(chance, 25)}/images/${uuid(chance)}.png" style="max-width:600px" width="600">`,
    () =>
      `<img src="https://i.guim.example/img/media/${hex(chance, 40)}/0_0_5000_3000/master/5000.jpg?width=300&amp;s=${hex(chance, 32)}" width="300">`,
    () => "",
  ];
  return paragraphs
    .map(
      (text) =>
        `${pick(chance, pictures)()}<p>${text} <a href="https://www.paper.example/politics/${hex(chance, 6)}/story">More</a></p>`,
    )
    .join("\n");
}

/** What reports back: a service's picture, or one hidden in one of the ways, or one that is seen. */
function reporter(all: Chance, own: Chance, reader: string, half: Half, kind: "service" | "way" | "seen"): Told {
  if (kind === "service") {
    const counted: Counted = pick(all, half.services)(all, own, reader);
    const links = counted.links.map((url) => `<p><a href="${url.replaceAll("&", "&amp;")}">Read on</a></p>`);
    return { html: `${links.join("")}${counted.html}`, beacons: [counted.beacon], identifiers: counted.identifiers };
  }
  const form = pick(all, Object.keys(IDENTIFIERS));
  const identifier = IDENTIFIERS[form]?.(reader, own) ?? "";
  const inPath = identifier.replaceAll("/", "_").replaceAll("+", "-");
  const host = pick(all, [
    "img.delivery-desk.example",
    "a.reader-stats.example",
    "203.0.113.80",
    "static.press-pictures.example",
  ]);
  if (kind === "seen") {
    const [url, text] = pick(all, [
      [`https://${host}/masthead.png?reader=${identifier}`, identifier],
      [`https://${host}/sig/portrait.jpg?t=${identifier}&v=2`, identifier],
      [`https://${host}/track/${inPath}/header.gif`, inPath],
    ] as const);
    return {
      html: `<img src="${url.replaceAll("&", "&amp;")}" width="600" height="80" alt="">`,
      beacons: [url],
      identifiers: [text],
    };
  }
  const [url, text] = pick(all, [
    [`https://${host}/i.gif?c=${hex(all, 4)}&k=${identifier}`, identifier],
    [`https://${host}/${inPath}`, inPath],
    [`https://${host}/b/${hex(all, 6)}/${inPath}.png`, inPath],
    [`https://${host}/s.php?${identifier}`, identifier],
  ] as const);
  return { html: pick(all, half.ways).html(url), beacons: [url], identifiers: [text] };
}

class Writer {
  readonly messages: OwnMessage[] = [];
  readonly #half: Half;
  readonly #chance: Chance;
  #campaign = 0;

  constructor(half: Half) {
    this.#half = half;
    this.#chance = seeded(half.seed);
  }

  get chance(): Chance {
    return this.#chance;
  }

  /** A campaign of as many copies as readers. */
  campaign(
    family: string,
    verdict: Label["verdict"],
    from: Person,
    readers: readonly Person[],
    tell: (all: Chance, own: Chance, reader: string) => Told,
    draft: { headers?: readonly string[]; sign?: string; subject?: string; plain?: boolean } = {},
  ): void {
    const chance = this.#chance;
    const seed = Math.floor(chance() * 2 ** 31);
    const subject = draft.subject ?? pick(chance, SUBJECTS);
    const paragraphs = [pick(chance, PARAGRAPHS), pick(chance, PARAGRAPHS)];
    const offset = Math.floor(chance() * 40);
    for (const [copy, to] of readers.entries()) {
      const id = `${this.#half.name}.${this.#campaign}.${copy}.${hex(chance, 8)}@own.example`;
      const told = tell(seeded(seed), chance, to[1]);
      const greeting = `<p>Dear ${to[0]},</p>`;
      const sign = draft.sign === undefined ? "" : `<p>${draft.sign}</p><p>${from[0]}</p>`;
      const html = `<html><body>${greeting}${article(seeded(seed + 1), paragraphs)}${sign}${told.html}</body></html>`;
      const plain = `Dear ${to[0]},\r\n\r\n${paragraphs.join("\r\n\r\n")}\r\n\r\n${draft.sign ?? ""}\r\n${from[0]}\r\n`;
      const headers = draft.headers ?? [];
      const day = this.#campaign + offset;
      const body = { html: draft.plain ? "" : html, plain: draft.plain ? `${plain}\r\n${told.html}\r\n` : plain };
      const text = written(chance, { from, to, subject, day, id, headers, ...body });
      const { beacons, identifiers } = told;
      const label = { message_id: id, family, verdict, beacons, identifiers, campaign: this.#campaign, copy };
      this.messages.push({ label, text });
    }
    this.#campaign += 1;
  }
}

function two(chance: Chance, from: readonly Person[]): Person[] {
  const first = Math.floor(chance() * from.length);
  return [from[first] as Person, from[(first + 1) % from.length] as Person];
}

/** A message forwarded whole, with another reader's picture in it. */
function forwarded(all: Chance, own: Chance, half: Half): Told {
  const told = reporter(all, own, "somebody.else@elsewhere.example", half, "service");
  return {
    ...told,
    html: `<div>---------- Forwarded message ---------<br>From: Green Garden<br></div><blockquote>${told.html}</blockquote>`,
  };
}

export function makeHalf(half: Half): OwnMessage[] {
  const writer = new Writer(half);
  const { chance } = writer;
  const { pretenders } = half;
  const kinds = ["service", "way", "seen"] as const;
  for (let round = 0; round < 36; round += 1) {
    const kind = kinds[round % 3] as (typeof kinds)[number];
    const from = pick(chance, pretenders);
    const domain = from[1].split("@")[1] ?? "";
    writer.campaign(
      "pretender",
      "reconnaissance",
      from,
      two(chance, round % 4 === 3 ? OTHERS : READERS),
      (all, own, reader) => reporter(all, own, reader, half, kind),
      { headers: PASSED(domain) },
    );
  }
  for (let round = 0; round < 6; round += 1) {
    writer.campaign(
      "freelancer",
      "reconnaissance",
      pick(chance, FREELANCERS),
      two(chance, READERS),
      (all, own, reader) => reporter(all, own, reader, half, "way"),
      { sign: pick(chance, SIGNATURES) },
    );
  }
  for (let round = 0; round < 30; round += 1) {
    const from = pick(chance, SHOPS);
    writer.campaign(
      "shop",
      "tracking",
      from,
      two(chance, round % 2 ? READERS : OTHERS),
      (all, own, reader) => reporter(all, own, reader, half, "service"),
      { headers: PASSED(from[1].split("@")[1] ?? "") },
    );
  }
  for (let round = 0; round < 20; round += 1) {
    const from = pick(chance, TRUE_WRITERS);
    writer.campaign(
      "true writer",
      "tracking",
      from,
      two(chance, READERS),
      (all, own, reader) => reporter(all, own, reader, half, "service"),
      { headers: PASSED(from[1].split("@")[1] ?? "") },
    );
  }
  for (let round = 0; round < 6; round += 1) {
    writer.campaign(
      "forwarded",
      "tracking",
      pick(chance, COLLEAGUES),
      [pick(chance, READERS)],
      (all, own) => forwarded(all, own, half),
      { subject: "Fwd: Spring offers" },
    );
  }
  for (let round = 0; round < 20; round += 1) {
    writer.campaign(
      "newsletter without counting",
      "clear",
      pick(chance, [...SHOPS, ...TRUE_WRITERS]),
      two(chance, READERS),
      () => SILENT,
    );
  }
  for (let round = 0; round < 15; round += 1) {
    writer.campaign("true journalist", "clear", pick(chance, TRUE_WRITERS), [pick(chance, READERS)], () => SILENT, {
      sign: pick(chance, SIGNATURES),
      plain: round % 2 === 0,
    });
  }
  for (let round = 0; round < 10; round += 1) {
    const headers = [
      "List-Id: <harbour.lists.example>",
      "List-Post: <mailto:harbour@lists.example>",
      "Reply-To: harbour@lists.example",
    ];
    writer.campaign(
      "mailing list",
      "clear",
      pick(chance, [...COLLEAGUES, ...FREELANCERS]),
      [pick(chance, OTHERS)],
      () => SILENT,
      { headers, plain: true },
    );
  }
  for (let round = 0; round < 10; round += 1) {
    writer.campaign(
      "colleague",
      "clear",
      pick(chance, COLLEAGUES),
      [pick(chance, READERS)],
      () => ({
        ...SILENT,
        html: `<p>Order ${base62(chance, 6)}: <a href="https://www.shop.example/orders?order=${hex(chance, 8)}">see here</a></p>`,
      }),
      {},
    );
  }
  return writer.messages;
}

export const HALVES: readonly Half[] = [
  { name: "first", seed: 1_604, services: FIRST_SERVICES, ways: FIRST_WAYS, pretenders: FIRST_PRETENDERS },
  { name: "second", seed: 9_713, services: SECOND_SERVICES, ways: SECOND_WAYS, pretenders: SECOND_PRETENDERS },
  { name: "fresh", seed: 52_001, services: FRESH_SERVICES, ways: FRESH_WAYS, pretenders: FRESH_PRETENDERS },
];

if (import.meta.main) {
  const folder = new URL("./corpus/", import.meta.url);
  for (const half of HALVES) {
    const messages = makeHalf(half);
    writeFileSync(
      new URL(`${half.name}.mbox.gz`, folder),
      gzipSync(mboxOf(messages.map(({ text }) => text)), { level: 9 }),
    );
    writeFileSync(
      new URL(`${half.name}-labels.ndjson`, folder),
      messages.map(({ label }) => `${JSON.stringify(label)}\n`).join(""),
    );
  }
}
