// How is a word in kana spelled in Latin letters? Modified Hepburn, long vowels not marked.

import type { Romanisation } from "./romanise.ts";

const ROWS = `
あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo
ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo
だ da ぢ ji づ zu で de ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ゔ vu
ぁ a ぃ i ぅ u ぇ e ぉ o ゎ wa`
  .trim()
  .split(/\s+/);

const KANA = new Map<string, string>();
for (let at = 0; at + 1 < ROWS.length; at += 2) KANA.set(ROWS[at] as string, ROWS[at + 1] as string);

/** Sounds of other languages (Cabinet notice on loanwords, 1991): a vowel written small changes the letter before it. */
const LOANS = `
ふぁ fa ふぃ fi ふぇ fe ふぉ fo ゔぁ va ゔぃ vi ゔぇ ve ゔぉ vo てぃ ti でぃ di とぅ tu どぅ du うぃ wi うぇ we うぉ wo
しぇ she じぇ je ちぇ che つぁ tsa つぃ tsi つぇ tse つぉ tso くぁ kwa くぃ kwi くぇ kwe くぉ kwo ぐぁ gwa いぇ ye`
  .trim()
  .split(/\s+/);

const LOAN = new Map<string, string>();
for (let at = 0; at + 1 < LOANS.length; at += 2) LOAN.set(LOANS[at] as string, LOANS[at + 1] as string);

const SMALL: Readonly<Record<string, string>> = { ゃ: "ya", ゅ: "yu", ょ: "yo" };

function hiragana(word: string): string {
  return [...word.normalize("NFKC")]
    .map((letter) => {
      const code = letter.codePointAt(0) as number;
      return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : letter;
    })
    .join("");
}

export function romaniseKana(word: string): Romanisation[] {
  let text = "";
  let doubled = false;
  const letters = [...hiragana(word)];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    if (letter === "っ") {
      doubled = true;
      continue;
    }
    const small = SMALL[letter];
    if (small !== undefined && text.endsWith("i")) {
      const stem = text.slice(0, -1);
      text = stem + (/(sh|ch|j)$/.test(stem) ? small.slice(1) : small);
      continue;
    }
    const loan = LOAN.get(letter + (letters[at + 1] ?? ""));
    if (loan !== undefined) at += 1;
    const latin = loan ?? KANA.get(letter) ?? "";
    text += doubled && latin !== "" ? latin[0] + latin : latin;
    doubled = false;
  }
  text = text.replace(/ou/g, "o").replace(/oo/g, "o").replace(/uu/g, "u");
  return text === "" ? [] : [{ scheme: "hepburn", text }];
}
