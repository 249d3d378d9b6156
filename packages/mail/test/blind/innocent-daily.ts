// Set "blind": what else lies in a mailbox: shops, tickets, machines, lists, resets. Some count their readers, none is reconnaissance.

import {
  alternative,
  base64,
  hashed,
  html,
  multipart,
  OTHERS,
  passed,
  plain,
  READERS,
  type Sheet,
} from "../unseen/sheet.ts";
import { domainOf, token } from "./press.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;
const [PRIYA, TOM, ACCOUNTS] = OTHERS;

function told(
  name: string,
  from: string,
  to: string,
  subject: string,
  verdict: "clear" | "tracking",
  body: string,
  beacons: readonly string[] = [],
  identifiers: readonly string[] = [],
): Sheet {
  return { name, truth: { verdict, beacons, identifiers }, from, to, subject, headers: [passed(domainOf(from))], body };
}
const amp = (url: string): string => url.replaceAll("&", "&amp;");

const shop = `https://mandrillapp.com/track/open.php?u=30011&id=${hashed("md5", "shop")}`;
const sales = `https://t.sidekickopen61.com/s/o?t=${token("sales", 40)}`;
const hub = `https://github.com/notifications/beacon/${token("hub", 28).toUpperCase()}.gif`;
const airline = `https://wallet.fairwind-air.example/bar/${token("airline", 24)}.png`;
const linked = `https://www.linkedin.com/emimp/ip_${token("linked", 40)}.gif`;
const chinese = `https://edm.taobao-sample.example/o.gif?e=${base64(TOM).replaceAll("=", "%3D")}`;
const survey = `https://email.yougov.com/o/${token("survey", 24)}`;
const desk = `https://harbour.zendesk.com/agent/o/${token("desk", 22)}.gif`;
const spacer = "https://www.harbour-works.example/i/spacer.gif";
const charity = `https://e.lifeboat-charity.example/wf/open?upn=${token("charity", 60)}`;
const alumni = `https://r.alumni-press.example/tr/op/${token("alumni", 32)}`;
const rail = `https://sptrk.rail-offers.example/q/${token("rail", 22)}/open.gif`;

