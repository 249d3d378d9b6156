// In which words does a text tie one to another? Each verb keeps what it says: to be associated with a group is not to be its member.

import type { Relation } from "@portcullis/register/statements";

/** Heads of a phrase that stand before whom it is about: "a team of officers of the GRU" is about the GRU. */
const THROUGH = String.raw`(?:(?:the |a |an |its |one of |several |other )*(?:activit(?:y|ies)|actions?|teams?|group|officers?|intelligence officers?|employees?|operations?|deployment|administration|leadership|people|network|programme|staff)(?: \p{Ll}+)? of )*`;

const A = String.raw`(?:an? |the |one of the |(?:self-described|alleged|known|former|key|senior|core|central|leading|prominent|suspected|mid-level|high-ranking|long-time) )*`;

/** Verbs in order: of two that begin at one place the first counts. Behind each stands whom the tie is to. */
export const RELATION_VERBS: readonly (readonly [Relation, string])[] = [
  [
    "front-company-for",
    String.raw`(?:serv(?:es|ed|ing) as |act(?:s|ed|ing) as |operat(?:es|ed|ing) as )?${A}(?:front|cover|shell)(?: compan(?:y|ies)| organi[sz]ation)? (?:for|of)`,
  ],
  ["acts-for", String.raw`(?:(?:act|operat|work|conduct)(?:s|ed|ing) |who act |who work )?(?:for or )?on behalf of`],
  [
    "acts-for",
    String.raw`(?:act(?:s|ed|ing) )?(?:at the (?:direction|behest|request)|under the (?:direction|command|orders|instructions)|on the (?:orders|instructions)) of`,
  ],
  ["acts-for", String.raw`(?:operated|run|directed|controlled|tasked|sponsored|backed) by`],
  [
    "owned-by",
    String.raw`(?:(?:wholly |majority |directly or indirectly |partly )?(?:owned)(?: or controlled| and controlled)? (?:directly or indirectly )?by|${A}subsidiary of)`,
  ],
  ["member-of", String.raw`${A}members? (?:of|in)`],
  [
    "works-for",
    String.raw`(?:(?:${A}(?:\p{Lu}\p{L}* )?(?:(?:military )?intelligence )?(?:officers?|employees?|operatives?|agents?|contractors?|administrators?|developers?|coders?|managers?) (?:of|at|in|for|with(?:in)?))|(?:work|serv)(?:s|es|ed|ing) (?:for|at|in|with(?:in)?|as (?:an? )?[\p{Ll}-]+(?: [\p{Ll}-]+)? (?:for|at|in|of))|(?:was |is |were |been )?employed (?:by|at)|(?:his|her|their) employment (?:with|by|at))`,
  ],
  [
    "leads",
    String.raw`(?:${A}(?:(?:[Ff]irst )?(?:[Dd]eputy )?(?:[Hh]ead|[Ll]eader|[Cc]hief|[Dd]irector|[Cc]ommander|[Ff]ounder|co-founder|boss|ringleader|CEO|[Cc]hairman|[Pp]resident|[Oo]wner|[Gg]eneral [Dd]irector)s?(?: and \p{Ll}+)?) of|(?:leads?|led|heads|headed|founded|co-founded|runs|ran|commands|commanded) (?=\p{Lu}|the \p{Lu})|(?:his|her) leadership of)`,
  ],
  [
    "part-of",
    String.raw`(?:${A}(?:part|unit|division|department|branch|arm|subunit|subgroup|faction|component|subordinate) of|subordinate to)`,
  ],
  [
    "supports",
    String.raw`(?:provid(?:es|ed|ing) (?:financial|material|technological|technical|logistical|operational|[\p{Ll}, -]{0,40}?)? ?support (?:to|for)|support(?:s|ed|ing) (?=\p{Lu}|the \p{Lu})|provid(?:es|ed|ing) (?:[\p{Ll}-]+ ){0,4}(?:services|infrastructure|servers|hosting) to)`,
  ],
  [
    "family-of",
    `${A}(?:wife|husband|spouse|son|daughter|brother|sister|father|mother|father-in-law|son-in-law|brother-in-law|relative|cousin|nephew|child) of`,
  ],
  [
    "associated-with",
    `(?:(?:closely |directly )?(?:associated|affiliated) with|an? associated person (?:of|in)|(?:role in and )?association with|associates? of|affiliates? of|affiliated to)`,
  ],
  [
    "linked-to",
    String.raw`(?:(?:closely |directly )?(?:linked|tied) to|(?:has|have|had|with) (?:\p{Ll}+ )?(?:links|ties) (?:to|with))`,
  ],
];

const CAP = String.raw`(?:(?:\p{Lu}|\d+(?:st|nd|rd|th)\s\p{Lu}|\d+[A-Z])(?:[\p{L}\p{N}’'&@_-]|\.(?=[\p{L}\p{N}]))*)`;

/** Names of bodies whose "and" is a part of them. */
const LONG = String.raw`${CAP}(?:\s+(?:(?:of|for|the|and|&)\s+){0,2}(?:${CAP}|\d{1,6}))*?\s+(?:Company|Co\.|Ltd\.?|Limited|LLC|Corporation|Agency|Ministry|Commission|Institute|Directorate|Department|Bureau|Security|Intelligence|Mechanics|Services?|Centre|Center)\b`;
const SHORT = String.raw`${CAP}(?:\s+(?:(?:of|for)\s+(?:the\s+)?|&\s+)?(?:${CAP}|\d{1,6}))*`;

/** A proper name, with what stands in the brackets behind it. */
export const PROPER = String.raw`(?:${LONG}(?:\s+(?:(?:of|for)\s+(?:the\s+)?)?${CAP})*|${SHORT})`;

/** Whom a tie is to: groups 1 and 2 are the name and what its brackets hold. */
export const TIED_TO = new RegExp(
  String.raw`^\s+${THROUGH}(?:the |The |a |an |its )?(?:(?:now-sanctioned|notorious|infamous|sanctioned|so-called|prolific|Russia-based|China-based|hacking group|threat group|ransomware group|group|gang|company|group known as|cyber actor|hackers?)\s+)*["“‘']?(${PROPER})["”’']?(?:\s*\(([^)]{2,160})\))?`,
  "u",
);

/** What brackets or an aside behind a name give as other names of the same. */
export const ALSO =
  /^(?:a\.?k\.?a\.?|also (?:known|referred to|tracked) as|known as|or|formerly|hereafter|'|“|"|‘)\s*/iu;
