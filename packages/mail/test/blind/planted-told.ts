// Set "blind": reconnaissance that differs by how the reader is told, how the message is built, and who is claimed in which language.

import { base64, base64url, encoded, hashed, html, multipart, plain, READERS, type Sheet } from "../unseen/sheet.ts";
import { page, planted, token } from "./press.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;
const pixel = (beacon: string): string => `<img src="${beacon}" width="1" height="1" alt="">`;
const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (at) => String.fromCharCode(at.charCodeAt(0) + (/[a-m]/i.test(at) ? 13 : -13)));

export const PLANTED_TOLD: readonly Sheet[] = [
  ...planted("text alone", [HOLLOWAY, KESTREL], {
    from: "Oliver Dane, BBC Newsnight <o.dane@newsnight-desk.example>",
    of: (reader) => {
      const id = hashed("sha1", reader);
      return {
        body: plain(
          `Dear Member,\n\nI am a correspondent with BBC Newsnight. The draft of our report:\n\nhttps://newsnight-desk.example/read/${id}\n\nMay I have a comment by Friday?\n\nOliver Dane`,
        ),
        identifiers: [id],
      };
    },
  }),
  ...planted("amp part", [ADEYEMI], {
    from: "The Wall Street Journal Asia <asia@wsj-asia-edition.example>",
    of: (reader) => {
      const id = token(`amp ${reader}`, 27);
      const beacons = [`https://a.wsj-asia-edition.example/amp?t=${id}`];
      const amp = `<!doctype html><html amp4email><head></head><body><p>Our latest reporting.</p><amp-img src="${beacons[0]}" width="1" height="1"></amp-img></body></html>`;
      return {
        body: multipart(
          "alternative",
          plain("Our latest reporting on trade."),
          `Content-Type: text/x-amp-html; charset=utf-8\n\n${amp}\n`,
          html("<p>Our latest reporting on trade.</p>"),
        ),
        beacons,
        identifiers: [id],
      };
    },
  }),
  ...planted("turned by thirteen", [VOGT], {
    from: "Foreign Affairs Newsletter <letters@foreign-affairs-mag.example>",
    of: (reader) => {
      const id = rot13(reader);
      const beacon = `https://foreign-affairs-mag.example/o?m=${id}`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("encoded twice", [HOLLOWAY], {
    from: "Bloomberg Opinion <opinion@bloomberg-opinion.example>",
    of: (reader) => {
      const id = base64url(base64(reader));
      const beacon = `https://bloomberg-opinion.example/o/${id}.gif`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("name alone", [ADEYEMI], {
    from: "Independent Press Network <newsroom@independent-press.example>",
    of: (reader) => {
      const id = reader.split("@")[0] ?? "";
      const beacon = `https://independent-press.example/open/${id}.gif`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("json within", [KESTREL], {
    from: "Carnegie China Research <research@carnegie-china.example>",
    of: (reader) => {
      const id = base64url(JSON.stringify({ c: "feb", to: reader }));
      const beacon = `https://carnegie-china.example/t?d=${id}`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("uuid", [HOLLOWAY, VOGT], {
    from: "South China Morning Post Digest <digest@scmp-digest.example>",
    of: (reader) => {
      const hex = hashed("md5", `uuid ${reader}`);
      const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
      const beacon = `https://scmp-digest.example/beacon?uid=${id}&issue=202102`;
      return { body: page(pixel(beacon.replaceAll("&", "&amp;"))), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("number of a subscriber", [ADEYEMI, KESTREL], {
    from: "The Telegraph World Desk <world@telegraph-world.example>",
    of: (reader) => {
      const id = reader === ADEYEMI ? "48210337" : "48210391";
      const beacon = `https://telegraph-world.example/o.gif?sub=${id}&list=17`;
      return { body: page(pixel(beacon.replaceAll("&", "&amp;"))), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("hash with small and capital letters", ["Margaret.Holloway@Parliament.UK"], {
    from: "Al Jazeera English <english@aljazeera-english.example>",
    of: (reader) => {
      const id = hashed("sha256", reader.toLowerCase());
      const beacon = `https://aljazeera-english.example/${id}/b.png`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("mixed and related within", [VOGT], {
    from: "Frankfurter Allgemeine Politik <politik@faz-politik.example>",
    of: (reader) => {
      const id = token(`related ${reader}`, 24);
      const beacon = `https://faz-politik.example/p/${id}`;
      const inner = multipart(
        "related",
        page(pixel(beacon)),
        encoded("image/png; name=logo.png", Buffer.from("89504e470d0a1a0a", "hex")),
      );
      return {
        body: multipart(
          "mixed",
          multipart("alternative", plain("Guten Tag"), inner),
          encoded("application/pdf; name=lage.pdf", Buffer.from("%PDF-1.4")),
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("chinese", [HOLLOWAY, ADEYEMI], {
    from: "=?utf-8?B?5Lqa5rSy5ZGo5YiK6K6w6ICF?= <jizhe@yazhou-zhoukan.example>",
    subject: "=?utf-8?B?6YeH6K6/6K+35rGC?=",
    of: (reader) => {
      const id = base64url(reader);
      const beacon = `https://img.yazhou-zhoukan.example/${id}.gif`;
      return {
        body: html(
          `<html><body><p>尊敬的议员：</p><p>我是《亚洲周刊》的记者，希望就台海局势采访您。</p>${pixel(beacon)}</body></html>`,
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("russian", [KESTREL], {
    from: "=?utf-8?B?0JzQtdC00YPQt9CwINCd0L7QstC+0YHRgtC4?= <news@meduza-novosti.example>",
    of: (reader) => {
      const id = hashed("md5", reader);
      const beacon = `https://meduza-novosti.example/px/${id}`;
      return {
        body: html(
          `<p>Уважаемый депутат! Наш корреспондент подготовил материал и просит вас о комментарии.</p>${pixel(beacon)}`,
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("german", [VOGT], {
    from: "Jens Albers, Redaktion ZEIT <j.albers@zeit-redaktion.example>",
    of: (reader) => {
      const id = token(`german ${reader}`, 22);
      const beacon = `https://zeit-redaktion.example/z/${id}.gif`;
      return {
        body: html(
          `<p>Sehr geehrte Frau Abgeordnete, ich bin Journalist bei der ZEIT und bitte um ein Gespräch.</p>${pixel(beacon)}`,
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("french", ["p.delorme@senat.fr", "c.arnaud@assemblee-nationale.fr"], {
    from: "Claire Meunier - Le Figaro <c.meunier@lefigaro-actu.example>",
    of: (reader) => {
      const id = token(`french ${reader}`, 22);
      const beacon = `https://lefigaro-actu.example/i/${id}.png`;
      return {
        body: html(
          `<p>Madame, Monsieur, je suis journaliste au Figaro et je souhaite recueillir votre avis sur la Chine.</p>${pixel(beacon)}`,
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("arabic from right to left", [HOLLOWAY], {
    from: "=?utf-8?B?2KfZhNis2LLZitix2Kkg2YbYqg==?= <akhbar@jazeera-akhbar.example>",
    of: (reader) => {
      const id = hashed("sha256", reader);
      const beacon = `https://jazeera-akhbar.example/a/${id}.gif`;
      return {
        body: html(
          `<html dir="rtl" lang="ar"><body><p>تحية طيبة، أنا مراسل صحفي وأود إجراء مقابلة معكم حول العلاقات التجارية.</p>${pixel(beacon)}</body></html>`,
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("one letter turned", [ADEYEMI], {
    from: "The Guardian <briefing@thegaurdian.com>",
    of: (reader) => {
      const id = token(`letter ${reader}`, 24);
      const beacon = `https://i.thegaurdian.com/o/${id}`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("letters of another script", [KESTREL], {
    from: "Reuters <news@xn--ruters-3of.com>",
    of: (reader) => {
      const id = token(`idn ${reader}`, 24);
      const beacon = `https://xn--ruters-3of.com/o/${id}`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("another suffix", [VOGT], {
    from: "Editorial team <editorial@theguardian.press>",
    of: (reader) => {
      const id = token(`suffix ${reader}`, 24);
      const beacon = `https://theguardian.press/o/${id}`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("an answer elsewhere", [HOLLOWAY], {
    from: "Daniel Frost, New York Times <daniel.frost@mailing-house.example>",
    headers: ["Reply-To: daniel.frost.nyt@outlook.com", "List-Unsubscribe: <https://mailing-house.example/u>"],
    of: (reader) => {
      const id = token(`reply ${reader}`, 32);
      const beacon = `https://open.mailing-house.example/trk?e=${id}`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  ...planted("only in the signature", [ADEYEMI], {
    from: "Rachel Stone <rachel.stone@stone-media.example>",
    subject: "Interview request",
    of: (reader) => {
      const id = base64url(reader);
      const beacon = `https://stone-media.example/sig/${id}.png`;
      return {
        body: html(
          `<p>Dear Member,</p><p>I would like to interview you about the sanctions debate.</p><p>Rachel Stone<br>Political correspondent, The Observer</p><img src="${beacon}" width="120" height="30">`,
        ),
        beacons: [beacon],
        identifiers: [id],
      };
    },
  }),
  ...planted("outlet nobody knows", [KESTREL, VOGT], {
    from: "Euro-Asia Newswire <press@euroasia-newswire.example>",
    of: (reader) => {
      const id = token(`unknown ${reader}`, 24);
      const beacon = `https://euroasia-newswire.example/n/${id}.gif`;
      return { body: page(pixel(beacon)), beacons: [beacon], identifiers: [id] };
    },
  }),
  {
    name: "attached by who troubles",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://aspi-review.example/o/Zk81QwPm2Lx90VtYbNc3.gif"],
      identifiers: ["Zk81QwPm2Lx90VtYbNc3"],
    },
    from: "Margaret Holloway <margaret.holloway@parliament.uk>",
    to: "cybersecurity@parliament.uk",
    subject: "Fwd: is this real?",
    body: multipart(
      "mixed",
      plain("Please look at the attached."),
      `Content-Type: message/rfc822\n\nFrom: Australian Strategic Policy Institute <events@aspi-review.example>\nTo: margaret.holloway@parliament.uk\nSubject: Invitation to a closed briefing\nDate: Mon, 01 Feb 2021 08:00:00 +0000\nMessage-ID: <closed@aspi-review.example>\nMIME-Version: 1.0\n${page(pixel("https://aspi-review.example/o/Zk81QwPm2Lx90VtYbNc3.gif"))}`,
    ),
  },
  {
    name: "forwarded in its words",
    truth: {
      verdict: "reconnaissance",
      beacons: ["https://rusi-events.example/t/9fQ2mXv7LpRk4ZsW8dTc.gif"],
      identifiers: ["9fQ2mXv7LpRk4ZsW8dTc"],
    },
    from: "Tunde Adeyemi <t.adeyemi@parliament.uk>",
    to: "cybersecurity@parliament.uk",
    subject: "Fw: RUSI invitation",
    body: html(
      `<p>Odd, see below.</p><hr><p><b>From:</b> Royal United Services Institute &lt;events@rusi-events.example&gt;<br><b>Sent:</b> 2 February 2021 09:14<br><b>To:</b> t.adeyemi@parliament.uk<br><b>Subject:</b> Invitation</p><p>Dear Member, please join our researchers for a closed discussion.</p><img src="https://rusi-events.example/t/9fQ2mXv7LpRk4ZsW8dTc.gif" width="1" height="1">`,
    ),
  },
];
