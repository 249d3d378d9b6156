// What is doubtful about a sender, seen from one message alone?

import { domainOf, headerValue, type Message } from "../message/message.ts";
import { remembering } from "../remembering.ts";
import type { Signal } from "../signals/signal.ts";
import type { SenderState } from "./authentication.ts";
import {
  type Colleague,
  claimedColleague,
  isOwnDomain,
  journalisticName,
  linkedNamesake,
  type OutletNames,
  saysVia,
} from "./claims.ts";
import { addressDomain, atRisk, FREE_MAIL, PARLIAMENTS } from "./domains.ts";
import { imitatesHouse, LookAlikes } from "./look-alikes.ts";
import type { Outlet } from "./outlets.ts";
import { textClaim } from "./text-claims.ts";

/** Whom the user knows, ready to be held against messages. */
export interface KnownPeople {
  /** Domains from which outlets write. */
  readonly outletDomains: ReadonlySet<string>;
  readonly outletNames: OutletNames;
  readonly lookAlikes: LookAlikes;
  readonly colleagues: readonly Colleague[];
  /** Addresses and domains of readers at risk, lower case. */
  readonly atRisk: readonly string[];
}

function writesFor(domain: string, { domains }: Outlet): boolean {
  return domains.includes(domain);
}

/** Labels of outlets' domains that are ordinary words, or others' names too. */
const COMMON_LABEL =
  /^(?:go|abc|ap|globe|standard|independent|mirror|express|sky|time|wired|slate|vice|vox|itv|fox|online|com|news|welt|zeit|mail|star|pravda|axios|observer|agora|nine|sun|hs|rte|sz|dw|tr|hill|nation|age|gannett|turner|prisa|pa|taz|vrt|dn|ft|aei|rand|csis|ceps|cepa|hudson|heritage|stimson|hoover|jamestown|stanford|ned|nbr|kas|fes|iai|piie|wilsoncenter)\./;
/** `theguardian`, `theaustralian`: with its article an ordinary word this long is nobody else's name. */
const RARE_CHARACTERS_MIN = 11;

/** What can be imitated: the domains of outlets and of colleagues. */
export function lookAlikesOf(outlets: readonly Outlet[], colleagues: readonly Colleague[]): LookAlikes {
  const theirs = colleagues.map(({ address }) => addressDomain(address)).filter((domain) => !FREE_MAIL.has(domain));
  return new LookAlikes([
    ...outlets.flatMap(({ domains, isCommonWord }) =>
      domains.map((domain) => ({
        domain,
        isCommonWord: (isCommonWord === true && domain.indexOf(".") < RARE_CHARACTERS_MIN) || COMMON_LABEL.test(domain),
      })),
    ),
    ...theirs.map((domain) => ({ domain, isCommonWord: false })),
  ]);
}

/** Where people publish letters that others subscribe to: the domain is the platform's, and says so. */
const LETTER_PLATFORMS: ReadonlySet<string> = new Set(
  "substack.com beehiiv.com ghost.io buttondown.email medium.com patreon.com tinyletter.com".split(" "),
);

/** A letter that its reader subscribed to: its writer may well be a journalist, and approaches nobody. */
function isLetter(message: Message, domain: string): boolean {
  const list = headerValue(message, "list-id")?.toLowerCase() ?? "";
  const isLeft = headerValue(message, "list-unsubscribe") !== undefined;
  return LETTER_PLATFORMS.has(domain) && (isLeft || list.includes(domain));
}

/** What a message says and points at, as far as claims are looked for in it. */
export interface Content {
  readonly text: string;
  /** Hosts that it names. */
  readonly hosts: () => Iterable<string>;
}

/** What the message claims, against the domain it comes from. */
function claims(message: Message, { text, hosts }: Content, state: SenderState, people: KnownPeople): Signal[] {
  const { from } = message;
  if (from === null) return [];
  const signals: Signal[] = [];
  const domain = addressDomain(from.address);
  const proven = state.state === "unknown" ? undefined : addressDomain(`@${state.domain}`);
  const isTheirs = (outlet: Outlet) => writesFor(domain, outlet) || (proven !== undefined && writesFor(proven, outlet));
  const isHonest = isOwnDomain(from) || saysVia(from);
  const named = isHonest ? undefined : people.outletNames.claimedIn(from.name);
  if (named && !isTheirs(named)) {
    const detail = `"${from.name}" claims ${named.names[0]}, which writes from ${named.domains.join(", ")}, not from ${domain}`;
    signals.push({ type: "display-name", where: "From", detail });
  }
  const colleague = claimedColleague(from, people.colleagues);
  if (colleague) {
    const detail = `"${from.name}" is a name you listed with ${colleague.address}, not with ${from.address}`;
    signals.push({ type: "display-name", where: "From", detail });
  }
  const isKnownOutlet =
    isHonest || isLetter(message, domain) || people.outletDomains.has(domain) || people.outletDomains.has(proven ?? "");
  const said = isKnownOutlet ? undefined : textClaim(text, people.outletNames, from);
  if (said?.outlet && !named) {
    const detail = `"${said.words}" claims ${said.outlet.names[0]}, which writes from ${said.outlet.domains.join(", ")}, not from ${domain}`;
    signals.push({ type: "claimed-outlet", where: "text", detail });
  }
  const ownName = isKnownOutlet ? undefined : journalisticName(from);
  const words = said?.words ?? ownName;
  if (words !== undefined) {
    const where = said ? "text" : "From";
    signals.push({ type: "journalist", where, detail: `says its sender writes for the press: "${words}"` });
    const namesake = named || said?.outlet ? undefined : linkedNamesake(from, hosts());
    if (namesake !== undefined) {
      const detail = `"${from.name}" is the name of ${namesake}, to which it links, and comes from ${domain}`;
      signals.push({ type: "claimed-outlet", where: "From", detail });
    }
  }
  return signals;
}

