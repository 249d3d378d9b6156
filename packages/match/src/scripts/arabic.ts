// How is a word in Arabic letters spelled in Latin ones? The script leaves short vowels out, so that a plain spelling is
// a skeleton; frequent names have a usual spelling of their own.

import { usualSpelling } from "./arabic-names.ts";
import type { Romanisation } from "./romanise.ts";

function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split("=") as [string, string]),
  );
}

const CONSONANTS = table(`
  ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=dh ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z غ=gh ف=f ق=q ک=k ك=k گ=g ل=l م=m
  ن=n ه=h ة=a ٹ=t ڈ=d ڑ=r ں=n ھ=h ہ=h ۃ=a ڤ=v ټ=t ډ=d ړ=r ښ=sh ږ=g ڼ=n څ=ts ځ=z ګ=g
  ڭ=ng ڕ=r ڵ=l ۋ=v ٺ=th ٽ=t ٿ=th ٻ=b ڀ=bh ڄ=j ڃ=ny ڇ=ch ڊ=d ڌ=dh ڏ=d ڍ=dh ڙ=r ڪ=k ڳ=g ڱ=ng ڦ=ph ݙ=d`);
const VOWELS = table("ا=a أ=a إ=i آ=a ٱ=a و=u ؤ=u ي=i ی=i ى=a ئ=i ې=e ۍ=ay ے=e ۇ=u ۆ=o ێ=e ۈ=u ە=e ۀ=a ۂ=e ۓ=e");

/** Persian, Turkish and South Asian habit for four letters. */
const EASTERN = table("ث=s ذ=z ض=z و=v ج=j");

/** Where Pashto of the north and east differs: Pakhtun for Pashtun. Only these letters choose it. */
const PASHTO_NORTH = table("ښ=kh ږ=g ځ=dz");
const PASHTO_SOUTH = table("ږ=zh ځ=dz");
const PASHTO = /[ښږځ]/;

/** "عبدالجبار" in one word: servant of, and whose. */
const SERVANT = "عبدال";

const MARKS = /[\u064b-\u065f\u0670\u0640\u06d6-\u06ed]/g;

function letters(word: string, own: ReadonlyMap<string, string>): string {
  let text = "";
  let at = 0;
  for (const letter of word) {
    if (letter === "ع" || letter === "ء") text += at === 0 ? "a" : "";
    else text += own.get(letter) ?? CONSONANTS.get(letter) ?? VOWELS.get(letter) ?? "";
    at += 1;
  }
  return text;
}

/** Likely Latin spellings: the usual one of a frequent name, else the skeleton in Arabic and in Persian habit. */
export function romaniseArabic(word: string): Romanisation[] {
  const bare = word.normalize("NFC").replace(MARKS, "");
  const usual = usualSpelling(bare);
  if (usual !== undefined) return [{ scheme: "arabic", text: usual }];
  if (bare.startsWith(SERVANT) && bare.length > SERVANT.length + 1) {
    return romaniseArabic(bare.slice(SERVANT.length)).map((rest) => ({ ...rest, text: `abdul${rest.text}` }));
  }
  if (PASHTO.test(bare)) {
    const south: Romanisation = { scheme: "pashto", text: letters(bare, PASHTO_SOUTH), vowelless: true };
    return [south, { scheme: "pashto-north", text: letters(bare, PASHTO_NORTH), vowelless: true }];
  }
  const western = letters(bare, new Map());
  const eastern = letters(bare, EASTERN);
  if (western === "" && eastern === "") return [];
  const first: Romanisation = { scheme: "arabic", text: western, vowelless: true };
  return eastern === western ? [first] : [first, { scheme: "persian", text: eastern, vowelless: true }];
}
