// Which messages of the set "unseen" spy in one copy? Every make of link and picture, one message each: drawing, sheets, old clients.

import { alternative, hashed, html, OTHERS, plain, READERS, type Sheet } from "./sheet.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;

/** A message that spies by `beacons`; the identifiers are what tells its reader in them and in its links. */
const spy = (
  name: string,
  [from, to, subject]: readonly [from: string, to: string, subject: string],
  beacons: readonly string[],
  identifiers: readonly string[],
  body: string,
  headers: readonly string[] = [],
): Sheet => ({ name, truth: { verdict: "reconnaissance", beacons, identifiers }, from, to, subject, headers, body });

export const PLANTED_ALONE: readonly Sheet[] = [
  spy(
    "token in subdomain",
    ['"The Times and The Sunday Times" <editors@daily-dispatch.example>', HOLLOWAY, "Today in The Times"],
    ["https://k7f3q9x2m1zt.t.daily-dispatch.example/p.gif"],
    ["k7f3q9x2m1zt"],
    html(`<p>Leading article</p><img width=1 height=1 src=https://k7f3q9x2m1zt.t.daily-dispatch.example/p.gif>`),
  ),
  spy(
    "cell background",
    ['"Deutsche Welle" <redaktion@dw-nachrichten.example>', VOGT, "Analyse: Wer zahlt fuer die Netze?"],
    ["http://bild.dw-nachrichten.example/b.png?mid=5f2e8c91aa07d3"],
    ["5f2e8c91aa07d3"],
    html(
      `<table width="100%"><tr><td bgcolor="#eeeeee" background="http://bild.dw-nachrichten.example/b.png?mid=5f2e8c91aa07d3"><h1>Analyse</h1></td></tr></table>`,
    ),
  ),
  spy(
    "vml fill",
    ['"The Washington Post" <wp@capital-letters.example>', KESTREL, "A week in Washington"],
    [`https://o.capital-letters.example/f?u=${hashed("md5", KESTREL)}`],
    [hashed("md5", KESTREL)],
    html(
      `<!--[if gte vml 1]><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fill="true" style="width:600px;height:90px"><v:fill type="frame" src="https://o.capital-letters.example/f?u=${hashed("md5", KESTREL)}" color="#112233"/></v:rect><![endif]--><p>A week.</p>`,
    ),
  ),
  spy(
    "conditional comment",
    ['"CNN Newsroom" <newsroom@cnn-updates.example>', ADEYEMI, "Five things to know"],
    ["https://cnn-updates.example/g/1x1?s=ZmQ3OGExYjQ1Yw"],
    ["ZmQ3OGExYjQ1Yw"],
    html(
      `<p>Five things</p><!--[if mso | IE]><img src="https://cnn-updates.example/g/1x1?s=ZmQ3OGExYjQ1Yw" width="1" height="1"><![endif]--><ol><li>One</ol>`,
    ),
  ),
  spy(
    "amp part",
    ['"Al Jazeera English" <digest@aj-digest.example>', HOLLOWAY, "Weekend reads"],
    ["https://e.aj-digest.example/amp?rid=u_71kx0qpl3v"],
    ["u_71kx0qpl3v"],
    alternative(
      plain("Weekend reads"),
      `Content-Type: text/x-amp-html; charset=utf-8\n\n<!doctype html><html amp4email><head><script async src="https://cdn.ampproject.org/v0.js"></script><style amp4email-boilerplate>body{visibility:hidden}</style></head><body><p>Reads</p><amp-img alt="" width="1" height="1" src="https://e.aj-digest.example/amp?rid=u_71kx0qpl3v"></amp-img></body></html>\n`,
      html("<p>Weekend reads</p>"),
    ),
  ),
  spy(
    "hidden parent",
    ['"Bloomberg Politics" <politics@markets-brief.example>', KESTREL, "What Brussels wants"],
    ["https://markets-brief.example/o?i=Qm9ndXNJRDc3"],
    ["Qm9ndXNJRDc3"],
    html(
      `<p>What Brussels wants</p><div style="height:0;overflow:hidden;line-height:0"><p><img src="https://markets-brief.example/o?i=Qm9ndXNJRDc3" width="120" height="40"></p></div>`,
    ),
  ),
  spy(
    "quoted-printable seam",
    ['"The Economist" <today@espresso-mail.example>', VOGT, "Espresso: the world in brief"],
    ["https://go.espresso-mail.example/beacon/7Hq2LmPzX9wT4rYbN6kV/1.gif"],
    ["7Hq2LmPzX9wT4rYbN6kV"],
    `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>The world in brief</p><img src=3D"https://go.espresso-mail.example/beacon/7Hq=\n2LmPzX9wT4rYb=\nN6kV/1.gif" height=3D"1" width=3D"1" alt=3D"">\n`,
  ),
  spy(
    "rot13",
    ['"Helen Marsh, The Independent" <helen.marsh@press-contact.example>', ADEYEMI, "Interview request"],
    [
      `https://press-contact.example/i/?q=${ADEYEMI.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))}`,
    ],
    [ADEYEMI.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))],
    html(
      `<p>I write for The Independent and would like to hear your view.</p><img style="position:absolute;left:-9999px" src="https://press-contact.example/i/?q=${ADEYEMI.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97))}">`,
    ),
  ),
  spy(
    "hex address",
    ['"Euronews" <hello@euronews-today.example>', KESTREL, "The Brief from Brussels"],
    [`https://euronews-today.example/r/${Buffer.from(KESTREL).toString("hex")}`],
    [Buffer.from(KESTREL).toString("hex")],
    html(
      `<p>The Brief.</p><img src="https://euronews-today.example/r/${Buffer.from(KESTREL).toString("hex")}" height="1">`,
    ),
  ),
  spy(
    "sha1 as a file",
    ['"France 24" <redaction@f24-lettre.example>', KESTREL, "La semaine"],
    [`https://f24-lettre.example/u/${hashed("sha1", KESTREL)}.png`],
    [hashed("sha1", KESTREL)],
    html(
      `<p>La semaine</p><img src="https://f24-lettre.example/u/${hashed("sha1", KESTREL)}.png" width="2" height="2">`,
    ),
  ),
  spy(
    "font",
    ['"The New York Times" <nyt@morning-briefing.example>', HOLLOWAY, "The Morning: a long night"],
    ["https://fonts.morning-briefing.example/cheltenham.woff2?sid=r5tq88zlwm20"],
    ["r5tq88zlwm20"],
    html(
      `<style>@font-face{font-family:Chelt;src:url('https://fonts.morning-briefing.example/cheltenham.woff2?sid=r5tq88zlwm20') format("woff2")}h1{font-family:Chelt}</style><h1>Good morning</h1>`,
    ),
  ),
  spy(
    "linked sheet",
    ['"Sky News" <daily@sky-bulletin.example>', ADEYEMI, "Your daily bulletin"],
    ["https://sky-bulletin.example/mail.css?v=3&amp;to=ab81ce55f0029d71".replace("&amp;", "&")],
    ["ab81ce55f0029d71"],
    html(
      `<head><link href="https://sky-bulletin.example/mail.css?v=3&amp;to=ab81ce55f0029d71" rel="stylesheet" type="text/css"></head><p>Bulletin</p>`,
    ),
  ),
  spy(
    "frame without size",
    ['"Nikkei Asia" <editor@asia-review.example>', KESTREL, "Supply chains, redrawn"],
    ["https://asia-review.example/f/Tk4tMjAyMS0wMi0xMg8812"],
    ["Tk4tMjAyMS0wMi0xMg8812"],
    html(
      `<p>Supply chains</p><iframe width=0 height=0 frameborder=0 src="https://asia-review.example/f/Tk4tMjAyMS0wMi0xMg8812"></iframe>`,
    ),
  ),
  spy(
    "base and relative",
    ['"NPR" <newsletter@public-radio-mail.example>', HOLLOWAY, "Up first"],
    ["https://public-radio-mail.example/x/4kd83mzq02lw/p.gif"],
    ["4kd83mzq02lw"],
    html(
      `<head><base href="https://public-radio-mail.example/x/4kd83mzq02lw/"></head><p>Up first</p><img src="p.gif" width="1" height="1">`,
    ),
  ),
  spy(
    "no scheme, odd marks",
    ['"Daily Telegraph" <frontpage@telegraph-daily.example>', ADEYEMI, "Front page"],
    ["https://telegraph-daily.example/t?x=81f0aa93bc4e"],
    ["81f0aa93bc4e"],
    html(`<p>Front page<ImG\nheight = 1\n\tsRc\n=\n"&#47;&#x2f;telegraph-daily.example/t?x=81f0aa93bc4e" width=1>`),
  ),
  spy(
    "imported sheet",
    ['"Axios AM" <am@axios-mailer.example>', KESTREL, "1 big thing"],
    ["https://axios-mailer.example/i/9Zr4TqW2mK.css"],
    ["9Zr4TqW2mK"],
    html(`<style>@import "https://axios-mailer.example/i/9Zr4TqW2mK.css"; p{margin:0}</style><p>1 big thing</p>`),
  ),
  spy(
    "journalist from a free mailbox",
    ["Elena Marchetti <elena.marchetti.press@gmail.com>", KESTREL, "Question for an article"],
    ["https://read-receipts.example/api/v1/px/c2b9d6f4-13a7-4d0e-9a55-77c0de81b3fa"],
    ["c2b9d6f4-13a7-4d0e-9a55-77c0de81b3fa"],
    html(
      `<div dir="ltr">Dear Mr Kestrel,<div><br></div><div>I am a journalist with La Repubblica, preparing an article on interference in parliaments.</div><div>Would you answer three questions?</div><div>Elena Marchetti</div><img src="https://read-receipts.example/api/v1/px/c2b9d6f4-13a7-4d0e-9a55-77c0de81b3fa" width="0" height="0"></div>`,
    ),
  ),
  spy(
    "one letter off",
    ["The Guardian <news@theguardlan.com>", HOLLOWAY, "Morning briefing"],
    ["https://mail.theguardlan.com/o/Bz71kQm40xVt.gif"],
    ["Bz71kQm40xVt"],
    html(`<p>Morning briefing</p><img alt="" height=1 width=1 src="https://mail.theguardlan.com/o/Bz71kQm40xVt.gif">`),
  ),
  spy(
    "letters of another script",
    ["BBC News <news@xn--bb-vmc.com>", ADEYEMI, "BBC News Daily"],
    ["https://xn--bb-vmc.com/i/31?s=mm20x8v7kq"],
    ["mm20x8v7kq"],
    html(`<p>Daily</p><img src="https://xn--bb-vmc.com/i/31?s=mm20x8v7kq" width="1px" height="1px">`),
  ),
  spy(
    "wrong suffix",
    ["Reuters <briefing@reuters.press>", VOGT, "Daily Briefing"],
    ["https://reuters.press/e/eyJ1IjoxODgyMn0.gif"],
    ["eyJ1IjoxODgyMn0"],
    html(`<p>Daily Briefing</p><img style="visibility:hidden" src="https://reuters.press/e/eyJ1IjoxODgyMn0.gif">`),
  ),
  spy(
    "an outlet nobody lists",
    ['"Northmoor Courier" <editor@northmoor-mail.example>', OTHERS[0], "School places: your view"],
    ["https://northmoor-mail.example/seen/a81c0d22e9b4473f.png"],
    ["a81c0d22e9b4473f"],
    html(
      `<p>I am a reporter at the Northmoor Courier (<a href="https://www.northmoorcourier.example/news/school-places">our story of Monday</a>) and would like your comment.</p><img src="https://northmoor-mail.example/seen/a81c0d22e9b4473f.png" width=1 height=1>`,
    ),
  ),
  spy(
    "video still",
    ['"Channel 4 News" <stories@c4-stories.example>', HOLLOWAY, "Watch: the hearing"],
    ["https://c4-stories.example/still/Vb92LxQq7TzM.jpg"],
    ["Vb92LxQq7TzM"],
    html(
      `<video width="480" poster="https://c4-stories.example/still/Vb92LxQq7TzM.jpg"></video><p>Watch the hearing.</p>`,
    ),
  ),
];
