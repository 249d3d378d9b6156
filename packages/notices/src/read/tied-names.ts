// Which capitalised words of a clause are names of somebody, and which are offices, ranks, labels or words that only describe?

import type { Span } from "../text/spans.ts";
import { STATE_WORD } from "../words/places.ts";
import { PROPER } from "../words/relations.ts";

export interface NamedPart extends Span {
  readonly text: string;
}

const NAMES_BEFORE = new RegExp(PROPER, "gu");

/** A name without words that only describe: "the Chinese", "the now-sanctioned". */
export function isBare(name: string): boolean {
  return (
    name.replace(STATE_WORD, "").replace(/[\s'’.-]/g, "") === "" && !/^(?:Chinese|Russian|Iranian) State$/u.test(name)
  );
}

export function part(text: string, start: number, end: number): NamedPart {
  return { start, end, text: text.slice(start, end) };
}

/** Words that are no name although they have a capital. */
export const NO_ONE =
  /^(?:The|This|These|Those|A|An|Last|Has|Manager|Chairperson|Commander|Division|In|On|As|Such|Additionally|Specifically|Further|Furthermore|He|She|It|They|We|Group|Member|Therefore|Moreover|However|Moreover|At|From|Since|Following|Official|Documents|MPs?|Internet|Former|Formerly|Fomerly|Owned|Listed|Registered|Currently|Also|Previously|Ship|Managing|Present|Associations?|Position|Positions|Vessel|Linked|Subject|Based|UK|Statement|Reasons|Military|Federal|Attorney|District|State|Deputy|Senior|Close|So-called|Prominent|High-ranking|Sole|Majority|Founding|Alleged|Leading|Duma|Board|Congolese|Head|Chief|First|CEO|Government|Senate|Director|General|Until|Vice|Brigadier|Brigadier-General|Major|Major-General|Lieutenant|Lieutenant-General|Colonel|Colonel-General|Captain|Admiral|Marshal|Mr|Mrs|Ms|Dr|Principal|Staff|Other|Co-founder|Co-owner|Founder|Owner|Chairman|President|Represents|Libyan|Businessman|Businesswoman|Namely|Overall|One|Her|His|Its|Their|There|Chair|Executive|Associate|Cousin|Brother|Sister|Son|Daughter|Wife|Husband|Nephew|Uncle|Relative|Holds|Held|Commander-in-Chief|Commander-in-|Oligarch|Politician|Advisor|Adviser|Aide|Entrepreneur|Shareholder|Partner|Spokesman|Spokesperson|Responsible|Serving|Appointed|Elected|Designation|Prior|Before|After|Between|During|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** A label of remarks ("Designation:"), or a list's own reference: nobody's name. */
const LABEL = /^\s?-?:/u;
/** "Operates within", "Deeply involved": a sentence that leaves out whom it is about. */
const ONLY_A_WORD = /^\p{Lu}[\p{Ll}-]+(?:ly|ed|ing|ents|ates|ives|orks|acts|ides|ages|ains|wns|uns)$/u;

/** Labels that a broken line of remarks puts behind a name. */
export const LABEL_BEHIND =
  /\s(?:AKA|Passport|National ID(?: No)?|Nationality|Other Information|DOB|POB|Address|Position|Title|Gender|Website|Phone|Email)$/u;

const NO_PARTY = /^\d{1,2}\s\p{Lu}\p{Ll}+\s\d{4}$|\b(?:Sanctions|Sanctions Information|Executive Order \d+)$/u;
const REFERENCE = /^[A-Z]{2,3}[a-z]?\.\d{2,4}\b/u;

/** An office before the body it is held in. */
const OFFICE =
  /^(?:(?:Former|First|Vice|Deputy|Acting|Major|Lieutenant|General|Chief|Staff)\s)*(?:Head|President|Commander|Director|Chairman|Member|Minister|Governor|Leader|Officer|Chief|Staff|General|Secretary|Owner|Founder)s?\s+of\s+(?:the\s+)?/u;

export function namesBefore(text: string, from: number, to: number): readonly NamedPart[] {
  return [...text.slice(from, to).matchAll(NAMES_BEFORE)].flatMap((match) => {
    const words = match[0].split(/\s+/);
    let cut = 0;
    if (/^(?:UK )?Statement of Reasons$/u.test(match[0])) return [];
    const office = OFFICE.exec(match[0])?.[0].length ?? 0;
    if (office > 0) {
      cut = office;
      words.splice(0, words.length, ...match[0].slice(office).split(/\s+/));
    }
    while (words.length > 1 && (NO_ONE.test(words[0] ?? "") || /^(?:of|for|the|and|&)$/u.test(words[0] ?? "")))
      cut += (words.shift() ?? "").length + 1;
    const name = match[0].slice(cut).replace(/[.'’]+$/u, "");
    if (words.length === 0 || NO_ONE.test(name) || name.length < 2 || isBare(name)) return [];
    const start = from + match.index + cut;
    if (
      REFERENCE.test(name) ||
      (start === from &&
        ONLY_A_WORD.test(name) &&
        /^,?\s\p{Ll}/u.test(text.slice(start + name.length, start + name.length + 3))) ||
      NO_PARTY.test(name) ||
      LABEL.test(text.slice(start + name.length, start + name.length + 3))
    )
      return [];
    return [part(text, start, start + name.length)];
  });
}
