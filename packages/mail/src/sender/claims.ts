// Whom does a message say it comes from? An outlet in the display name or the signature, a colleague's name, or a
// journalist of no known outlet.

import { domainOf, type Mailbox } from "../message/message.ts";
import { remembering } from "../remembering.ts";
import { registrableDomain } from "./domains.ts";
import { inLatin } from "./look-alikes.ts";
import type { Outlet } from "./outlets.ts";
import { ROLE } from "./press-words.ts";

/** A person whose name must not come from another address. */
export interface Colleague {
  readonly name: string;
  readonly address: string;
}

export const folded: (text: string) => string = remembering(10_000, (text) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** Where a display name is divided: `Jane Doe, The Times`, `Jane Doe (BBC)`, `Jane Doe at Reuters`. */
const DIVIDES = /[,|/()[\]<>:;•·–—"]|\s-\s|@|\s(?:at|from|of|via|for|with|by)\s/i;

const NO_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{3,}/u;

interface KnownName {
  readonly outlet: Outlet;
  readonly name: string;
}

const REMEMBERED = 10_000;

/** A word of two alphabets, as nobody writes who does not want to be taken for another. */
const MIXED_SCRIPTS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Outlets by their names, ready to be found in texts. */
export class OutletNames {
  readonly #alone = new Map<string, Outlet>();
  readonly #anywhere: KnownName[] = [];
  /** Names in scripts without spaces between words. */
  readonly #unspaced: KnownName[] = [];
  /** `BBC`: found as it is printed, beside whatever words. */
  readonly #acronyms = new Map<string, Outlet>();
  /** Answers given: a mailbox has few senders and many messages. */
  readonly #known = new Map<string, Outlet | undefined>();

  constructor(outlets: readonly Outlet[]) {
    for (const outlet of outlets) {
      for (const printed of outlet.names) {
        const name = folded(printed);
        this.#alone.set(name, outlet);
        // "Register" alone may be anything, "Economist" hardly; the latter stands in the table without its article.
        if (!outlet.isCommonWord) this.#alone.set(name.replace(/^the /, ""), outlet);
        if (!outlet.isCommonWord && /^[A-Z]{3,6}$/.test(printed)) this.#acronyms.set(printed, outlet);
        // Short names and ordinary words are parts of other names too.
        if (NO_SPACES.test(name)) this.#unspaced.push({ outlet, name });
        else if (!outlet.isCommonWord && name.length >= 6)
          this.#anywhere.push({ outlet, name: ` ${name.replace(/^the /, "")} ` });
      }
    }
  }

  /** The outlet that a display name, or a line of a signature, claims. */
  claimedIn(text: string): Outlet | undefined {
    if (text === "" || this.#known.has(text)) return this.#known.get(text);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    const outlet = this.#find(text);
    this.#known.set(text, outlet);
    return outlet;
  }

  #find(text: string): Outlet | undefined {
    return this.#printed(text) ?? (MIXED_SCRIPTS.test(text) ? this.#printed(inLatin(text)) : undefined);
  }

  #printed(text: string): Outlet | undefined {
    for (const piece of text.split(DIVIDES)) {
      const name = folded(piece ?? "");
      const found = this.#alone.get(name) ?? this.#alone.get(name.replace(NEWSROOM, "")) ?? this.#newsroomOf(name);
      if (found && name !== "") return found;
    }
    const whole = ` ${folded(text)} `;
    const named = (
      this.#anywhere.find(({ name }) => whole.includes(name)) ?? this.#unspaced.find(({ name }) => whole.includes(name))
    )?.outlet;
    if (named) return named;
    for (const [word] of text.matchAll(/\b[A-Z]{3,6}\b/g)) {
      const outlet = this.#acronyms.get(word);
      if (outlet) return outlet;
    }
    return undefined;
  }

  /** `The Economist Intelligence Desk`: of an ordinary word so much may follow only after its article. */
  #newsroomOf(name: string): Outlet | undefined {
    let rest = name;
    for (let shorter = rest.replace(NEWSROOM, ""); shorter !== rest; shorter = rest.replace(NEWSROOM, ""))
      rest = shorter;
    const outlet = this.#alone.get(rest);
    return outlet?.isCommonWord && !name.startsWith("the ") ? undefined : outlet;
  }
}

/** What a newsroom adds to its name. */
const NEWSROOM =
  / (?:news|newsdesk|news desk|newsroom|desk|editorial|press|politics|world|international|europe|asia|uk|us|online|digital|correspondent|reporter|journalist|editor|investigations|team|newsletter|briefing|am|pm|daily|weekly|today|morning|evening|weekend|alerts?|breaking|opinion|updates?|intelligence|research|analysis|magazine|service)$/;

