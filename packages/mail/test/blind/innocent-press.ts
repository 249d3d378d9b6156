// Set "blind": press, think tanks and those who write about them, and innocent: their own domains, their own services, or nothing hidden.

import { alternative, base64url, hashed, html, passed, plain, READERS, type Sheet } from "../unseen/sheet.ts";
import { domainOf, token } from "./press.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;

/** A newsletter with a counter and links that tell who clicked. */
function letter(
  name: string,
  from: string,
  to: string,
  subject: string,
  words: string,
  counter: string,
  headers: readonly string[] = [],
): Sheet {
  const id = token(`letter ${name}`, 26);
  const link = token(`link ${name}`, 30);
  const beacon = counter.replace("ID", id);
  const host = new URL(beacon).host;
  return {
    name,
    truth: { verdict: "tracking", beacons: [beacon], identifiers: [id, link] },
    from,
    to,
    subject,
    headers: [passed(domainOf(from)), `List-Unsubscribe: <https://${host}/unsubscribe>`, ...headers],
    body: html(
      `<html><body><img src="https://${host}/static/masthead.png" width="600" height="80" alt="">${words}<p><a href="https://${host}/click/${link}">Read on</a></p><img src="${beacon.replaceAll("&", "&amp;")}" width="1" height="1" alt=""></body></html>`,
    ),
  };
}

function quiet(
  name: string,
  from: string,
  to: string,
  subject: string,
  body: string,
  headers: readonly string[] = [],
): Sheet {
  return { name, truth: { verdict: "clear" }, from, to, subject, headers: [passed(domainOf(from)), ...headers], body };
}

