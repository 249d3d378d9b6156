// Services, ways to hide and senders for which no rule was made: written after the rules, measured once, corrected never.

import type { Way } from "./make-bodies.ts";
import { e, type Person, way } from "./make-guises.ts";
import { base62, digits, hex, type Service, service, uuid } from "./make-services.ts";

export const FRESH_SERVICES: readonly Service[] = [
  // Iterable
  service((all, own) => {
    const id = hex(own, 32);
    return {
      beacon: `https://links.market.example/e/eo?_t=${id}&_m=${hex(all, 32)}`,
      links: [],
      identifiers: [id],
      rest: 'width="1" height="1" border="0"',
    };
  }),
  // Customer.io
  service((_, own) => {
    const token = base62(own, 44);
    return {
      beacon: `https://e.customeriomail.com/e/o/${token}`,
      links: [],
      identifiers: [token],
      html: `<img src="https://e.customeriomail.com/e/o/${token}" style="height:1px !important;max-height:1px !important;max-width:1px !important;width:1px !important" alt="">`,
    };
  }),
  // Marketo
  service((_, own) => {
    const token = base62(own, 68);
    return {
      beacon: `http://go.industry.example/trk?t=1&mid=${token}`,
      links: [],
      identifiers: [token],
      rest: 'width="1" height="1" style="display:none !important;" alt=""',
    };
  }),
  // beehiiv
  service((_, own) => {
    const token = base62(own, 80);
    return {
      beacon: `https://flight.beehiiv.net/v2/clicks/${token}`,
      links: [],
      identifiers: [token],
      html: `<img src="https://flight.beehiiv.net/v2/clicks/${token}" height="1" width="1" alt="">`,
    };
  }),
  // GovDelivery
  service((_, own) => {
    const id = `${digits(own, 10)}.${digits(own, 8)}`;
    return { beacon: `https://links.council.example/track?type=open&enid=${id}`, links: [], identifiers: [id] };
  }),
  // Mailjet
  service((_, own) => {
    const token = base62(own, 20);
    return {
      beacon: `http://xg1x.mjt.lu/oo/${token}/e.gif`,
      links: [],
      identifiers: [token],
      rest: 'height="1" width="1" alt="" border="0" style="height:1px;width:1px;border:0;"',
    };
  }),
  // MailerLite, with the reader in a label of the host
  service((_, own) => {
    const id = base62(own, 12).toLowerCase();
    return {
      beacon: `https://${id}.opens.shopmail.example/pixel.gif`,
      links: [],
      identifiers: [id],
      rest: 'width="1" height="1"',
    };
  }),
  // A page builder's counter
  service((all, own) => {
    const [id, site] = [uuid(own), digits(all, 5)];
    return {
      beacon: `https://stats.pages.example/hit?site=${site}&visitor=${id}&type=mail`,
      links: [`https://www.pages.example/news?utm_source=mail&rid=${id}`],
      identifiers: [id],
      rest: 'style="display:block;width:1px;height:1px"',
    };
  }),
];

export const FRESH_WAYS: readonly Way[] = [
  way("percent of nothing", (u) => `<img src="${e(u)}" style="width:0%;height:0%">`),
  way("negative margin", (u) => `<div style="margin-left:-10000px"><img src="${e(u)}" width="10" height="10"></div>`),
  way(
    "mso-hide with display",
    (u) => `<div style="mso-hide:all;display:none;max-height:0px"><img src="${e(u)}"></div>`,
  ),
  way("single quotes in style", (u) => `<img alt='' style='width:1px; height:1px; border:none;' src='${e(u)}'>`),
  way(
    "nested class",
    (u) => `<style>.x .y{display:none}</style><table class="x"><tr><td class="y"><img src="${e(u)}"></td></tr></table>`,
  ),
  way("list bullet", (u) => `<ul style="list-style-image:url(${u});display:none"><li>a</li></ul>`),
  way("border image", (u) => `<div style="border-image:url('${u}') 1;width:0;height:0"></div>`),
  way("preload", (u) => `<link rel=preload as=image href="${e(u)}">`),
  way("sheet elsewhere", (u) => `<img src="${e(u)}" class="t"><style>img.t{position:absolute;left:-999em}</style>`),
  way("embed", (u) => `<embed src="${e(u)}" width="1" height="1">`),
];

export const FRESH_PRETENDERS: readonly Person[] = [
  ["France 24 Newsroom", "newsroom@france24-alerts.example"],
  ["Lena Hoffmann (Die Zeit)", "l.hoffmann@zeit-online-redaktion.example"],
  ["The Washington Post", "politics@washingtonp0st.com"],
  ["Kyodo News Tokyo", "tokyo@kyodo-press.example"],
  ["Channel NewsAsia", "desk@cna-digest.example"],
  ["Reporter Sam Field, Associated Press", "sam.field@ap-wire.info"],
];
