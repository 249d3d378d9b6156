// Which domain does a host or an address belong to, and which domains can anybody write from?

import { getDomain } from "tldts";
import { domainOf } from "../message/message.ts";
import { remembering } from "../remembering.ts";

/** Private suffixes count: `somebody.github.io` is somebody's. */
const OPTIONS = { allowPrivateDomains: true } as const;

/** The registrable domain (https://publicsuffix.org) of a host, lower case; the host itself when it has none. */
export const registrableDomain: (host: string) => string = remembering(
  10_000,
  (host) => getDomain(host, OPTIONS) ?? host.toLowerCase(),
);

export function addressDomain(address: string): string {
  return registrableDomain(domainOf(address));
}

/** Where anybody gets an address: the domain says nothing about the person. */
export const FREE_MAIL: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.uk ymail.com aol.com icloud.com me.com " +
    "mac.com proton.me protonmail.com pm.me tutanota.com tuta.com gmx.com gmx.de gmx.net web.de mail.com mail.ru yandex.ru " +
    "yandex.com qq.com 163.com 126.com sina.com zoho.com fastmail.com hey.com hushmail.com t-online.de orange.fr free.fr " +
    "laposte.net libero.it btinternet.com comcast.net verizon.net att.net cox.net naver.com seznam.cz wp.pl onet.pl rediffmail.com"
  ).split(" "),
);

/** Parliaments, governments and the group named in the indictment. Endings of host names. */
const AT_RISK: readonly string[] = (
  "parliament.uk parliament.scot senedd.wales niassembly.gov.uk gov.uk mod.uk police.uk nhs.uk europarl.europa.eu europa.eu " +
  "gov mil house.gov senate.gov mail.house.gov parl.gc.ca gc.ca aph.gov.au gov.au parliament.govt.nz govt.nz bundestag.de bund.de " +
  "bundesrat.de assemblee-nationale.fr senat.fr gouv.fr parlament.ch admin.ch parlament.gv.at gv.at dekamer.be senate.be lachambre.be " +
  "fgov.be tweedekamer.nl eerstekamer.nl minbuza.nl folketinget.dk ft.dk stortinget.no riksdagen.se riksdag.se eduskunta.fi " +
  "parliament.fi oireachtas.ie camera.it senato.it governo.it congreso.es senado.es parlamento.pt sejm.gov.pl sejm.pl senat.gov.pl " +
  "psp.cz senat.cz nrsr.sk parlament.hu parlament.ro cdep.ro senat.ro parliament.bg lrs.lt saeima.lv riigikogu.ee sabor.hr " +
  "dz-rs.si hellenicparliament.gr parliament.cy rada.gov.ua gov.ua knesset.gov.il sansad.nic.in gov.in nic.in shugiin.go.jp " +
  "sangiin.go.jp go.jp assembly.go.kr go.kr ly.gov.tw gov.tw ipac.global nato.int un.org coe.int osce.org"
).split(" ");

/** Any country's government or parliament, by a label of the host before the country. */
const AT_RISK_LABEL =
  /(?:^|\.)(?:gov|gob|gouv|govt|go|gv|mil|parliament|parlament|parl|senate|senat|congress)(?:\.[a-z]{2,3})?\.[a-z]{2}$/;

/** A host named after what it is, wherever it lies: `parliament.example`, `mail.bundestag.de`. */
const AT_RISK_NAME =
  /(?:^|\.)(?:parliament|parlament|parlamento|parlement|senate|senat|senado|congress|bundestag|bundesrat|europarl|knesset|sejm|riksdag|storting|folketing)\.[a-z]{2,}(?:\.[a-z]{2})?$/;

const AT_RISK_HOSTS: ReadonlySet<string> = new Set(AT_RISK);

/** Whether a host is, or lies under, a public body's. */
const isPublicBody: (host: string) => boolean = remembering(10_000, (host) => {
  for (let name = host; ; name = name.slice(name.indexOf(".") + 1)) {
    if (AT_RISK_HOSTS.has(name)) return true;
    if (!name.includes(".")) break;
  }
  return AT_RISK_LABEL.test(host) || AT_RISK_NAME.test(host);
});

/** Parliaments under their own names, which others imitate. */
export const PARLIAMENTS: readonly string[] = AT_RISK.filter(
  (host) => AT_RISK_NAME.test(host) || host.startsWith("europarl."),
);

/** Why states take an interest in whoever reads there; undefined when nothing says so. */
export function atRisk(address: string, listed: readonly string[]): string | undefined {
  const host = domainOf(address);
  if (host === "") return undefined;
  const lower = address.toLowerCase();
  const own = listed.find((each) => lower === each || host === each || host.endsWith(`.${each}`));
  if (own !== undefined) return "listed by the user as at risk";
  return isPublicBody(host) ? "an address of a parliament, government or public body" : undefined;
}
