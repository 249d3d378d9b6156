// How are the characters of a Japanese name read? Decoded from the generated strings on first use.

import type { JapaneseTable } from "../scripts/script-tables.ts";
import {
  GIVEN_FIRST,
  GIVEN_FIRST_OTHER,
  GIVEN_LAST,
  GIVEN_LAST_OTHER,
  GIVEN_NAMES,
  SURNAME_FIRST,
  SURNAME_FIRST_OTHER,
  SURNAME_LAST,
  SURNAME_LAST_OTHER,
  SURNAME_PAIRS,
  SURNAMES,
} from "./japanese.generated.ts";

type Readings = ReadonlyMap<string, readonly string[]>;

/** Groups of a reading and its characters; the second string holds further readings. */
function readings(likeliest: string, other: string): Readings {
  const byCharacter = new Map<string, string[]>();
  for (const group of [...likeliest.split(" "), ...other.split(" ")]) {
    const reading = (/^[a-z]+/.exec(group) as RegExpExecArray)[0];
    for (const character of group.slice(reading.length)) {
      const list = byCharacter.get(character);
      if (list) list.push(reading);
      else byCharacter.set(character, [reading]);
    }
  }
  return byCharacter;
}

/** Names followed by their reading. */
function wholeNames(text: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const pair of text.split(" ")) {
    const at = pair.search(/[a-z]/);
    names.set(pair.slice(0, at), pair.slice(at));
  }
  return names;
}

interface Decoded {
  readonly parts: Readonly<Record<"surname" | "given", Readonly<Record<"first" | "last", Readings>>>>;
  readonly surnames: ReadonlyMap<string, string>;
  readonly givenNames: ReadonlyMap<string, string>;
}

let decoded: Decoded | undefined;

function tables(): Decoded {
  if (decoded) return decoded;
  const surname = {
    first: readings(SURNAME_FIRST, SURNAME_FIRST_OTHER),
    last: readings(SURNAME_LAST, SURNAME_LAST_OTHER),
  };
  const given = {
    first: readings(GIVEN_FIRST, GIVEN_FIRST_OTHER),
    last: readings(GIVEN_LAST, GIVEN_LAST_OTHER),
  };
  const surnames = wholeNames(SURNAMES);
  const characters = [...SURNAME_PAIRS];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [first, last] = [characters[at] as string, characters[at + 1] as string];
    surnames.set(first + last, (surname.first.get(first)?.[0] ?? "") + (surname.last.get(last)?.[0] ?? ""));
  }
  decoded = { parts: { surname, given }, surnames, givenNames: wholeNames(GIVEN_NAMES) };
  return decoded;
}

export const JAPANESE_TABLE: JapaneseTable = {
  surname: (text) => tables().surnames.get(text),
  givenName: (text) => tables().givenNames.get(text),
  readings: (character, part, place) => tables().parts[part][place].get(character) ?? [],
};
