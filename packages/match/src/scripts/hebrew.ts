// How is a Hebrew name spelled in Latin letters? After the Academy's simple rules (2006): vowels are mostly unwritten, and
// three letters have two sounds each, so that two readings are given.

import type { Romanisation } from "./romanise.ts";

function letters(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split("=") as [string, string]),
  );
}

const LETTERS = letters(
  "א=a ב=v ג=g ד=d ה=h ו=o ז=z ח=h ט=t י=i כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע=a פ=f ף=f צ=tz ץ=tz ק=k ר=r ש=sh ת=t",
);
/** At the head of a word the three are stops, and the matres are consonants. */
const INITIAL = letters("ב=b ו=v פ=p י=y");
/** The other sound of letters that have two. */
const OTHER = letters("ב=b ו=v פ=p");
/** With a stroke they spell sounds that Hebrew borrowed. */
const STROKED = letters("ג=j ז=zh צ=ch ץ=ch ת=th ד=dh ח=kh");
const STROKES = "׳'’";
const POINTS = /[\u0591-\u05c7]/g;

/** Names whose usual spelling is not that of their letters. */
const USUAL = letters(`
  ישראל=israel משה=moshe יוסף=yosef יצחק=yitzhak יעקב=yaakov אברהם=avraham דוד=david שלמה=shlomo חיים=haim כהן=cohen לוי=levi מרים=miriam
  בנימין=benjamin יהודה=yehuda אריאל=ariel גולן=golan שרון=sharon אהוד=ehud שמעון=shimon מנחם=menachem גולדה=golda מאיר=meir נתניהו=netanyahu
  אליהו=eliyahu יהושע=yehoshua דניאל=daniel מיכאל=michael רפאל=rafael שרה=sarah רבקה=rivka רחל=rachel לאה=leah בן=ben בר=bar`);

function spell(word: string, own: ReadonlyMap<string, string>): string {
  let text = "";
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    const next = word[at + 1];
    const plain = LETTERS.get(letter);
    if (plain === undefined) continue;
    const stroked = next !== undefined && STROKES.includes(next) ? STROKED.get(letter) : undefined;
    if (stroked !== undefined) text += stroked;
    else if ((letter === "ו" || letter === "י") && next === letter) {
      // Doubled between other letters: a consonant, v or y.
      text += letter === "ו" ? "v" : at === 0 ? "y" : "ai";
      at += 1;
    } else if (text === "") text += INITIAL.get(letter) ?? plain;
    else if (letter === "א" || letter === "ע") text += "";
    else if (letter === "ה" && next === undefined) text += "a";
    else text += own.get(letter) ?? plain;
  }
  return text;
}

/** The usual spelling of a frequent name; else the letters with soft `b` and `p` and written vowels, then with hard ones. */
export function romaniseHebrew(word: string): Romanisation[] {
  const bare = word.normalize("NFC").replace(POINTS, "");
  const usual = USUAL.get(bare);
  if (usual !== undefined) return [{ scheme: "hebrew", text: usual }];
  const text = spell(bare, new Map());
  if (text === "") return [];
  const other = spell(bare, OTHER);
  const first: Romanisation = { scheme: "hebrew", text, vowelless: true };
  return other === text ? [first] : [first, { scheme: "hebrew-other", text: other, vowelless: true }];
}
