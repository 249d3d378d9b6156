// How are words of the smaller alphabets spelled in Latin letters? By tables of letters, in the practical spelling of
// passports and newspapers rather than in a scholar's transliteration.

import type { Romanisation } from "./romanise.ts";

function table(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of pairs.trim().split(/\s+/)) {
    const [letter, latin = ""] = pair.split("=");
    map.set(letter as string, latin);
  }
  return map;
}

/** Russian after the BGN/PCGN habit of passports, with the letters of its neighbours. */
const CYRILLIC = table(`
  а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
  ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=e ґ=g ў=u ј=j љ=lj њ=nj ђ=dj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=k ң=ng ө=o ү=u ұ=u
  һ=h ҳ=h ҷ=j ӣ=i ӯ=u ҡ=q ҙ=dh ҫ=s ҕ=gh ҥ=ng`);

/** Where Ukrainian, Belarusian, Serbian or Bulgarian spell another way than Russian. */
const CYRILLIC_OTHER = table("г=h и=y х=h ж=z щ=sht ц=c ч=c ш=s й=i ю=iu я=ia");

const GREEK = table(`
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`);
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, "u"],
  [/αυ/g, "av"],
  [/ευ/g, "ev"],
  [/^μπ/g, "b"],
  [/^ντ/g, "d"],
  [/γγ/g, "ng"],
  [/γκ/g, "gk"],
  [/αι/g, "ai"],
];

const HEBREW = table(`
  א=a ב=v ג=g ד=d ה=h ו=o ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=f ף=f צ=tz ץ=tz ק=k ר=r ש=sh ת=t`);
const HEBREW_INITIAL = table("ב=b ו=v פ=p י=y ח=h");

const ARMENIAN = table(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j
  ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=u փ=p ք=k օ=o ֆ=f և=ev`);

const GEORGIAN = table(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts
  ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`);

function spelled(letters: string, tables: readonly ReadonlyMap<string, string>[]): string {
  let text = "";
  for (const letter of letters) {
    const latin = tables.map((map) => map.get(letter)).find((found) => found !== undefined);
    text += latin ?? (/[a-z]/.test(letter) ? letter : "");
  }
  return text;
}

function lower(word: string): string {
  return word.toLowerCase().normalize("NFC");
}

/** Letters with marks fall back to the bare letter, except those that are letters of their own. */
function bare(word: string, keep: string): string {
  return [...lower(word)]
    .map((letter) => (keep.includes(letter) ? letter : (letter.normalize("NFD")[0] as string)))
    .join("");
}

export function romaniseCyrillic(word: string): Romanisation[] {
  const letters = bare(word, "йїўѓќӣӯ");
  const first = { scheme: "cyrillic", text: spelled(letters, [CYRILLIC]) };
  const second = { scheme: "cyrillic-other", text: spelled(letters, [CYRILLIC_OTHER, CYRILLIC]) };
  // Ukrainian and Serbian letters say which reading is the likelier.
  const ordered = /[іїєґљњђћџј]/.test(letters) ? [second, first] : [first, second];
  return second.text === first.text ? [first] : ordered;
}

export function romaniseGreek(word: string): Romanisation[] {
  let letters = bare(word, "");
  for (const [pair, latin] of GREEK_PAIRS) letters = letters.replace(pair, latin);
  return [{ scheme: "greek", text: spelled(letters, [GREEK]) }];
}

export function romaniseHebrew(word: string): Romanisation[] {
  const letters = [...lower(word)].filter((letter) => HEBREW.has(letter));
  const first = letters[0];
  if (first === undefined) return [];
  const rest = letters
    .slice(1)
    .map((letter) => (letter === "א" || letter === "ע" ? "" : (HEBREW.get(letter) as string)));
  const text = (HEBREW_INITIAL.get(first) ?? (HEBREW.get(first) as string)) + rest.join("");
  return [{ scheme: "hebrew", text, vowelless: true }];
}

export function romaniseArmenian(word: string): Romanisation[] {
  return [{ scheme: "armenian", text: spelled(lower(word).replaceAll("ու", "u"), [ARMENIAN]) }];
}

export function romaniseGeorgian(word: string): Romanisation[] {
  return [{ scheme: "georgian", text: spelled(lower(word), [GEORGIAN]) }];
}
