// Which capitalised phrases of a stretch of text are names of persons, organisations or vessels?

import type { Span } from "../text/spans.ts";
import { isGroupName } from "../words/actors.ts";
import { BODIES, BODY_WORD, NO_NAME, STARTERS } from "../words/authorities.ts";
import { isCountry, STATE_WORD, stateOf } from "../words/places.ts";

export type NameKind = "person" | "organisation" | "vessel" | "wallet";

export interface FoundName extends Span {
  readonly name: string;
  readonly kind: NameKind;
}

/** Words that end or make the name of an organisation. */
const ORGANISATION =
  /\b(?:Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|Company|Co|JSC|PJSC|OOO|OAO|ZAO|GmbH|AG|SA|SRL|BV|Oy|Group|Holdings?|Institute|University|Centre|Center|Technolog(?:y|ies)|Industries|Enterprises?|Studio|Media|Bank|Exchange|Foundation|Association|Agency|Bureau|Systems|Solutions|Networks?|Services|Hosting|Trading|Logistics|Security|Software|Labs?|Academy|Foods?|Initiative|Medya|Voice|Land|Cloud|Shipping|Industry|Industrial|Department|Maritime|Lines?|Airlines?|Aviation|Telecom|Communications?|Energy|Petroleum|Capital|Investments?|Finance|Financial|Consulting|Engineering|Development|Electronics|Digital|Cyber|Data|Forces|Army|Party|Militia|Mixer|Market|News|Press|Fund|Union|Consortium|International|Global|Import|Export|Commerce|Company’s|Front|Brigade|Battalion|Unit|Expo|Venture|Ventures|Works|Complex|Plant|Factory|Concern|Partners|Broadcasting|Television|Channel|Host|Web|Corps|Shipyard|Committee|Movement|Alliance|Council|Consortium)\b/;

/** What may stand on both sides of an "and" inside one name. */
const JOINED =
  /^(?:Technology|Technologies|Trading|Trade|Services|Sons|Engineering|Development|Industrial|Industry|Research|Commerce|Logistics|Consulting|Communications?|Information|Security|Science|Culture|Media|Innovation|Investment|Television|Broadcasting|Culture|Education|Intelligence|Telecommunications|Shipping|Finance|Export|Mechanics)\b/;

const TOKEN = String.raw`(?:(?<=\b(?:Department|Unit|Bureau|Office|Brigade) )\d{1,6}|\p{Lu}|(?<![\p{L}\p{N}])\p{Ll}-(?=\p{Lu})|\d{1,4}(?=\p{L}))(?:[\p{L}\p{N}’'&\-]|\.(?!\p{Lu}\p{Ll}))*`;
const CHUNK = new RegExp(
  String.raw`(?:(?<=["“])\p{Lu}[\p{L}\p{N}’'.\- ]+(?=["”])|${TOKEN}(?:[ \u00a0]+(?:(?:of|for|de|del|la|al|el|bin|ibn|von|van|da|dos|y|&)[ \u00a0]+){0,2}${TOKEN})*)`,
  "gu",
);

/** The rest of a firm's form behind its name: "Co., Ltd.", "Trading, Inc." */
const FIRM_FORM =
  /^\.?,?\s(?:Ltd|LTD|Inc|INC|Incorporated|LLC|L\.L\.C|Limited|Corp|Co|PLC|S\.A)(?![\p{L}])\.?(?=[\s,;:.)]|$)/u;

