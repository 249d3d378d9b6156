// What does a list state of a party, as statements? A view over the edition: its designations, names, links, and the ties that its
// reasons and remarks put into words, each at its characters.

import { relationsIn } from "@portcullis/notices";
import type { ListedParty } from "@portcullis/register";
import { type EntityRef, named, type Statement, type StatementContent, stated } from "@portcullis/register/statements";
import { compareNames } from "../screening/compare-names.ts";

/** Where a party stands. */
export interface PartyEdition {
  readonly edition: string;
  /** ISO date. */
  readonly published: string;
  readonly publisher: string;
}

/** Words that say nothing of who is meant. */
const TOKEN_CHARACTERS_MIN = 3;

function tokens(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length >= TOKEN_CHARACTERS_MIN);
}

/** From this score two names are one person's, however they are spelt. */
const SAME_NAME = 0.7;

/**
 * Whether a name in a party's reasons is the party's own: all its words are among its names' words, half of them for a body (whose
 * names are shortened), or the matcher takes it for one of its names.
 */
function selfTest(party: ListedParty): (name: string) => boolean {
  const own = new Set(party.names.flatMap(({ text }) => tokens(text)));
  const known = new Map<string, boolean>();
  const isPerson = party.kind === "person";
  const test = (name: string): boolean => {
    const words = tokens(name);
    const shared = words.filter((word) => own.has(word)).length;
    if (words.length === 0 || shared === 0) return false;
    if (shared === words.length || (!isPerson && shared * 2 >= words.length)) return true;
    return (
      isPerson &&
      words.length > 1 &&
      party.names.some(({ text }) => compareNames(name, text, "person").score >= SAME_NAME)
    );
  };
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const is = test(name);
    known.set(name, is);
    return is;
  };
}

export function partyRef(party: ListedParty): EntityRef {
  return { id: party.id, text: party.names[0]?.text ?? party.id };
}

function speakerOf(party: ListedParty, { publisher }: PartyEdition): EntityRef {
  return named(party.designations[0]?.authority || publisher);
}

/** The day a list says something: when it listed or last changed the party, never after the edition. */
function dayOf(party: ListedParty, { published }: PartyEdition): string {
  const days = [party.lastUpdated?.date, ...party.designations.map(({ listedOn }) => listedOn?.date)]
    .filter((day): day is string => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= published)
    .toSorted();
  return days[0] ?? published;
}

type Told = Omit<StatementContent, "subject" | "speaker" | "statedOn" | "polarity" | "source"> & {
  readonly locator: string;
  readonly subject?: EntityRef;
  readonly start?: number;
  readonly end?: number;
};

function toldBy(party: ListedParty, at: PartyEdition): (told: Told) => Statement {
  const [self, speaker, statedOn] = [partyRef(party), speakerOf(party, at), dayOf(party, at)];
  return ({ locator, start, end, subject = self, ...content }) =>
    stated({
      ...content,
      subject,
      speaker,
      statedOn,
      polarity: "yes",
      source: {
        edition: at.edition,
        locator: `${party.id} ${locator}`,
        ...(start === undefined || end === undefined ? {} : { start, end }),
      },
    });
}

/** Ties that the reasons and remarks put into words, and the list's own links. */
export function partyTies(party: ListedParty, at: PartyEdition): readonly Statement[] {
  const texts = [
    ...party.reasons.map((text, index) => ({ text, locator: `reasons[${index}]` })),
    ...party.remarks.map((text, index) => ({ text, locator: `remarks[${index}]` })),
  ];
  if (texts.length === 0 && party.links.length === 0) return [];
  const tell = toldBy(party, at);
  const isSelf = selfTest(party);
  const links = party.links.map(({ relation, to }, index) =>
    tell({ predicate: "linked-to", object: named(to), value: `${relation}: ${to}`, locator: `links[${index}]` }),
  );
  const said = texts.flatMap(({ text, locator }) =>
    relationsIn(text, isSelf).map(({ subject, relation, object, start, end }) =>
      tell({
        ...(subject === undefined ? {} : { subject: named(subject.text) }),
        predicate: relation,
        object: named(object.text),
        value: text.slice(start, end),
        locator,
        start,
        end,
      }),
    ),
  );
  return [...links, ...said];
}

/** Every name as a statement of the list. */
export function partyNames(party: ListedParty, at: PartyEdition): readonly Statement[] {
  const tell = toldBy(party, at);
  return party.names.map(({ text, type, language }, index) =>
    tell({
      predicate: "named-as",
      object: named(text),
      value: type,
      ...(language === undefined ? {} : { lang: language }),
      locator: `names[${index}]`,
    }),
  );
}

/** Designations and measures, one for each regime. */
export function partyDesignations(party: ListedParty, at: PartyEdition): readonly Statement[] {
  const tell = toldBy(party, at);
  return party.designations.map(({ regime, measures, authority, listedOn }, index) => {
    const day = listedOn?.date;
    const made = tell({
      predicate: "designated",
      value: [regime, measures.join(", ")].filter((part) => part !== "").join("; "),
      locator: `designations[${index}]`,
    });
    const { id: _, ...content } = made;
    return stated({
      ...content,
      speaker: authority === "" ? content.speaker : named(authority),
      ...(day === undefined || day.length !== 10 ? {} : { statedOn: day }),
    });
  });
}
