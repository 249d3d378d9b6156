// Which messages of the set "unseen" look like spies and report nothing? Letters, notices and names that merely sound like outlets.

import { alternative, hashed, html, multipart, OTHERS, plain, READERS, type Sheet } from "./sheet.ts";

const [HOLLOWAY, ADEYEMI, KESTREL] = READERS;
const [PRIYA, TOM, TALLOW] = OTHERS;

const clear = (
  name: string,
  from: string,
  to: string,
  subject: string,
  body: string | Uint8Array,
  headers: readonly string[] = [],
): Sheet => ({
  name,
  truth: { verdict: "clear" },
  from,
  to,
  subject,
  headers,
  body,
});

export const INNOCENT_CLEAR: readonly Sheet[] = [
  clear(
    "reporter who writes himself",
    "Paul Enright <paul.enright@theguardian.com>",
    HOLLOWAY,
    "Comment on the report?",
    plain("Dear Ms Holloway, I am a reporter at the Guardian. May I call you today?\nPaul Enright"),
  ),
  clear(
    "freelance who writes himself",
    "Dana Keller <dana.keller.writes@gmail.com>",
    KESTREL,
    "Freelance piece",
    html(
      "<div>I am a freelance journalist and write about ports. Could we talk? My site: <a href='https://danakeller.example/about'>danakeller.example</a></div>",
    ),
  ),
  clear(
    "article sent on",
    "Tom Barrow <tom.b@harbour-works.example>",
    PRIYA,
    "Worth reading",
    plain("https://www.theguardian.com/environment/2021/feb/09/sea-walls?CMP=Share_iOSApp_Other\n"),
  ),
  clear(
    "avatar by hash of the sender",
    "Ada Finch <ada@finch-code.example>",
    TOM,
    "[list] release",
    html(
      `<p>Version 3 is out.</p><img src="https://secure.gravatar.com/avatar/${hashed("md5", "ada@finch-code.example")}?s=40" width=40 height=40>`,
    ),
  ),
  clear(
    "pictures named by content",
    '"Skyferry" <booking@skyferry.example>',
    PRIYA,
    "Your boarding pass",
    html(
      `<img src="https://static.skyferry.example/assets/${hashed("sha256", "logo")}.png" width=160 height=48 alt="Skyferry"><p>Seat 14C.</p><img src="https://static.skyferry.example/assets/${hashed("sha256", "plane")}.png" width=560 height=180>`,
    ),
  ),
  clear(
    "signature with small pictures",
    "Marta Ruiz <marta@ruiz-law.example>",
    TALLOW,
    "Contract, signed",
    html(
      `<p>Attached.</p><a href="https://www.linkedin.com/company/ruiz-law"><img src="https://ruiz-law.example/sig/in.png" width="16" height="16"></a><img src="https://ruiz-law.example/sig/logo.png?v=20210118" width="120" height="32">`,
    ),
  ),
  clear(
    "commits",
    "buildbot <ci@harbour-works.example>",
    TOM,
    "build passed",
    plain(
      `https://git.harbour-works.example/crane/commit/${hashed("sha1", "crane")}\nhttps://git.harbour-works.example/crane/compare/3f2a91c...b77e0d4\n`,
    ),
  ),
  clear(
    "documents and meetings",
    "Priya Nair <priya@fernhill-school.example>",
    "governors@fernhill-school.example",
    "Minutes",
    html(
      `<p><a href="https://docs.google.com/document/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEF/edit">Minutes</a>, <a href="https://us02web.zoom.us/j/84512239077?pwd=QWxqWm1LbVh6T0xyZ3J0">Zoom</a>, <a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">film</a></p>`,
    ),
  ),
  clear(
    "product pages",
    "Sam <sam@harbour-works.example>",
    TOM,
    "Which one?",
    plain("https://www.amazon.co.uk/dp/B08N5WRWNW\nhttps://www.ebay.co.uk/itm/254625474154\n"),
  ),
  clear(
    "mailing list",
    "Ines Moreau <ines@moreau.example>",
    "port-discuss@lists.harbour-works.example",
    "Re: [port-discuss] tide tables",
    plain(
      "> The tables are wrong.\nThey are for Brest.\n_______________________________________________\nport-discuss mailing list\nhttps://lists.harbour-works.example/listinfo/port-discuss\n",
    ),
    [
      "List-Id: <port-discuss.lists.harbour-works.example>",
      "List-Unsubscribe: <mailto:port-discuss-leave@lists.harbour-works.example>",
      "Precedence: list",
    ],
  ),
  clear(
    "invitation",
    "Lena Vogt <lena.vogt@bundestag.de>",
    "team@bundestag.de",
    "Einladung: Sitzung",
    alternative(
      plain("Sitzung um 10 Uhr"),
      `Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\nBEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:040000008200E00074C5B7101A82E00800000000\nDTSTART:20210210T090000Z\nATTENDEE;RSVP=TRUE:mailto:team@bundestag.de\nSUMMARY:Sitzung\nEND:VEVENT\nEND:VCALENDAR\n`,
    ),
  ),
  clear(
    "bounce",
    "Mail Delivery System <mailer-daemon@harbour-works.example>",
    TOM,
    "Undelivered Mail Returned to Sender",
    multipart(
      "report",
      plain("The mail system could not deliver."),
      "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.harbour-works.example\n\nFinal-Recipient: rfc822; gone@example.org\nAction: failed\nStatus: 5.1.1\n",
      `Content-Type: message/rfc822\n\nFrom: ${TOM}\nTo: gone@example.org\nSubject: hello\nMessage-ID: <h@harbour-works.example>\n\nhello\n`,
    ),
  ),
  clear(
    "digest",
    "list-request@lists.harbour-works.example",
    TOM,
    "port-discuss Digest, Vol 3",
    multipart(
      "digest",
      "\nFrom: a@moreau.example\nTo: port-discuss@lists.harbour-works.example\nSubject: one\nMessage-ID: <1@moreau.example>\n\nfirst\n",
      "\nFrom: b@moreau.example\nTo: port-discuss@lists.harbour-works.example\nSubject: two\nMessage-ID: <2@moreau.example>\n\nsecond\n",
    ),
  ),
  clear(
    "pictures within",
    '"Tarn Bank" <statements@tarn-bank.example>',
    TALLOW,
    "Your statement",
    multipart(
      "related",
      html(
        `<img src="cid:logo"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=1 height=1><p>Your statement is in the app.</p>`,
      ),
      "Content-Type: image/gif\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\nR0lGODlhAQABAAAAACw=\n",
    ),
  ),
  clear(
    "away",
    "Lena Vogt <lena.vogt@bundestag.de>",
    ADEYEMI,
    "Automatic reply: call",
    plain("I am away until Monday."),
    ["Auto-Submitted: auto-replied"],
  ),
  clear(
    "name of a club",
    '"BBC (Brampton Bowling Club)" <secretary@bramptonbowls.example>',
    PRIYA,
    "Fixtures",
    html(`<p>Fixtures for May.</p><img src="https://bramptonbowls.example/img/green.jpg" width=400 height=200>`),
  ),
  clear(
    "newspaper round",
    '"Metro Newsagents" <deliveries@metro-newsagents.example>',
    TALLOW,
    "Papers for next week",
    html(
      `<p>The Times, the FT and the Mirror as always. <img src="https://metro-newsagents.example/logo.png" width=90 height=30></p>`,
    ),
  ),
  clear(
    "comment that holds markup",
    "Docs <docs@finch-code.example>",
    TOM,
    "How pixels work",
    html(
      `<!-- <img src="https://finch-code.example/p.gif" width=1 height=1> --><p>Write &lt;img src="https://finch-code.example/px?id=8812aa90" width=1 height=1&gt; to count.</p>`,
    ),
  ),
  clear(
    "rules and borders",
    '"Parish Council" <clerk@stoke-parish.example>',
    PRIYA,
    "Agenda",
    html(
      `<p>Agenda</p><img src="https://stoke-parish.example/line.png" width="600" height="1"><p>1. Verges</p><img src="https://stoke-parish.example/arms.png" width="64" height="80">`,
    ),
  ),
];
