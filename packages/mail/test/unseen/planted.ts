// Which messages of the set "unseen" spy, in how many copies? Outlets claimed by senders of other domains, beacons of every make.

import { alternative, base64url, hashed, html, OTHERS, plain, READERS, type Sheet } from "./sheet.ts";

const [HOLLOWAY, ADEYEMI, KESTREL, VOGT] = READERS;

/** The same campaign to several readers: a sheet a reader. */
function copies(
  campaign: string,
  readers: readonly string[],
  make: (reader: string, at: number) => Omit<Sheet, "name">,
) {
  return readers.map((reader, at) => {
    const sheet = make(reader, at);
    return { ...sheet, name: `${campaign} ${at + 1}`, truth: { ...sheet.truth, campaign } };
  });
}

const massMailer = copies("mass mailer", [HOLLOWAY, KESTREL], (to, at) => {
  const open =
    ["hN3kPq0ZrT-2Fv8sWmXyB1aLdE9cUgJ4oIeR7tYnHfQ5", "zG7wVb1CxM-2Fp4kTnSqR8uJdL0eAhY3iOfX6rPmWcK2"][at] ?? "";
  const click =
    ["Jt5uWq9LxE-2BnR3vKpYcD7mZsA1hGfT0oUiB8eXrPwV", "Qe2rYh6NzS-2BkV8bLmGtF1wCdX4jPaU7oIyR0nKsEqT"][at] ?? "";
  const pixel = `https://u18822.ct.letterpress-mail.example/wf/open?upn=${open}`;
  return {
    truth: { verdict: "reconnaissance", beacons: [pixel], identifiers: [open, click] },
    from: '"The Guardian" <headlines@guardian-dispatch.example>',
    to,
    subject: "Inside the committee room: what the inquiry did not hear",
    headers: [
      `Authentication-Results: mx.parliament.uk; dkim=pass header.d=letterpress-mail.example; spf=pass smtp.mailfrom=bounces.letterpress-mail.example`,
      `List-Unsubscribe: <mailto:unsub@letterpress-mail.example>`,
    ],
    body: alternative(
      plain("Inside the committee room\n\nRead the article on our site."),
      html(`<html><body><h2>Inside the committee room</h2><p>Members were told on Tuesday that the papers had gone.</p>
<p><a href="https://u18822.ct.letterpress-mail.example/ls/click?upn=${click}">Read on</a></p>
<img src="${pixel}" alt="" width="1" height="1" border="0" style="height:1px !important;width:1px !important;border-width:0 !important"/></body></html>`),
    ),
  };
});

const hashInPath = copies("hash in path", [ADEYEMI, VOGT], (to) => {
  const hash = hashed("sha256", to);
  const picture = `https://images.world-press-cdn.example/${hash}/lead.jpg`;
  return {
    truth: { verdict: "reconnaissance", beacons: [picture], identifiers: [hash] },
    from: "Reuters World Desk <worlddesk@rtrs-wire.example>",
    to,
    subject: "EXCLUSIVE-Envoys press for talks on network security",
    body: html(
      `<table width=600><tr><td><img height=338 width=600 src='${picture}'></td></tr><tr><td>LONDON, Feb 3 (Reuters) - Envoys of nine states met on Wednesday.</td></tr></table>`,
    ),
  };
});

const classOfSheet = copies("class of a sheet", [HOLLOWAY, VOGT], (to) => {
  const code = base64url(to);
  const pixel = `https://static.brief-delivery.example/z.png?e=${code}`;
  return {
    truth: { verdict: "reconnaissance", beacons: [pixel], identifiers: [code] },
    from: '"POLITICO London Playbook" <playbook@politico-briefings.example>',
    to,
    subject: "Playbook: Recess, regress",
    headers: ["Reply-To: playbook.desk@inbox-replies.example"],
    body: html(
      `<html><head><style type="text/css">p{font:14px Georgia} .q9 { max-width : 1px; max-height:1px; overflow:hidden }</style></head><body><p>Good morning.</p><p>The whips are away.</p><img class="footer q9" src="${pixel}"></body></html>`,
    ),
  };
});