/** Titles and offices before a name, that are no part of it, and what describes him: "the Lamborghini-driving X". */
const BEFORE =
  /^(?:(?:\p{Lu}[\p{L}.]*-(?:based|backed|linked|led|run|born|owned|made|nexus|aligned|\p{Ll}+(?:ing|ed))(?=\s\p{Lu})|(?:Colonel|Major|Lieutenant|Rear|Vice|Brigadier)[- ](?:General|Admiral|Colonel)|(?:General|Admiral|Major|Captain)(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$)|Minister|Ambassador|Spokes(?:person|man|woman)|CEO|CTO|CFO|Founder|Owner|General Director|Chairman|Colonel|Lieutenant|Officer|Hacker|Mr|Mrs|Ms|Dr|Sir|Russian|Chinese|Iranian|North Korean|Belarusian|Ukrainian|Turkish|Israeli|Syrian|Vietnamese|DPRK|PRC|UK|US|China|Russia|Iran)(?:-based|['’]s)?\.?\s+)+/u;

/** An office with what it is of, before the name of who holds it: "Minister of Intelligence Esmail Khatib". */
const OFFICE =
  /^(?:Deputy\s|First\s|Vice\s)*(?:Minister|Director|Head|Chief|Secretary|Commander|Chairman|President|Governor|Representative)\s(?:of|for)\s(?:the\s)?\p{Lu}\p{Ll}+\s(?:(?:and\s)?\p{Lu}\p{Ll}+\s){0,2}?(?=\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}[\p{L}’'-]+){1,2}$)/u;

/** Whose something is. */
const OWNER = /^(?:\p{Lu}[\p{L}-]+\s){0,3}\p{Lu}[\p{L}-]+['’]s\s(?=\p{Lu})/u;

/** A body before the name of who holds an office in it: "Head of the Directorate of the Armed Forces X". */
const OFFICE_OF =
  /^(?:\p{Lu}\p{L}+\s|of\s|for\s)+(?:Forces|Staff|Directorate|Department|Ministry|Service|Services|Bureau|Committee|Council|Agency|Corps|Army|Navy|Police|Security|Affairs|Federation|Command|Party)\s(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}’'-]+){1,2}$)/u;

const VESSEL = /\b(?:vessels?|tankers?|ships?|M\/?[TV])\s*(?:named\s+|called\s+)?["“'‘]?$/i;

/** "A and B" where the second half alone says that both are one name: "Science and Technology Company". */
/** "The Foundation for the Support and Protection of the Rights of …": a name that says what it is for. */
function goesOnBehind(text: string, last: Span, between: string, next: Span): boolean {
  const isPurpose =
    /(?:Foundation|Fund|Institute|Cent(?:er|re)|Association|Society|Committee|Council|Union|Movement|Directorate|Bureau|Agency|Academy)\s(?:for|of)\s/u.test(
      text.slice(last.start, last.end),
    );
  if (!isPurpose) return false;
  if (/^\s(?:of|for)\s(?:the\s)?$/u.test(between)) return true;
  const word = text.slice(next.start, next.end);
  return /^\sand\s$/u.test(between) && /^\p{Lu}\p{Ll}+(?:\sof\b.*)?$/u.test(word);
}

function joinAnds(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, span.start);
    if (last !== undefined && /^\s+and\s+$/.test(between) && JOINED.test(text.slice(span.start, span.end))) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else if (last !== undefined && goesOnBehind(text, last, between, span)) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else if (
      last !== undefined &&
      /^\s(?:for|of)\sthe\s$/u.test(between) &&
      /\b(?:Foundation|Institute|Cent(?:er|re)|Fund|Association|Society|Organi[sz]ation|Academy|Front|Movement|Union|Party|Department \d+)$/u.test(
        text.slice(last.start, last.end),
      )
    ) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

function kindOf(text: string, name: string, start: number): NameKind {
  if (VESSEL.test(text.slice(Math.max(0, start - 30), start))) return "vessel";
  if (ORGANISATION.test(name) || BODY_WORD.test(name) || isGroupName(name)) return "organisation";
  const tokens = name.split(/\s+/);
  return tokens.length >= 2 &&
    tokens.length <= 5 &&
    tokens.every((token) => /^(?:\p{Lu}[\p{L}’'-]+|al-\p{L}+|bin)$/u.test(token) && !/^\p{Lu}{2,}$/u.test(token))
    ? "person"
    : "organisation";
}

/** Lists and laws by their names, abbreviations in the plural. */
const NO_ONES_NAME =
  /^(?:(?:Asian?|European|African|American|Western|Eastern|Arab|Islamic|Jewish|Muslim)s?|(?:(?:South|North|East|West|Central|Southeast|Northeast|Eastern|Western|Southern|Northern|Latin|Middle)\s)*(?:Asia|Europe|Africa|America|Americas|East|Balkans|Caucasus|Caribbean|Gulf)|Specially Designated Nationals?|Blocked Persons?|.*\b(?:SDN|Sanctions) (?:List|Map|Regime|Package|Tracker)|Operations?\s.*|Board of Directors|Workers['’] Party.*|.*\bSanctions|[\p{L}-]+-style|(?:U\.S\.|US|U\.K\.|UK)\s(?:Department|Treasury|Government|Court|Embassy)|West|South|North|\p{Lu}{2,}s)$/u;

/** A body that acts, a state, a day or a word that only begins a sentence. */
function isNoName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.every((word) => NO_NAME.has(word.charAt(0) + word.slice(1).toLowerCase()))) return true;
  if (NO_ONES_NAME.test(name) || /\s(?:As|With|And|In|On|For|From|After|Over|By|To)\s/.test(name)) return true;
  if (isCountry(name)) return true;
  if (words.every((word) => NO_NAME.has(word) || BODIES.has(word) || stateOf(word) !== undefined)) return true;
  if (name.replace(STATE_WORD, "").replace(/[\s'’.s-]/g, "") === "") return true;
  // "Six Belarusians": people, not somebody.
  if (/^[\p{L} ]+(?:s|ese)$/u.test(name) && stateOf(name.replace(/s$/u, "")) !== undefined) return true;
  // "The Russia-Based Cybercriminal Group" of a headline describes, and names nobody.
  if (/-(?:based|linked|backed|sponsored|affiliated|speaking|owned|nexus)\b/i.test(name)) return true;
  // The form of a firm cut off from its name.
  if (/^(?:Ltd|Limited|LLC|Inc|Incorporated|Co|Corp|JSC|GmbH|Company)$/.test(name)) return true;
  // "DPRK IT": a state and letters that say of what kind its people are.
  if (/^\p{Lu}{2,3}$/u.test(name.replace(STATE_WORD, "").trim())) return true;
  return (
    [name, `${name}.`].some((each) => BODIES.has(each) || stateOf(each) !== undefined) ||
    /^(?:\p{Lu}{2,5}|\d(?!\d{0,2}(?:st|nd|rd|th)\s\p{Lu}).*)$/u.test(name)
  );
}

/** One word that begins a sentence, and is a participle or adverb, or stands elsewhere in small letters: "Based", "Particularly". */
function isOnlyAWord(text: string, name: string, start: number): boolean {
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(name) ||
    !/(?:^|[.!?:\n]["”’]?\s*(?:[-•*–]\s*)?["“]?)$/u.test(text.slice(Math.max(0, start - 6), start))
  )
    return false;
  // "Inclusion on the list".
  if (
    /(?:ion|ment|ness|ity)$/u.test(name) &&
    /^\s(?:on|of|in|to|for|into|from)\s/u.test(text.slice(start + name.length, start + name.length + 6))
  )
    return true;
  return (
    (/(?:ly|ed|ing)$/u.test(name) && /^,?\s\p{Ll}/u.test(text.slice(start + name.length, start + name.length + 3))) ||
    [" ", ",", "."].some((behind) => text.includes(` ${name.toLowerCase()}${behind}`))
  );
}

/** Whether the phrase names a public body or its office. */
export function isBody(name: string): boolean {
  // "Department 53 of the Ministry of …" is somebody, not an office that speaks.
  return (
    BODY_WORD.test(name) &&
    !isGroupName(name) &&
    !/^Department \d+\b/u.test(name) &&
    !/\b(?:Ltd|Limited|LLC|Company|Co|JSC|GmbH)\b/.test(name)
  );
}

/**
 * Names in `[from, to)`, in order.
 * @param bodies whether those of public bodies are told, too: items of a list are somebody whatever they are
 */
export function namesIn(text: string, from: number, to: number, bodies = false): readonly FoundName[] {
  const spans = [...text.slice(from, to).matchAll(CHUNK)].map((match) => {
    const start = from + match.index;
    // "Fortuna Trading Co. OFAC said": the full stop of a firm's form is the sentence's as well.
    const firm = /^.*?\s(?:Co|Ltd|Inc|Corp)\.(?=\s(\p{Lu}[\p{L}.]*))/u.exec(match[0]);
    if (firm !== null && (BODIES.has(firm[1] ?? "") || STARTERS.has(firm[1] ?? "")))
      return { start, end: start + firm[0].length - 1 };
    const end = start + match[0].replace(/[.'’&-]+$/u, "").length;
    const form = FIRM_FORM.exec(text.slice(end, end + 16));
    return { start, end: form === null ? end : end + form[0].length };
  });
  return joinAnds(text, spans).flatMap((span) => {
    const printed = text.slice(span.start, span.end).replace(/['’]s$/u, "");
    const words = printed.split(/\s+/);
    // "Ivan Ruzhin's Centre for Shipping", "Tehran's Office": whose it is.
    const owner = OWNER.exec(printed)?.[0] ?? "";
    const isHeld = /\b(?:Head|Chief|Director|Commander|Chairman|Minister|Officer|Member)\s[^,.;:]{2,120}$/u.test(
      text.slice(Math.max(from, span.start - 140), span.end),
    );
    let cut =
      ((isHeld ? OFFICE_OF.exec(printed) : null) ?? OFFICE.exec(printed) ?? BEFORE.exec(printed))?.[0].length ?? 0;
    if (cut < owner.length && (owner.trim().includes(" ") || isCountry(owner.replace(/['’]s\s$/u, ""))))
      cut = owner.length;
    // Words that begin a sentence or a list are none of the name's.
    for (let rest = printed.slice(cut); rest !== ""; rest = printed.slice(cut)) {
      const [word = ""] = rest.split(/\s+/);
      if (!STARTERS.has(word) || word.length === rest.length) break;
      // "First Credit Bank": a name of its own.
      if (/^(?:First|Second|Third|New|Next)\s\p{Lu}\p{L}+\s\p{Lu}/u.test(rest) && ORGANISATION.test(rest)) break;
      cut += word.length + (/^\s+/.exec(rest.slice(word.length))?.[0].length ?? 0);
    }
    const name = printed.slice(cut).trim();
    if (
      name.length < 2 ||
      words.length > 14 ||
      NO_ONES_NAME.test(printed) ||
      isNoName(name) ||
      (!bodies && isBody(name))
    )
      return [];
    const start = span.start + cut;
    if (isOnlyAWord(text, name, start)) return [];
    // The form of a firm before its name in quotation marks.
    if (/^\s*["“«]\p{Lu}/u.test(text.slice(start + name.length, start + name.length + 4))) return [];
    return [{ name, kind: kindOf(text, name, start), start, end: start + name.length }];
  });
}
