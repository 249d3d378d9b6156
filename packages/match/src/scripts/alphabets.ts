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

const ARMENIAN = table(`
  ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j
  ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev`);

/** The stops that the diaspora, Lebanon and Turkey speak the other way round: Bedros for Petros. */
const ARMENIAN_WESTERN = table("բ=p գ=k դ=t կ=g պ=b տ=d ձ=ts ծ=dz ճ=j ջ=ch");
/** Sequences after BGN/PCGN 1981, before single letters; compatibility forms of the ligature come as two letters. */
const ARMENIAN_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ու/g, "u"],
  [/իւ/g, "yu"],
  [/(?<=[աեէիոօu])եւ/g, "yev"],
  [/^եւ/g, "yev"],
  [/եւ/g, "ev"],
  [/եա/g, "ya"],
  [/^ե/g, "ye"],
  [/(?<=[աեէիոօu])ե/g, "ye"],
  [/^ո(?!վ)/g, "vo"],
];

const GEORGIAN = table(`
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts
  ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h
  ჱ=e ჲ=y ჳ=v ჴ=q ჵ=o ჶ=f`);

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

/** The spelling of the Republic, then that of the diaspora, which also ends "-ian" for "-yan". */
export function romaniseArmenian(word: string): Romanisation[] {
  let letters = lower(word).replaceAll("և", "եւ");
  for (const [pair, latin] of ARMENIAN_PAIRS) letters = letters.replace(pair, latin);
  const text = spelled(letters, [ARMENIAN]);
  const western = spelled(letters, [ARMENIAN_WESTERN, ARMENIAN]).replace(/yan$/, "ian");
  const first = { scheme: "armenian", text };
  return western === text ? [first] : [first, { scheme: "armenian-western", text: western }];
}

export function romaniseGeorgian(word: string): Romanisation[] {
  return [{ scheme: "georgian", text: spelled(lower(word), [GEORGIAN]) }];
}
