// Which names go where the proof of exact retrieval has its seams? Initials, words cut and joined, letters of look-alike
// scripts, characters, words that nearly all resemble each other, more words than are compared, identifiers without a
// name in common.

import type { DescribedIdentifier, DescribedKind, Description } from "@portcullis/match";
import type { Random } from "./exactness/random.ts";

/** Few syllables, so that joined, cut and misspelt words meet by chance. */
const SYLLABLES = "ha san re za al li ka rim mu ham mad jan dar ya ko va lev ski".split(" ");

/** Alphabets small enough that most words are somebody's neighbours. */
const ALPHABETS: readonly (readonly string[])[] = [
  [..."abk"],
  [..."aeiht"],
  [..."szchk"],
  [..."авокис"],
  [..."حسنعليمد"],
  [..."αβγικς"],
  [..."김정은이박"],
  [..."王李光明宗国"],
  [..."かなタロ"],
  [..."ab12"],
  [..."abав"],
];

const FIRM_WORDS = `bank trading group national oil company of the brigade 7 VII seventh 2nd second first star sun
  technology development general trust holding ltd llc limited gmbh ooo jsc sa a/s co inc corporation`.split(/\s+/);

const KINDS: readonly DescribedKind[] = ["person", "organisation", "unknown", "vessel", "aircraft"];

function several(random: Random, least: number, most: number, one: () => string): string[] {
  return Array.from({ length: least + random.below(most - least + 1) }, one);
}

function syllableWord(random: Random): string {
  return several(random, 1, 3, () => random.of(SYLLABLES)).join("");
}

/** Words of syllables; one of them may be cut in two, or joined with its neighbour. */
function syllableName(random: Random): string {
  const words = several(random, 1, 4, () => syllableWord(random));
  if (random.next() < 0.3)
    words.splice(random.below(words.length), 1, ...several(random, 2, 2, () => random.of(SYLLABLES)));
  if (random.next() < 0.3) words.push(words.splice(0, 2).join(""));
  if (random.next() < 0.2) words.splice(random.below(words.length), 0, random.of([..."ahkrz"]));
  return words.join(random.of([" ", " ", " ", "-", ", "]));
}

function alphabetName(random: Random): string {
  const letters = random.of(ALPHABETS);
  return several(random, 1, 4, () => several(random, 1, 9, () => random.of(letters)).join("")).join(" ");
}

function firmName(random: Random): string {
  const words = several(random, 1, 4, () => (random.next() < 0.6 ? random.of(FIRM_WORDS) : syllableWord(random)));
  return words.map((word) => (random.next() < 0.5 ? word.toUpperCase() : word)).join(" ");
}

/** Titles and filiations, which have rules of their own. */
function arabicName(random: Random): string {
  const names = several(random, 2, 3, () => random.of(["ahmad", "hasan", "ali", "mahmud", "umar"]));
  return names.join(` ${random.of(["bin", "ibn", "al", "ould", "abu", "bint"])} `);
}

/** More words than are compared, and words longer than an edit distance reads. */
function longName(random: Random): string {
  if (random.next() < 0.5) return several(random, 30, 40, () => random.of(SYLLABLES)).join(" ");
  return `${random.of(["a", "b"]).repeat(250 + random.below(12))}${random.of(["k", "t"])} ${syllableWord(random)}`;
}

export function hardName(random: Random): string {
  const choice = random.next();
  if (choice < 0.4) return syllableName(random);
  if (choice < 0.65) return alphabetName(random);
  if (choice < 0.85) return firmName(random);
  return choice < 0.985 ? arabicName(random) : longName(random);
}

function hardIdentifier(random: Random): DescribedIdentifier {
  const kind = random.of(["national-id", "tax-id", "passport", "imo", "lei", "wallet"]);
  const number = random.next() < 0.05 ? "" : `N${random.below(40)}`;
  return { kind, number, ...(random.next() < 0.5 ? { country: random.of(["ir", "ru"]) } : {}) };
}

function hardDescription(random: Random, kind: DescribedKind, texts: readonly string[]): Description {
  const year = 1960 + random.below(4);
  const dates = [
    { year },
    { year, circa: true },
    { year, month: 1 + random.below(3), day: 1 + random.below(3) },
    { year, to: { year: year + 2 } },
  ];
  return {
    kind,
    names: texts.map((text) => ({ text, ...(random.next() < 0.15 ? { strength: "low" as const } : {}) })),
    ...(random.next() < 0.4 ? { birthDates: several(random, 1, 2, () => "").map(() => random.of(dates)) } : {}),
    ...(random.next() < 0.3 ? { countries: [random.of(["ir", "ru", "cn"])] } : {}),
    ...(random.next() < 0.2
      ? { addresses: [random.of(["4 Heron Quay, 430000", "Heron Quay 430000", "9 Lamp Lane"])] }
      : {}),
    ...(random.next() < 0.2 ? { identifiers: [hardIdentifier(random)] } : {}),
    ...(random.next() < 0.1 ? { gender: random.of(["male", "female"] as const) } : {}),
  };
}

export function hardParty(random: Random): Description {
  return hardDescription(
    random,
    random.of(KINDS),
    several(random, 1, 3, () => hardName(random)),
  );
}

/** Cyrillic and Greek letters that look like Latin ones, both ways. */
const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  [..."aаeеoоpрcсkкiіаaеeоoрpсcкk"].flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1]!] as const] : [],
  ),
);

/** One liberty taken with a name. */
function slipped(random: Random, name: string): string {
  const words = name.split(" ");
  const word = random.below(words.length);
  const at = random.below(Math.max(1, name.length));
  switch (random.below(12)) {
    case 0:
      return name.slice(0, at) + name.slice(at + 1);
    case 1:
      return name.slice(0, at) + random.of([..."aekhszt1 -.'"]) + name.slice(at);
    case 2:
      return name.slice(0, at) + (name[at + 1] ?? "") + (name[at] ?? "") + name.slice(at + 2);
    case 3:
      return name.slice(0, at) + random.of([..."aeikhsztд王"]) + name.slice(at + 1);
    case 4:
      return `${name.slice(0, at)} ${name.slice(at)}`;
    case 5:
      return [...words.slice(word), ...words.slice(0, word)].join(" ");
    case 6:
      return words.filter((_, place) => place !== word || words.length === 1).join(" ");
    case 7:
      return [...words.slice(0, word), words.slice(word, word + 2).join(""), ...words.slice(word + 2)].join(" ");
    case 8:
      return words.map((text, place) => (place === word ? (text[0] ?? "") : text)).join(" ");
    case 9:
      return `${name} ${syllableWord(random)}`;
    case 10:
      return [...name].map((letter) => (random.next() < 0.3 ? (HOMOGLYPHS.get(letter) ?? letter) : letter)).join("");
    default:
      return words.reverse().join(" ");
  }
}

/** A stranger, somebody listed, or somebody listed with up to three liberties taken. */
export function hardSubject(random: Random, parties: readonly Description[]): Description {
  const choice = random.next();
  if (choice < 0.25) return hardParty(random);
  const party = random.of(parties);
  let text = random.of(party.names).text;
  if (choice > 0.4) for (let times = 1 + random.below(3); times > 0; times--) text = slipped(random, text);
  const texts = random.next() < 0.15 ? [text, hardName(random)] : [text];
  return hardDescription(random, random.next() < 0.7 ? party.kind : random.of(KINDS), texts);
}