const sheetBackground = copies("sheet background", [HOLLOWAY, ADEYEMI], (to, at) => {
  const token = ["9c1f7e20b45d", "e07a31d9586b"][at] ?? "";
  const picture = `https://media.lettersroom.example/bg.jpg?r=${token}`;
  return {
    truth: { verdict: "reconnaissance", beacons: [picture], identifiers: [token] },
    from: '"Financial Times | Opinion" <opinion@lettersroom.example>',
    to,
    subject: "Opinion: sanctions and their price",
    body: html(
      `<style>@media screen{.masthead{color:#333;background:#fff1e5 url("${picture}") no-repeat}}</style><div class=masthead><h1>Opinion</h1></div><p>By our commentators.</p>`,
    ),
  };
});

const srcset = copies("srcset", [KESTREL, VOGT], (to, at) => {
  const id = ["m4x8-ttq2-93kd", "p7b1-zzr6-20hw"][at] ?? "";
  const [one, two] = [
    `https://pic.eu-observer-mail.example/l/${id}/1x.png`,
    `https://pic.eu-observer-mail.example/l/${id}/2x.png`,
  ];
  return {
    truth: { verdict: "reconnaissance", beacons: [one, two], identifiers: [id] },
    from: '"Le Monde" <lettre@eu-observer-mail.example>',
    to,
    subject: "=?utf-8?Q?La_lettre_:_ce_que_Bruxelles_pr=C3=A9pare?=",
    body: html(
      `<p>Chère lectrice, cher lecteur,</p><picture><source media="(min-width:600px)" srcset="${one} 1x, ${two} 2x"><img alt="Le Monde" width=180 height=40 src="cid:logo"></picture><p>Le texte sera présenté mardi.</p>`,
    ),
  };
});

const numbers = copies("numbers", [ADEYEMI, OTHERS[1], OTHERS[0]], (to, at) => {
  const id = ["48213377", "48213912", "48214055"][at] ?? "";
  const pixel = `http://count.readers-desk.example/o.asp?c=1182&id=${id}`;
  return {
    truth: { verdict: "reconnaissance", beacons: [pixel], identifiers: [id] },
    from: '"BBC News" <alerts@readers-desk.example>',
    to,
    subject: "Breaking: port closed after night of storms",
    body: html(`<p>The port was closed at 04:10.</p><IMG BORDER=0 HEIGHT=0 WIDTH=0 SRC="${pixel}">`),
  };
});

const plainAddress = copies("plain address", [HOLLOWAY, KESTREL], (to) => {
  const part = encodeURIComponent(to);
  const pixel = `https://trk.wire-service.example/open.gif?u=${part}&c=feb`;
  return {
    truth: { verdict: "reconnaissance", beacons: [pixel], identifiers: [part] },
    from: '"Sophie Lindqvist (Associated Press)" <s.lindqvist@wire-service.example>',
    to,
    subject: "Request for comment before Friday",
    body: html(
      `<div>Dear Member,<br><br>I am a reporter with the Associated Press and write on legislation about elections. Could we talk on Thursday?<br><br>Sophie Lindqvist<br>Associated Press</div><span style="display:none"><img src="${pixel}"></span>`,
    ),
  };
});

const ownOffice = copies("own office", [HOLLOWAY, ADEYEMI], (to, at) => {
  const token = ["Xy81QwLmZ02p", "Kd93TtRvB47n"][at] ?? "";
  const pixel = `https://parliament-uk-digital.example/s/${token}.gif`;
  return {
    truth: { verdict: "reconnaissance", beacons: [pixel], identifiers: [token] },
    from: '"UK Parliament News" <news@parliament-uk-digital.example>',
    to,
    subject: "Changes to the voting lobby from Monday",
    body: html(`<p>The lobby is closed for works.</p><img src="${pixel}" style="opacity:0" height="20" width="20">`),
  };
});

export const PLANTED: readonly Sheet[] = [
  ...massMailer,
  ...hashInPath,
  ...classOfSheet,
  ...sheetBackground,
  ...srcset,
  ...numbers,
  ...plainAddress,
  ...ownOffice,
];