/** The newest word of a receiving server that this domain did not send the message; "" when it says otherwise, or nothing. */
function refusedBy(message: Message, domain: string): string {
  const newest = headerValue(message, "authentication-results") ?? "";
  const failed = /\bdmarc\s*=\s*fail\b[^;]*?\bheader\.from\s*=\s*"?([^\s;")]+)/i.exec(newest)?.[1];
  return failed !== undefined && addressDomain(`@${failed}`) === domain ? (newest.split(";", 1)[0] ?? "").trim() : "";
}

/** An outlet's own address in the hands of somebody else: answers go where anybody gets an address, or the receiving server refused it. */
function borrowedAddress(message: Message, state: SenderState, people: KnownPeople): Signal[] {
  const domain = addressDomain(message.from?.address ?? "");
  if (state.state !== "unknown" || !people.outletDomains.has(domain)) return [];
  const elsewhere = message.replyTo.find(({ address }) => FREE_MAIL.has(addressDomain(address)))?.address;
  const isPassedOn = ["list-id", "list-post", "arc-seal"].some((key) => headerValue(message, key) !== undefined);
  const server = isPassedOn ? "" : refusedBy(message, domain);
  const claim = (where: string, detail: string): Signal => ({ type: "claimed-outlet", where, detail });
  return [
    ...(elsewhere === undefined
      ? []
      : [claim("Reply-To", `writes as ${domain} and wants answers at ${elsewhere}, where anybody gets an address`)]),
    ...(server === ""
      ? []
      : [
          claim(
            "Authentication-Results",
            `${server} wrote that ${domain} did not send it (dmarc=fail); forwarding can do that too`,
          ),
        ]),
  ];
}

function answersElsewhere(message: Message): Signal[] {
  const own = addressDomain(message.from?.address ?? "");
  const isList = headerValue(message, "list-id") !== undefined || headerValue(message, "list-post") !== undefined;
  if (own === "" || isList) return [];
  const elsewhere = message.replyTo.find(({ address }) => address !== "" && addressDomain(address) !== own);
  const isOwnList =
    elsewhere && message.recipients.some(({ address }) => address.toLowerCase() === elsewhere.address.toLowerCase());
  if (!elsewhere || isOwnList) return [];
  return [{ type: "reply-to", where: "Reply-To", detail: `answers go to ${elsewhere.address}, not to ${own}` }];
}

/** `bbc.co.uk.mail-desk.example`: a host that begins with the whole of another's domain. */
function beginsWithAnothers({ from }: Message, domain: string, { outletDomains }: KnownPeople): string | undefined {
  const labels = domainOf(from?.address ?? "").split(".");
  for (let count = 2; count < labels.length; count += 1) {
    const begun = labels.slice(0, count).join(".");
    const isAnothers = begun !== domain && (outletDomains.has(begun) || PARLIAMENTS.includes(begun));
    if (isAnothers && !begun.endsWith(domain)) return `a host that begins with ${begun}`;
  }
  return undefined;
}

/** Of a sender's domain and a reader's host: how the one imitates the other's house, or a parliament. */
const houseImitated: (pair: string) => string | undefined = remembering(10_000, (pair) => {
  const [domain = "", host = ""] = pair.split("\n");
  for (const house of [host, ...PARLIAMENTS]) {
    const how = imitatesHouse(domain, house);
    if (how !== undefined) return how;
  }
  return undefined;
});

/** How the sender's domain imitates the house of a reader at risk; other public bodies bear such names by right. */
function houseOf({ from }: Message, domain: string, reader: string, people: KnownPeople): string | undefined {
  if (domain === "" || atRisk(from?.address ?? "", people.atRisk) !== undefined) return undefined;
  return houseImitated(`${domain}\n${domainOf(reader)}`);
}

/**
 * Signals about the sender; `first-contact` is missing, since it needs the other messages.
 */
export function senderSignals(message: Message, content: Content, state: SenderState, people: KnownPeople): Signal[] {
  const signals: Signal[] = [{ type: `sender-${state.state}`, where: "From", detail: state.how }];
  signals.push(...claims(message, content, state, people), ...borrowedAddress(message, state, people));
  const domain = addressDomain(message.from?.address ?? "");
  const how = FREE_MAIL.has(domain)
    ? undefined
    : (people.lookAlikes.imitates(domain) ?? beginsWithAnothers(message, domain, people));
  const reader = message.recipients.find(({ address }) => atRisk(address, people.atRisk) !== undefined)?.address;
  const looks = how ?? (reader === undefined ? undefined : houseOf(message, domain, reader, people));
  if (looks !== undefined) signals.push({ type: "look-alike", where: "From", detail: `${domain}: ${looks}` });
  signals.push(...answersElsewhere(message));
  if (reader !== undefined)
    signals.push({ type: "reader-at-risk", where: reader, detail: atRisk(reader, people.atRisk) ?? "" });
  return signals;
}