export const INNOCENT_PRESS: readonly Sheet[] = [
  letter(
    "guardian first edition",
    "The Guardian <info@email.theguardian.com>",
    HOLLOWAY,
    "First Edition",
    "<p>Good morning. Talks over Taiwan resume today.</p>",
    "https://click.email.theguardian.com/open.aspx?ffcb10=ID",
  ),
  letter(
    "nyt morning",
    "The Morning <nytdirect@nytimes.com>",
    ADEYEMI,
    "The Morning: a vote",
    "<p>Good morning. We cover the vote, by David Marlow.</p>",
    "https://nl.nytimes.com/q/ID~~/o",
  ),
  letter(
    "spiegel lage",
    "DER SPIEGEL <newsletter@newsletter.spiegel.de>",
    VOGT,
    "Die Lage am Morgen",
    "<p>Liebe Leserin, lieber Leser, guten Morgen.</p>",
    "https://newsletter.spiegel.de/re?l=ID",
  ),
  letter(
    "le monde matin",
    "Le Monde <newsletters@lemonde.fr>",
    KESTREL,
    "L'essentiel du matin",
    "<p>Bonjour, voici les informations du jour.</p>",
    "https://newsletters.lemonde.fr/o/ID/p.gif",
  ),
  letter(
    "bbc by its other domain",
    "BBC News <newsdaily@email.bbc.com>",
    HOLLOWAY,
    "News Daily",
    "<p>Hello, here is your briefing.</p>",
    "https://email.bbc.com/o/ID.gif",
  ),
  letter(
    "economist today",
    "The Economist <newsletters@e.economist.com>",
    ADEYEMI,
    "The Economist today",
    "<p>Our editors choose the best of the day.</p>",
    "https://link.e.economist.com/img/ID/open.gif",
  ),
  letter(
    "ft through its service",
    "FT FirstFT <firstft@newsletters.ft.com>",
    KESTREL,
    "FirstFT",
    "<p>Good morning and welcome.</p>",
    "https://trk.newsletters.ft.com/pixel?m=ID",
  ),
  letter(
    "al jazeera arabic",
    "=?utf-8?B?2KfZhNis2LLZitix2Kk=?= <newsletter@aljazeera.net>",
    VOGT,
    "=?utf-8?B?2YbYtNix2Kk=?=",
    '<div dir="rtl"><p>صباح الخير، أهم الأخبار اليوم</p></div>',
    "https://news.aljazeera.net/o/ID",
  ),
  letter(
    "letter of a journalist on a platform",
    "Mira Halloran from Harbour Letter <harbourletter@substack.com>",
    HOLLOWAY,
    "What the ports tell us",
    "<p>Thank you for reading. I am a reporter who writes about ports.</p>",
    "https://eotrx.substackcdn.com/open?token=ID",
  ),
  letter(
    "small town paper",
    "Kentish Bugle <news@kentishbugle.example>",
    ADEYEMI,
    "This week in Kent",
    "<p>The fair returns, our reporter writes.</p>",
    "https://news.kentishbugle.example/o/ID.gif",
  ),
  letter(
    "event of a think tank by a seller of tickets",
    "Chatham House via Eventbrite <noreply@event.eventbrite.com>",
    KESTREL,
    "Your order for: The future of trade",
    "<p>You are going. Chatham House looks forward to seeing you.</p>",
    "https://mailer.eventbrite.com/o/ID",
  ),
  letter(
    "think tank itself",
    "RUSI Events <events@rusi.org>",
    HOLLOWAY,
    "Members' briefing",
    "<p>Our researchers speak on Thursday.</p>",
    "https://mail.rusi.org/o/ID.png",
  ),
  letter(
    "agency that pitches",
    "Alexandra Boyce <alexandra@boyce-press.example>",
    VOGT,
    "Study: one in three firms delays exports",
    "<p>Attached a press release that journalists may quote.</p>",
    "https://track.boyce-press.example/o/ID",
  ),
  letter(
    "subscription of a paper",
    "The Times <subscriptions@thetimes.co.uk>",
    ADEYEMI,
    "Your subscription renews",
    "<p>Your subscription renews on 1 March.</p>",
    "https://e.thetimes.co.uk/open/ID",
  ),
  letter(
    "petition on press freedom",
    "Reporters Without Borders <news@rsf.org>",
    KESTREL,
    "Free our colleagues",
    "<p>Journalists are held without trial. Sign our appeal.</p>",
    "https://news.rsf.org/o/ID",
  ),
  letter(
    "digest of a parliament",
    "UK Parliament <digest@parliament.uk>",
    HOLLOWAY,
    "This week in the House",
    "<p>Business of the House, and what the press wrote.</p>",
    "https://digest.parliament.uk/o/ID",
  ),
  quiet(
    "journalist by plain text",
    "Ruth Calder <ruth.calder@ft.com>",
    HOLLOWAY,
    "Interview request",
    plain(
      "Dear Ms Holloway,\n\nI am a reporter at the Financial Times. Could we speak on Thursday about export licences?\n\nRuth Calder\n+44 20 7946 0000",
    ),
  ),
  quiet(
    "journalist by free mail",
    "Ben Ortiz <ben.ortiz.writes@gmail.com>",
    ADEYEMI,
    "Question on your speech",
    plain(
      "Dear Mr Adeyemi,\n\nI am a freelance journalist writing for The Guardian. May I ask two questions?\n\nhttps://www.theguardian.com/profile/ben-ortiz\n\nBen",
    ),
  ),
  quiet(
    "freelancer with a picture",
    "Nora Lind <nora@noralind.example>",
    KESTREL,
    "Portrait for the magazine",
    html(
      '<p>Dear Jonas, I am a freelance journalist. Shall we meet?</p><p>Nora</p><img src="https://noralind.example/img/portrait.jpg" width="80" height="80" alt="Nora Lind">',
    ),
  ),
  quiet(
    "editor with links",
    "Foreign Desk <foreign.desk@independent.co.uk>",
    VOGT,
    "Op-ed",
    alternative(
      plain("We would publish 900 words. Guidelines: https://www.independent.co.uk/voices/guidelines"),
      html(
        '<p>We would publish 900 words. <a href="https://www.independent.co.uk/voices/guidelines">Guidelines</a></p>',
      ),
    ),
  ),
  quiet(
    "list of correspondents",
    "Piet Janssen via correspondents <correspondents@lists.press-club.example>",
    KESTREL,
    "[correspondents] accreditation",
    plain(
      "Colleagues, forms are due on Friday.\n\n_______________________________________________\ncorrespondents mailing list\nhttps://lists.press-club.example/listinfo/correspondents",
    ),
    ["List-Id: <correspondents.lists.press-club.example>", "Precedence: list"],
  ),
  quiet(
    "press release",
    "Ministry Press Office <press@bmwk.bund.de>",
    VOGT,
    "Pressemitteilung",
    html(
      '<p>Die Ministerin reist nach Brüssel.</p><img src="https://www.bmwk.bund.de/logo.png" width="200" height="60" alt="Logo">',
    ),
  ),
  quiet(
    "colleague sends a cutting",
    "Tunde Adeyemi <t.adeyemi@parliament.uk>",
    HOLLOWAY,
    "Guardian piece",
    html(
      '<p>Seen this? <a href="https://www.theguardian.com/world/2021/feb/02/trade-talks">Trade talks resume</a></p>',
    ),
  ),
  {
    name: "forwarded letter of a paper",
    truth: {
      verdict: "tracking",
      beacons: ["https://link.e.economist.com/img/Hq82LmZx71TvPnRk3/open.gif"],
      identifiers: ["Hq82LmZx71TvPnRk3"],
    },
    from: "Jonas Kestrel <jonas.kestrel@europarl.europa.eu>",
    to: VOGT,
    subject: "WG: The Economist today",
    body: html(
      '<p>Lesenswert.</p><p>-----Original Message-----<br>From: The Economist &lt;newsletters@e.economist.com&gt;<br>To: jonas.kestrel@europarl.europa.eu<br>Subject: The Economist today</p><p>Our editors choose.</p><img src="https://link.e.economist.com/img/Hq82LmZx71TvPnRk3/open.gif" width="1" height="1">',
    ),
  },
  {
    name: "greeting of a paper with an address",
    truth: {
      verdict: "tracking",
      beacons: [`https://e.washingtonpost.com/o?e=${base64url(ADEYEMI)}`],
      identifiers: [base64url(ADEYEMI), hashed("md5", ADEYEMI)],
    },
    from: "The Washington Post <email@washingtonpost.com>",
    to: ADEYEMI,
    subject: "The 7",
    headers: [passed("washingtonpost.com")],
    body: html(
      `<p>Seven stories for you.</p><a href="https://e.washingtonpost.com/c?u=${hashed("md5", ADEYEMI)}">More</a><img height=1 width=1 src="https://e.washingtonpost.com/o?e=${base64url(ADEYEMI)}">`,
    ),
  },
];