export const INNOCENT_DAILY: readonly Sheet[] = [
  told(
    "shop",
    "Tallow Candles <hello@tallow.example>",
    PRIYA,
    "A third off",
    "tracking",
    html(`<p>Everything is a third cheaper.</p><img src="${amp(shop)}" height="1" width="1">`),
    [shop],
    [hashed("md5", "shop")],
  ),
  told(
    "one who sells",
    "Mark Teal <mark@cloudledger.example>",
    ACCOUNTS,
    "Quick question",
    "tracking",
    html(
      `<p>Do you have ten minutes on Tuesday?</p><p>Mark</p><img src="${sales}" style="display:none!important" height="1" width="1">`,
    ),
    [sales],
    [token("sales", 40)],
  ),
  told(
    "pull request",
    "Ana Ruiz <notifications@github.com>",
    TOM,
    "Re: [harbour/tide] Fix (#12)",
    "tracking",
    html(
      `<p>Looks right.</p><p>&mdash;<br>Reply to this email directly.<img src="${hub}" height="1" width="1" alt=""></p>`,
    ),
    [hub],
    [token("hub", 28).toUpperCase()],
  ),
  told(
    "boarding pass",
    "Fairwind Air <tickets@fairwind-air.example>",
    KESTREL,
    "Your boarding pass",
    "tracking",
    html(`<p>Brussels to London, seat 12A.</p><img src="${airline}" width="300" height="300" alt="Boarding pass">`),
    [airline],
    [token("airline", 24)],
  ),
  told(
    "somebody looked at you",
    "LinkedIn <messages-noreply@linkedin.com>",
    ADEYEMI,
    "You appeared in searches",
    "tracking",
    html(`<p>Three people looked at you.</p><img src="${linked}" style="width:1px;height:1px" alt="">`),
    [linked],
    [`ip_${token("linked", 40)}`],
  ),
  told(
    "offer in chinese",
    "=?utf-8?B?5reY5a6d?= <edm@taobao-sample.example>",
    TOM,
    "=?utf-8?B?5LyY5oOg?=",
    "tracking",
    html(`<p>全场五折，限时三天。</p><img src="${chinese}" width="1" height="1">`),
    [chinese],
    [base64(TOM).replaceAll("=", "%3D")],
  ),
  told(
    "survey",
    "YouGov <surveys@yougov.com>",
    PRIYA,
    "Your opinion",
    "tracking",
    html(`<p>Five minutes about the news you read.</p><img src="${survey}" width="1" height="1">`),
    [survey],
    [token("survey", 24)],
  ),
  told(
    "answer of a ticket system",
    "Harbour Support <support@harbour.zendesk.com>",
    TOM,
    "[Harbour] Re: crane",
    "tracking",
    html(`<p>We have ordered the part.</p><img src="${desk}" width="1" height="1">`),
    [desk],
    [token("desk", 22)],
  ),
  told(
    "spacers",
    "Harbour Works <office@harbour-works.example>",
    PRIYA,
    "Open day",
    "tracking",
    html(
      `<table><tr><td><img src="${spacer}" width="1" height="1"></td><td>Open day</td><td><img src="${spacer}" width="1" height="1"></td></tr><tr><td><img src="${spacer}" width="10" height="1"></td></tr></table>`,
    ),
    [spacer],
  ),
  told(
    "charity",
    "Lifeboat Charity <news@lifeboat-charity.example>",
    VOGT,
    "Thank you",
    "tracking",
    html(`<p>Your gift keeps boats afloat.</p><img src="${charity}" width="1" height="1">`),
    [charity],
    [token("charity", 60)],
  ),
  told(
    "alumni",
    "Alumni Office <alumni@alumni-press.example>",
    HOLLOWAY,
    "Reunion",
    "tracking",
    alternative(plain("Reunion in June."), html(`<p>Reunion in June.</p><img width="1" height="1" src="${alumni}">`)),
    [alumni],
    [token("alumni", 32)],
  ),
  told(
    "railway",
    "Rail Offers <offers@rail-offers.example>",
    ADEYEMI,
    "Seats from 9 pounds",
    "tracking",
    html(`<p>Seats from 9 pounds.</p><img border="0" width="1" height="1" alt="" src="${rail}">`),
    [rail],
    [token("rail", 22)],
  ),
  told(
    "receipt",
    "Corner Cafe <receipts@corner-cafe.example>",
    HOLLOWAY,
    "Receipt 2211",
    "clear",
    html(
      '<img src="https://corner-cafe.example/logo.png" width="140" height="60" alt="Corner Cafe"><p>Two coffees, 5.60</p>',
    ),
  ),
  told(
    "calendar",
    "Jonas Kestrel <jonas.kestrel@europarl.europa.eu>",
    VOGT,
    "Invitation: committee",
    "clear",
    alternative(
      plain("Committee, Tuesday 10:00"),
      "Content-Type: text/calendar; charset=utf-8; method=REQUEST\n\nBEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:7f0c2a9e-11d2-4d0c-9a55-0c4f3b1f2a77\nDTSTART:20210209T090000Z\nSUMMARY:Committee\nURL:https://europarl.europa.eu/committees/afet\nEND:VEVENT\nEND:VCALENDAR\n",
    ),
  ),
  told(
    "a failed build",
    "Build <ci@forge.harbour-works.example>",
    TOM,
    "Pipeline 8841 failed",
    "clear",
    html(
      '<p>Job <a href="https://forge.harbour-works.example/tide/-/jobs/884112">lint</a> failed at 4f1d2c9a7be0315d8c66f0a1b2c3d4e5f6a7b8c9.</p>',
    ),
  ),
  told(
    "a reset",
    "Harbour Works <no-reply@harbour-works.example>",
    TOM,
    "Reset your password",
    "clear",
    plain(
      `Use this within an hour:\nhttps://harbour-works.example/reset/${token("reset", 43)}\nIf it was not you, do nothing.`,
    ),
    [],
    [token("reset", 43)],
  ),
  told(
    "a code",
    "Bank of Fernhill <alerts@fernhill-bank.example>",
    PRIYA,
    "Your code",
    "clear",
    plain("Your code is 448 201. Do not tell anybody."),
  ),
  told(
    "could not be delivered",
    "Mail Delivery System <MAILER-DAEMON@mx.parliament.uk>",
    HOLLOWAY,
    "Undelivered Mail Returned to Sender",
    "clear",
    multipart(
      "report",
      plain("The following address could not be reached: <old@tallow.example>"),
      "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.parliament.uk\n\nFinal-Recipient: rfc822; old@tallow.example\nAction: failed\nStatus: 5.1.1\n",
      "Content-Type: text/rfc822-headers\n\nFrom: margaret.holloway@parliament.uk\nTo: old@tallow.example\nSubject: Visit\nMessage-ID: <visit@parliament.uk>\n",
    ),
  ),
  told(
    "list of developers",
    "Ines Paz <ines@paz.example>",
    "tide-dev@lists.harbour-works.example",
    "[tide-dev] release",
    "clear",
    plain(
      "I tagged 2.1.\n\nhttps://forge.harbour-works.example/tide/-/tags/v2.1.0\n\n_______\ntide-dev mailing list\nhttps://lists.harbour-works.example/listinfo/tide-dev",
    ),
  ),
  told(
    "signature with a logo",
    "Priya Nair <priya@fernhill-school.example>",
    TOM,
    "Term dates",
    "clear",
    html(
      '<p>Term starts on Monday.</p><p>Priya</p><img src="https://fernhill-school.example/brand/logo-2021.png" width="160" height="48"><a href="https://twitter.com/fernhillschool"><img src="https://fernhill-school.example/brand/tw.png" width="16" height="16"></a>',
    ),
  ),
  told(
    "bank in russian",
    "=?utf-8?B?0JHQsNC90Lo=?= <info@bank-sample.example>",
    TOM,
    "=?utf-8?B?0JLRi9C/0LjRgdC60LA=?=",
    "clear",
    html(
      '<p>Ваша выписка за январь готова.</p><img src="https://bank-sample.example/static/logo.svg" width="120" height="40">',
    ),
  ),
  told(
    "thread of neighbours",
    "Tom Burrell <tom.b@harbour-works.example>",
    PRIYA,
    "Re: fence",
    "clear",
    plain("Saturday is fine.\n\nOn Mon, 1 Feb 2021 at 09:12, Priya wrote:\n> Shall we mend it on Saturday?"),
  ),
  told(
    "picture within",
    "Aunt Vera <vera@paz.example>",
    PRIYA,
    "Photo",
    "clear",
    multipart(
      "related",
      html('<p>Look!</p><img src="cid:photo1" width="1" height="1"><img src="cid:photo2">'),
      "Content-Type: image/gif\nContent-ID: <photo1>\nContent-Transfer-Encoding: base64\n\nR0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\n",
    ),
  ),
  told(
    "letter of a school",
    "Fernhill School <office@fernhill-school.example>",
    ADEYEMI,
    "Newsletter",
    "clear",
    html(
      '<table width="600"><tr><td bgcolor="#003366" height="2" width="600"></td></tr><tr><td>The fair is on Friday. <a href="https://fernhill-school.example/fair?utm_source=newsletter&amp;utm_medium=email&amp;utm_campaign=feb-2021">More</a></td></tr></table>',
    ),
  ),
];