/** Who writes for the press, in other languages. */
const FOREIGN_ROLE =
  /(?<![\p{L}])(?:Journalistin|Journalist|Redakteurin?|Korrespondentin?|journaliste|correspondante?|rédact(?:eur|rice)|periodista|corresponsal|giornalista|corrispondente|dziennikar(?:z|ka)|журналист(?:ка)?|корреспондент(?:ка)?|журналіст(?:ка)?|صحفي(?:ة)?|صحافي(?:ة)?|مراسل(?:ة)?|خبرنگار|עיתונאי(?:ת)?|nhà báo|phóng viên)(?![\p{L}])|记者|記者|기자|ผู้สื่อข่าว|นักข่าว/iu;

/** Where others' names are put before the house's own: tickets, papers to sign, letters of members. As of November 2025. */
const HOUSES_OF_OTHERS: ReadonlySet<string> = new Set(
  (
    "eventbrite.com eventbrite.co.uk linkedin.com google.com dropbox.com docusign.com docusign.net zoom.us calendly.com surveymonkey.com " +
    "typeform.com wetransfer.com facebookmail.com twitter.com x.com medium.com substack.com patreon.com change.org meetup.com " +
    "ticketmaster.com ticketmaster.co.uk ticketsource.co.uk tickettailor.com sharepointonline.com microsoft.com github.com slack.com " +
    "trello.com asana.com doodle.com canva.com notion.so figma.com paypal.com gofundme.com justgiving.com airtable.com box.com adobe.com " +
    "hellosign.com mailchimp.com workday.com greenhouse.io indeed.com researchgate.net academia.edu vimeo.com youtube.com ti.to luma-mail.com"
  ).split(" "),
);

/**
 * `Reuters Institute via Eventbrite <noreply@event.eventbrite.com>`: the name says itself who sends, and others' names stand there by right.
 * Anybody may register a domain to be "via".
 */
export function saysVia({ name, address }: Mailbox): boolean {
  const via = /\s(?:via|on|through)\s+(\S[^<>]*)$/i.exec(name)?.[1];
  if (via === undefined) return false;
  const domain = registrableDomain(domainOf(address));
  return HOUSES_OF_OTHERS.has(domain) && folded(via).replaceAll(" ", "") === domain.split(".")[0];
}

/**
 * The domain whose label is the sender's display name, when the message links to it: an outlet that no table knows, claimed from elsewhere.
 * @param hosts of what the message links to.
 */
export function linkedNamesake({ name, address }: Mailbox, hosts: Iterable<string>): string | undefined {
  const letters = folded(name).replace(/^the /, "").replaceAll(" ", "");
  if (letters.length < 8) return undefined;
  const own = registrableDomain(domainOf(address));
  for (const host of hosts) {
    const domain = registrableDomain(host);
    const label = (domain.split(".")[0] ?? "").replace(/^the|-/g, "");
    if (label === letters && domain !== own) return domain;
  }
  return undefined;
}

const ROLE_WORD = new RegExp(`\\b${ROLE}\\b`, "i");
/** Words that names of newspapers and stations bear; those that are titles end the name, or its newsroom follows: no "Modern Times Dental". */
const PAPER_WORD =
  /\b(?:newsroom|newsdesk|news desk|morning post|broadcasting|news agency|press agency|news service|wire service|newspaper|newswire|press network|news network)\b|\b(?:times|herald|tribune|gazette|courier|chronicle|dispatch|observer|telegraph)(?=$|\s*[^\p{L}\p{N}\s]|\s+(?:of|news|newsroom|newsdesk|desk|online|digital|media|group|sun|weekly|daily|sunday|review|politics|world|international|editorial)\b)|(?<=\S\s+)(?:news|journal|post|press)$/iu;

/** Whether a name bears a word of the domain it comes from: then it is its own and claims nobody else's. */
function isOwnName(name: string, domain: string): boolean {
  const label = domain.split(".")[0] ?? "";
  const words = folded(name)
    .split(" ")
    .filter((word) => word.length >= 4);
  return words.some((word) => label.includes(word)) && !PAPER_WORD.test(label);
}

/** Whether a display name says its bearer writes for a newspaper, and which words say so. */
export function journalisticName({ name, address }: Mailbox): string | undefined {
  const role = ROLE_WORD.exec(name) ?? FOREIGN_ROLE.exec(name);
  if (role) return role[0];
  const paper = PAPER_WORD.exec(name);
  return paper && !isOwnName(name, domainOf(address)) ? paper[0].trim() : undefined;
}

/** Whether a display name is but the sender's own domain: `Register.com`. */
export function isOwnDomain({ name, address }: Mailbox): boolean {
  return folded(name) === folded(registrableDomain(domainOf(address)));
}

/** The colleague whose name a mailbox bears from another address. */
export function claimedColleague({ name, address }: Mailbox, colleagues: readonly Colleague[]): Colleague | undefined {
  if (colleagues.length === 0) return undefined;
  const words = folded(name).split(" ").sort().join(" ");
  if (words === "") return undefined;
  const own = address.toLowerCase();
  const same = colleagues.filter((each) => folded(each.name).split(" ").sort().join(" ") === words);
  return same.some((each) => each.address.toLowerCase() === own) ? undefined : same[0];
}
