// Which messages of the set "unseen" spy from an odd place: other character sets, messages within messages, links alone?

import { Buffer } from "node:buffer";
import {
  alternative,
  base64url,
  encoded,
  hashed,
  html,
  multipart,
  OTHERS,
  plain,
  READERS,
  type Sheet,
} from "./sheet.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;

/** "朝日新聞 記者" and its text, as ISO-2022-JP has them; made by iconv. */
const JAPANESE = Buffer.from("GyRCRCtGfD83SjkbKEIgGyRCNS08VBsoQg==", "base64");

const utf16 = `<p>Ihre Meinung ist gefragt.</p><img src="https://spiegel-anfrage.example/z/6e1d90ab7c22.gif" width="1" height="1">`;
const inner = [
  '"Süddeutsche Zeitung" <investigativ@sz-anfragen.example>',
  "https://sz-anfragen.example/b/Hq82mZt4LxW0.gif",
  "Hq82mZt4LxW0",
] as const;

export const PLANTED_ODD: readonly Sheet[] = [
  {
    name: "utf-16",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://spiegel-anfrage.example/z/6e1d90ab7c22.gif"],
      identifiers: ["6e1d90ab7c22"],
    },
    from: '"Redaktion DER SPIEGEL" <redaktion@spiegel-anfrage.example>',
    to: VOGT,
    subject: "Anfrage zu einem Bericht",
    body: encoded(
      'text/html; charset="utf-16"',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(utf16, "utf16le")]),
    ),
  },
  {
    name: "iso-2022-jp",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://asahi-kisha.example/k?n=q8Wm3Zt7Lx"],
      identifiers: ["q8Wm3Zt7Lx"],
    },
    from: `=?ISO-2022-JP?B?${JAPANESE.toString("base64")}?= <kisha@asahi-kisha.example>`,
    to: KESTREL,
    subject: `=?ISO-2022-JP?B?${JAPANESE.toString("base64")}?=`,
    body: Buffer.concat([
      Buffer.from("Content-Type: text/html; charset=ISO-2022-JP\nContent-Transfer-Encoding: 7bit\n\n<p>"),
      JAPANESE,
      Buffer.from(`</p><img src="https://asahi-kisha.example/k?n=q8Wm3Zt7Lx" height="1" width="1">\n`),
    ]),
  },
  {
    name: "forwarded as a message",
    truth: { verdict: "reconnaissance", beacons: [inner[1]], identifiers: [inner[2]] },
    from: "Lena Vogt <lena.vogt@bundestag.de>",
    to: "it-sicherheit@bundestag.de",
    subject: "Fwd: Anfrage",
    body: multipart(
      "mixed",
      plain("Bitte prüfen, mir kommt das seltsam vor."),
      `Content-Type: message/rfc822\nContent-Disposition: inline\n\nFrom: ${inner[0]}\nTo: ${VOGT}\nSubject: Anfrage\nDate: Tue, 09 Feb 2021 10:00:00 +0000\nMessage-ID: <inner@sz-anfragen.example>\nMIME-Version: 1.0\n${html(`<p>Sehr geehrte Frau Vogt</p><img src="${inner[1]}" width=1 height=1>`)}`,
    ),
  },
  {
    name: "forwarded in the text",
    truth: {
      verdict: "tracking",
      beacons: ["https://reuters-desk.example/q/2mX7LqZt93Wb.gif"],
      identifiers: ["2mX7LqZt93Wb"],
    },
    from: "Tom Barrow <tom.b@harbour-works.example>",
    to: "colleague@harbour-works.example",
    subject: "FW: Interview",
    body: html(
      `<p>What do you make of this?</p><blockquote>---------- Forwarded message ---------<br>From: Anna Berg, Reuters &lt;anna@reuters-desk.example&gt;<br>Subject: Interview<p>May I call you?</p><img src="https://reuters-desk.example/q/2mX7LqZt93Wb.gif" width="1" height="1"></blockquote>`,
    ),
  },
  {
    name: "links alone",
    truth: { verdict: "reconnaissance", identifiers: [base64url(HOLLOWAY)] },
    from: '"Daily Mail" <letters@mail-readers.example>',
    to: HOLLOWAY,
    subject: "An article about you",
    body: plain(
      `We are about to print an article in which you are named. Read the draft here:\n\nhttps://mail-readers.example/draft/${base64url(HOLLOWAY)}\n\nDaily Mail, news desk`,
    ),
  },
  {
    name: "two ways at once",
    truth: {
      verdict: "reconnaissance",
      beacons: [
        `https://el-pais-boletin.example/px?h=${hashed("md5", KESTREL)}`,
        `https://el-pais-boletin.example/hd/${hashed("md5", KESTREL)}/cabecera.png`,
      ],
      identifiers: [hashed("md5", KESTREL)],
    },
    from: '"EL PAIS" <boletin@el-pais-boletin.example>',
    to: `"Jonas Kestrel" <${KESTREL.toUpperCase()}>`,
    subject: "Boletin",
    body: html(
      `<img src="https://el-pais-boletin.example/hd/${hashed("md5", KESTREL)}/cabecera.png" width=600 height=80><p>Buenos días</p><img src="https://el-pais-boletin.example/px?h=${hashed("md5", KESTREL)}" width=1 height=1>`,
    ),
  },
  {
    name: "mixed and related",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://irish-times-letters.example/w/0aa4c7719fe2d8b6.gif"],
      identifiers: ["0aa4c7719fe2d8b6"],
    },
    from: '"The Irish Times" <letters@irish-times-letters.example>',
    to: ADEYEMI,
    subject: "Your letter",
    body: multipart(
      "mixed",
      multipart(
        "related",
        alternative(
          plain("Your letter"),
          html(
            `<p>Thank you for your letter.</p><img src="cid:crest@x"><div style="background-image:url(&quot;https://irish-times-letters.example/w/0aa4c7719fe2d8b6.gif&quot;);width:1px;height:1px"></div>`,
          ),
        ),
        `Content-Type: image/gif\nContent-ID: <crest@x>\nContent-Transfer-Encoding: base64\n\nR0lGODlhAQABAAAAACw=\n`,
      ),
    ),
  },
  {
    name: "unknown person of the house",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://house-post.example/sig/lvogt-7c3e19.png"],
      identifiers: ["lvogt-7c3e19"],
    },
    from: '"Jonas Kestrel MEP" <jonas.kestrel@europarl-europa.example>',
    to: VOGT,
    subject: "Joint statement, draft",
    body: html(
      `<p>Dear Lena, the draft is below.</p><p>Jonas</p><img src="https://house-post.example/sig/lvogt-7c3e19.png" width="1" height="1">`,
    ),
    headers: ["Reply-To: kestrel.office@proton-inbox.example"],
  },
  {
    name: "clipped and pale",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://kyiv-brief.example/m/?k=Pq0Lw8Zx62Rm"],
      identifiers: ["Pq0Lw8Zx62Rm"],
    },
    from: '"Kyiv Independent" <brief@kyiv-brief.example>',
    to: OTHERS[1],
    subject: "The brief",
    body: html(
      `<style>#k{clip:rect(0,0,0,0);position:absolute}</style><p>The brief</p><img id=k src="https://kyiv-brief.example/m/?k=Pq0Lw8Zx62Rm" width=40 height=40>`,
    ),
  },
];
