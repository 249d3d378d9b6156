// How do mailing programs and services write the pictures that count openings, and the links that count clicks? From their
// public documentation and from how their mail is known to look; hosts are invented where the service lets its customers
// name their own. No detector is asked.

import { createHash } from "node:crypto";
import { type Chance, letters } from "./make-links.ts";

const HEX = "0123456789abcdef";
const BASE62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "123456789";
const URL64 = `${BASE62}-_`;

export const hex = (chance: Chance, length: number): string => letters(chance, length, HEX);
export const base62 = (chance: Chance, length: number): string => letters(chance, length, BASE62);
export const digits = (chance: Chance, length: number) => letters(chance, length, DIGITS);
const url64 = (chance: Chance, length: number) =>
  `${base62(chance, 1)}${letters(chance, length - 2, URL64)}${base62(chance, 1)}`;
export const uuid = (chance: Chance): string => [8, 4, 4, 4, 12].map((length) => hex(chance, length)).join("-");
const md5 = (text: string) => createHash("md5").update(text).digest("hex");

export interface Counted {
  readonly html: string;
  /** URL of the picture. */
  readonly beacon: string;
  /** Clickable links that count. */
  readonly links: readonly string[];
  readonly identifiers: readonly string[];
}

/** @param all what a campaign's copies share; @param own what is this reader's. */
export type Service = (all: Chance, own: Chance, reader: string) => Counted;

const escaped = (url: string) => url.replaceAll("&", "&amp;");
const pixel = (url: string, rest = 'width="1" height="1" alt=""') => `<img src="${escaped(url)}" ${rest}>`;

export function service(
  make: (all: Chance, own: Chance, reader: string) => Omit<Counted, "html"> & { rest?: string; html?: string },
): Service {
  return (all, own, reader) => {
    const { beacon, links, identifiers, rest, html } = make(all, own, reader);
    return { beacon, links, identifiers, html: html ?? pixel(beacon, rest) };
  };
}

export const FIRST_SERVICES: readonly Service[] = [
  // Mailchimp: account, campaign, reader
  service((all, own) => {
    const [account, campaign, reader] = [hex(all, 25), hex(all, 10), hex(own, 10)];
    const link = `https://garden.us7.list-manage.com/track/click?u=${account}&id=${hex(all, 10)}&e=${reader}`;
    const beacon = `https://garden.us7.list-manage.com/track/open.php?u=${account}&id=${campaign}&e=${reader}`;
    return { beacon, links: [link], identifiers: [reader], rest: 'height="1" width="1" alt=""' };
  }),
  // SendGrid: a token each
  service((all, own) => {
    const host = `u${digits(all, 7)}.ct.sendgrid.net`;
    const [open, click] = [base62(own, 120), base62(own, 140)];
    const rest =
      'alt="" width="1" height="1" border="0" style="height:1px !important;width:1px !important;border-width:0 !important;margin:0 !important;padding:0 !important"';
    return {
      beacon: `https://${host}/wf/open?upn=${open}`,
      links: [`https://${host}/ls/click?upn=${click}`],
      identifiers: [open, click],
      rest,
    };
  }),
  // Mailgun
  service((all, own) => {
    const host = `email.mg.${letters(all, 8, LOWER)}.example`;
    const [open, click] = [`eJw${base62(own, 60)}`, `eJw${base62(own, 70)}`];
    return {
      beacon: `https://${host}/o/${open}`,
      links: [`https://${host}/c/${click}`],
      identifiers: [open, click],
      rest: 'width="1px" height="1px" alt=""',
    };
  }),
  // Brevo
  service((all, own) => {
    const host = `${letters(all, 6, LOWER)}.r.bh.d.sendibt3.com`;
    const open = base62(own, 48);
    return {
      beacon: `https://${host}/tr/op/${open}`,
      links: [],
      identifiers: [open],
      rest: 'width="1" height="1" alt="" border="0"',
    };
  }),
  // Amazon SES
  service((all, own) => {
    const id = `0102018${hex(own, 9)}-${uuid(own)}-000000`;
    const url = `https://${letters(all, 8, LOWER)}.r.eu-west-1.awstrack.me/I0/${id}/${base62(all, 27)}=188`;
    return {
      beacon: url,
      links: [],
      identifiers: [id],
      html: `<img alt="" src="${url}" style="display: none; width: 1px; height: 1px;">`,
    };
  }),
  // phpList: u is the reader, m the message
  service((all, own, reader) => {
    const u = md5(`${reader}${hex(own, 4)}`);
    const m = digits(all, 2);
    return {
      beacon: `https://lists.society.example/lists/ut.php?u=${u}&m=${m}`,
      links: [`https://lists.society.example/lists/lt.php?id=${u}`],
      identifiers: [u],
    };
  }),
  // Mautic
  service((_, own) => {
    const id = hex(own, 23);
    return {
      beacon: `https://m.campaigns.example/email/${id}.gif`,
      links: [],
      identifiers: [id],
      rest: 'height="1" width="1" alt=""',
    };
  }),
  // Gophish, and much else of that kind
  service((_, own) => {
    const rid = base62(own, 7);
    return {
      beacon: `https://portal.updates.example/track?rid=${rid}`,
      links: [`https://portal.updates.example/?rid=${rid}`],
      identifiers: [rid],
      html: `<img alt='' style='display: none' src='https://portal.updates.example/track?rid=${rid}'/>`,
    };
  }),
  // A mail merge with the reader's address in base64
  service((all, _, reader) => {
    const to = Buffer.from(reader).toString("base64");
    const beacon = `https://script.merge.example/macros/open?c=${digits(all, 4)}&r=${to}`;
    return {
      beacon,
      links: [],
      identifiers: [to],
      html: `<img src="${escaped(beacon)}" style="width:0;max-height:0;overflow:hidden">`,
    };
  }),
  // Klaviyo
  service((all, own) => {
    const token = url64(own, 90);
    return {
      beacon: `https://ctrk.klclick1.com/o/${token}`,
      links: [`https://ctrk.klclick1.com/l/${hex(all, 26)}`],
      identifiers: [token],
      html: `<img alt="" width="1" height="1" src="https://ctrk.klclick1.com/o/${token}"/>`,
    };
  }),
];

