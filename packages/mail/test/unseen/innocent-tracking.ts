// Which messages of the set "unseen" count their readers openly, as newsletters do, and are no spies?

import { html, OTHERS, passed, plain, READERS, type Sheet } from "./sheet.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;
const [PRIYA, TOM, TALLOW] = OTHERS;

/** Counts its readers as newsletters do, and says truly who it is. */
const tracks = (
  name: string,
  [from, to, subject]: readonly [from: string, to: string, subject: string],
  beacons: readonly string[],
  identifiers: readonly string[],
  body: string,
  headers: readonly string[] = [],
): Sheet => ({ name, truth: { verdict: "tracking", beacons, identifiers }, from, to, subject, headers, body });

export const INNOCENT_TRACKING: readonly Sheet[] = [
  tracks(
    "outlet from its own domain",
    ["The Guardian <editorial@email.theguardian.com>", HOLLOWAY, "Morning briefing"],
    ["https://click.email.theguardian.com/open.aspx?ffcb10-fec917717d610d7a"],
    ["ffcb10-fec917717d610d7a"],
    html(
      `<p>Morning briefing</p><img src="https://click.email.theguardian.com/open.aspx?ffcb10-fec917717d610d7a" width="1" height="1">`,
    ),
    [passed("email.theguardian.com"), "List-Unsubscribe: <https://email.theguardian.com/u>"],
  ),
  tracks(
    "outlet through a service, signed by itself",
    ["The New York Times <nytdirect@nytimes.com>", KESTREL, "The Morning"],
    ["https://p.nytimes.com/email/re?location=pMJKdIFVI6oG1x9Xz4"],
    ["pMJKdIFVI6oG1x9Xz4"],
    html(`<p>Good morning.</p><img width=1 height=1 src="https://p.nytimes.com/email/re?location=pMJKdIFVI6oG1x9Xz4">`),
    [passed("nytimes.com")],
  ),
  tracks(
    "columnist on a platform",
    ["Claire Dunmore from The Long Look <thelonglook@substack.com>", HOLLOWAY, "What I got wrong"],
    ["https://email.mg1.substack.com/o/eJwtkE2OxCAMhU8zLCMwEMiCRW8SGXBaNAlE4KTVt19It6RnWfKfPz"],
    ["eJwtkE2OxCAMhU8zLCMwEMiCRW8SGXBaNAlE4KTVt19It6RnWfKfPz"],
    html(
      `<p>I am a journalist and this is my letter.</p><img alt="" width="1" height="1" src="https://email.mg1.substack.com/o/eJwtkE2OxCAMhU8zLCMwEMiCRW8SGXBaNAlE4KTVt19It6RnWfKfPz">`,
    ),
    [
      passed("substack.com"),
      "List-Id: <thelonglook.substack.com>",
      "List-Unsubscribe: <https://thelonglook.substack.com/disable>",
    ],
  ),
  tracks(
    "union of journalists",
    ['"National Union of Journalists" <campaigns@nuj.org.uk>', ADEYEMI, "Safety of journalists: the survey"],
    ["https://nuj.us4.list-manage.com/track/open.php?u=3f1b&id=aa02&e=9c7d1e40b2"],
    ["9c7d1e40b2"],
    html(
      `<p>Please answer our survey.</p><img src="https://nuj.us4.list-manage.com/track/open.php?u=3f1b&id=aa02&e=9c7d1e40b2" height="1" width="1">`,
    ),
    ["List-Unsubscribe: <https://nuj.us4.list-manage.com/unsubscribe>", passed("nuj.org.uk")],
  ),
  tracks(
    "insurer named like a paper",
    ['"Guardian Insurance Brokers" <service@guardian-brokers.example>', TALLOW, "Your renewal"],
    ["https://guardian-brokers.example/mail/open/77120-Xq4Lm8Zt.gif"],
    ["77120-Xq4Lm8Zt"],
    html(
      `<p>Your policy ends in March.</p><img src="https://guardian-brokers.example/mail/open/77120-Xq4Lm8Zt.gif" width=1 height=1>`,
    ),
  ),
  tracks(
    "hotel named like a paper",
    ['"Times Square Hotel" <stay@times-square-hotel.example>', PRIYA, "Your stay"],
    ["https://times-square-hotel.example/o?b=KL77QW02"],
    ["KL77QW02"],
    html(
      `<p>We look forward to your stay.</p><img src="https://times-square-hotel.example/o?b=KL77QW02" width=1 height=1>`,
    ),
  ),
  tracks(
    "glazier named like a paper",
    ['"Mirror & Glass Ltd" <orders@mirror-and-glass.example>', TOM, "Your quotation"],
    ["https://mirror-and-glass.example/q/5kd0Zx81Wm/seen.gif"],
    ["5kd0Zx81Wm"],
    html(
      `<p>Six panes, fitted.</p><img src="https://mirror-and-glass.example/q/5kd0Zx81Wm/seen.gif" width=1 height=1>`,
    ),
  ),
  tracks(
    "charity named like a paper",
    ['"Independent Living Trust" <hello@ilt-charity.example>', HOLLOWAY, "Thank you for visiting us"],
    ["https://ilt-charity.example/px?m=d81xq7"],
    ["d81xq7"],
    html(`<p>Thank you for your visit.</p><img src="https://ilt-charity.example/px?m=d81xq7" width=1 height=1>`),
  ),
  tracks(
    "profile notice that names a journalist",
    ["Anna Weber (DER SPIEGEL) via LinkedIn <messages-noreply@linkedin.com>", VOGT, "Anna just messaged you"],
    ["https://www.linkedin.com/emimp/ip_Ym9wMDA3-kl3mx02q-8s.gif"],
    ["ip_Ym9wMDA3-kl3mx02q-8s"],
    html(
      `<p>You have a message.</p><img src="https://www.linkedin.com/emimp/ip_Ym9wMDA3-kl3mx02q-8s.gif" style="width:1px; height:1px;">`,
    ),
    [passed("linkedin.com")],
  ),
  tracks(
    "notice of a follower",
    ['"Twitter" <notify@twitter.com>', HOLLOWAY, "BBC News (UK) followed you!"],
    ["https://twitter.com/scribe/ibis?t=1&cn=Zm9sbG93&iid=6f0d52a1c8e94b7d&uid=19283746"],
    ["6f0d52a1c8e94b7d", "19283746"],
    html(
      `<p>BBC News (UK) followed you.</p><img width=1 height=1 src="https://twitter.com/scribe/ibis?t=1&amp;cn=Zm9sbG93&amp;iid=6f0d52a1c8e94b7d&amp;uid=19283746">`,
    ),
    [passed("twitter.com")],
  ),
  tracks(
    "ticket for an institute's talk",
    ["Reuters Institute via Eventbrite <noreply@event.eventbrite.com>", ADEYEMI, "Your ticket: Trust in news"],
    ["https://click.event.eventbrite.com/open/8fKq0aYt3LmZ7xWv.gif"],
    ["8fKq0aYt3LmZ7xWv"],
    html(
      `<p>Your ticket is attached.</p><img height=1 width=1 src="https://click.event.eventbrite.com/open/8fKq0aYt3LmZ7xWv.gif">`,
    ),
    [passed("event.eventbrite.com")],
  ),
  tracks(
    "press review of a library",
    ['"House of Commons Library" <hoclibrary@parliament.uk>', HOLLOWAY, "Press review, 8 February"],
    ["https://comms.parliament.uk/o/24b1c9ee01.gif"],
    ["24b1c9ee01"],
    html(
      `<ul><li><a href="https://www.theguardian.com/politics/2021/feb/08/vote">The Guardian: the vote</a><li><a href="https://www.thetimes.co.uk/article/budget">The Times: the budget</a></ul><img src="https://comms.parliament.uk/o/24b1c9ee01.gif" width=1 height=1>`,
    ),
  ),
  tracks(
    "monitoring of media",
    ['"Clipwell Media Monitoring" <alerts@clipwell.example>', ADEYEMI, "7 new mentions: Reuters, BBC, Sky News"],
    ["https://clipwell.example/t/o/9b3d57aa.png"],
    ["9b3d57aa"],
    html(
      `<p>Reuters, BBC News and Sky News mention you.</p><img src="https://clipwell.example/t/o/9b3d57aa.png" width=1 height=1>`,
    ),
  ),
  tracks(
    "receipt",
    ['"Harrow Books" <receipts@harrow-books.example>', PRIYA, "Receipt for order 88231"],
    ["https://harrow-books.example/e/o.gif?t=Wz83LqPm40"],
    ["Wz83LqPm40"],
    html(
      `<p>Order 88231: two books.</p><img src="https://harrow-books.example/e/o.gif?t=Wz83LqPm40" width=1 height=1>`,
    ),
  ),
  tracks(
    "notice of a forge",
    ["octo-builder <notifications@github.com>", TOM, "Re: [harbour/crane] Fix the brake (#41)"],
    ["https://github.com/notifications/beacon/AAC4XK2ZQ7TLMWBV93EOU3DTM5ZA.gif"],
    ["AAC4XK2ZQ7TLMWBV93EOU3DTM5ZA"],
    html(
      `<p>Looks good to me.</p><p style="font-size:small"><a href="https://github.com/harbour/crane/pull/41#issuecomment-77120931">View it</a><img src="https://github.com/notifications/beacon/AAC4XK2ZQ7TLMWBV93EOU3DTM5ZA.gif" height="1" width="1" alt="" /></p>`,
    ),
    ["List-Id: harbour/crane <crane.harbour.github.com>"],
  ),
  tracks(
    "spacers of a shop",
    ['"Fern & Fig" <shop@fernandfig.example>', PRIYA, "Spring is here"],
    ["http://img.fernandfig.example/s/spacer.gif"],
    [],
    html(
      `<table><tr><td><img src="http://img.fernandfig.example/s/spacer.gif" width=1 height=1></td><td><img src="http://img.fernandfig.example/s/hero.jpg" width=560 height=300></td><td><img src="http://img.fernandfig.example/s/spacer.gif" width=1 height=24></td></tr></table>`,
    ),
  ),
  tracks(
    "agency that wrote before (1)",
    ['"Times Higher Education Events" <events@the-events.example>', KESTREL, "Save the date"],
    [],
    [],
    plain("Save the date: 3 June.\n"),
  ),
  tracks(
    "agency that wrote before (2)",
    ['"Times Higher Education Events" <events@the-events.example>', KESTREL, "The programme"],
    ["https://the-events.example/o/8812.gif?r=Zt40LqXm"],
    ["Zt40LqXm"],
    html(`<p>The programme is out.</p><img src="https://the-events.example/o/8812.gif?r=Zt40LqXm" width=1 height=1>`),
    ["List-Unsubscribe: <https://the-events.example/u>"],
  ),
].map((sheet) => (sheet.body.includes("text/plain") ? { ...sheet, truth: { verdict: "clear" as const } } : sheet));
