// How is a Lao name spelled in Latin letters? Every vowel is written, so that each syllable is read off its letters; in the
// French-born spelling of passports (BGN/PCGN 1966: `ou` for u, `x` for the low s, final stops plain).

import type { Romanisation } from "./romanise.ts";

function letters(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(" ").map((pair) => pair.split("=") as [string, string]));
}

const CONSONANTS = letters(
  "ກ=k ຂ=kh ຄ=kh ງ=ng ຈ=ch ສ=s ຊ=x ຍ=nh ດ=d ຕ=t ຖ=th ທ=th ນ=n ບ=b ປ=p ຜ=ph ຝ=f ພ=ph ຟ=f ມ=m ຢ=y ຣ=r ລ=l ວ=v ຫ=h ອ= ຮ=h ໜ=n ໝ=m",
);
const FINALS = letters("ກ=k ງ=ng ຍ=y ດ=t ນ=n ບ=p ມ=m ວ=o ຣ=r ລ=l ສ=t");
const LED = "ງຍນມວລຣ";
const LEADING = letters("ເ=e ແ=e ໂ=o ໄ=ai ໃ=ai");
const SIGNS = letters("ະ=a ັ=a າ=a ິ=i ີ=i ຶ=u ື=u ຸ=ou ູ=ou ົ=o ໍ=o ຳ=am ຽ=ia");
const TONES = /[\u0ec8-\u0ecd\u0ebb]/;

interface Read {
  readonly text: string;
  readonly next: number;
}

/** Vowel whose signs stand from `at` on, after the consonants; `lead` stood before them. */
function vowelAt(word: string, at: number, lead: string): Read {
  const rest = word.slice(at, at + 3);
  if (lead === "ເ") {
    if (rest.startsWith("ົາ")) return { text: "ao", next: at + 2 };
    if (rest.startsWith("ືອ") || rest.startsWith("ຶອ")) return { text: "ua", next: at + 2 };
    if (rest.startsWith("ິ") || rest.startsWith("ີ")) return { text: "eu", next: at + 1 };
    if (rest.startsWith("ັຍ")) return { text: "ia", next: at + 2 };
    if (rest.startsWith("ຍ")) return { text: "ia", next: at + 1 };
    if (rest.startsWith("າະ")) return { text: "o", next: at + 2 };
  }
  if (lead !== "") {
    const text = LEADING.get(lead) as string;
    return { text, next: rest.startsWith("ະ") || rest.startsWith("ັ") ? at + 1 : at };
  }
  if (rest.startsWith("ົວ") || rest.startsWith("ັວ")) return { text: "oua", next: at + 2 };
  const sign = SIGNS.get(rest[0] ?? "");
  if (sign !== undefined) return { text: sign, next: at + 1 };
  if (rest[0] === "ອ") return { text: "o", next: at + 1 };
  if (rest[0] === "ວ" && FINALS.has(rest[1] ?? "")) return { text: "oua", next: at + 1 };
  return { text: "", next: at };
}

function syllable(word: string, from: number): Read {
  const lead = LEADING.has(word[from] as string) ? (word[from] as string) : "";
  let at = from + lead.length;
  const first = word[at];
  const onset = first === undefined ? undefined : CONSONANTS.get(first);
  if (onset === undefined) return { text: "", next: from + 1 };
  at += 1;
  let text = onset;
  const second = word[at] ?? "-";
  const voweled = lead !== "" || SIGNS.has(word[at + 1] ?? "-") || word[at + 1] === "ອ";
  if (first === "ຫ" && LED.includes(second) && voweled) {
    text = CONSONANTS.get(second) as string;
    at += 1;
  }
  const vowel = vowelAt(word, at, lead);
  at = vowel.next;
  const final = FINALS.get(word[at] ?? "-");
  const follows = word[at + 1] ?? "-";
  const own = SIGNS.has(follows) || (follows === "ອ" && !SIGNS.has(word[at + 2] ?? "-"));
  if (final === undefined || own || vowel.text === "am" || vowel.text === "ai")
    return { text: text + vowel.text, next: at };
  return { text: text + vowel.text + final, next: at + 1 };
}

export function romaniseLao(word: string): Romanisation[] {
  // Compatibility forms come decomposed: the niggahita with aa is the vowel am, ho with no or mo a letter of its own.
  const lao = [...word.replaceAll("\u0ecd\u0eb2", "ຳ")]
    .filter((letter) => letter === "ົ" || letter === "ໍ" || !TONES.test(letter))
    .join("");
  let text = "";
  let at = 0;
  while (at < lao.length) {
    const read = syllable(lao, at);
    text += read.text;
    at = Math.max(read.next, at + 1);
  }
  return text === "" ? [] : [{ scheme: "lao", text }];
}