export const SECOND_SERVICES: readonly Service[] = [
  // CiviCRM: a number in its queue
  service((_, own) => {
    const q = digits(own, 6);
    return {
      beacon: `https://crm.charity.example/civicrm/extern/open.php?q=${q}`,
      links: [`https://crm.charity.example/civicrm/extern/url.php?u=311&qid=${q}`],
      identifiers: [q],
      rest: "width='1' height='1' alt='' border='0'",
    };
  }),
  // Listmonk: campaign and subscriber
  service((all, own) => {
    const id = uuid(own);
    const campaign = uuid(all);
    return {
      beacon: `https://lm.paper.example/campaign/${campaign}/${id}/px.png`,
      links: [`https://lm.paper.example/link/${uuid(all)}/${campaign}/${id}`],
      identifiers: [id],
      rest: 'alt="" style="width:1px;height:1px"',
    };
  }),
  // Sendy
  service((all, own) => {
    const id = base62(own, 22);
    return {
      beacon: `https://sendy.club.example/t/${base62(all, 22)}/${id}`,
      links: [`https://sendy.club.example/l/${id}/${base62(all, 22)}/${base62(all, 16)}`],
      identifiers: [id],
      rest: 'alt="" width="1" height="1"',
    };
  }),
  // Campaign Monitor
  service((all, own) => {
    const [campaign, reader] = [letters(all, 6, LOWER), letters(own, 9, LOWER)];
    return {
      beacon: `https://museum.cmail20.com/t/j-o-${campaign}-${reader}/o.gif`,
      links: [`https://museum.cmail20.com/t/j-l-${campaign}-${reader}-r/`],
      identifiers: [reader],
      rest: 'alt="" height="1" width="1"',
    };
  }),
  // Salesforce
  service((all, own) => {
    const [open, sub] = [`ff${hex(all, 4)}`, `fe${hex(own, 22)}`];
    return {
      beacon: `https://click.mail.shoes.example/open.aspx?${open}-${sub}-fe${hex(all, 18)}-ff${hex(all, 14)}`,
      links: [],
      identifiers: [sub],
    };
  }),
  // Acoustic
  service((all, own) => {
    const reader = Buffer.from(`${digits(own, 12)}S0`).toString("base64url");
    const job = digits(all, 9);
    return {
      beacon: `http://links.mkt4166.example/open/log/${digits(all, 8)}/${reader}/0/${Buffer.from(job).toString("base64url")}/1/0`,
      links: [],
      identifiers: [reader],
      rest: "width=1 height=1",
    };
  }),
  // Postmark
  service((_, own) => {
    const m = `v3_1.${url64(own, 22)}.${url64(own, 60)}`;
    return {
      beacon: `https://ea.pstmrk.it/open?m=${m}`,
      links: [],
      identifiers: [m],
      rest: 'width="1" height="1" border="0" alt=""',
    };
  }),
  // Matomo beside a mail: everything by name
  service((all, own) => {
    const id = hex(own, 16);
    return {
      beacon: `https://stats.institute.example/matomo.php?idsite=4&rec=1&bots=1&action_name=mail-${digits(all, 2)}&_id=${id}`,
      links: [],
      identifiers: [id],
      rest: 'style="border:0" alt="" height="1" width="1"',
    };
  }),
  // ActiveCampaign
  service((all, own) => {
    const nl = hex(own, 32);
    const beacon = `https://studio.activehosted.com/lt.php?i=${digits(all, 2)}A${digits(all, 2)}A1A1&s=${nl}`;
    return { beacon, links: [], identifiers: [nl], rest: 'border="0" width="1" height="1"' };
  }),
  // A self-made counter: SHA-1 of the address, a stamp against caches
  service((all, _, reader) => {
    const sum = createHash("sha1").update(reader).digest("hex");
    return {
      beacon: `http://198.51.100.23/c/${sum}.jpg?${digits(all, 9)}`,
      links: [],
      identifiers: [sum],
      rest: 'style="opacity:0;width:3px"',
    };
  }),
];
