// How is a Thai name spelled in Latin letters? After the Royal Thai General System (1999), syllable by syllable: vowels
// written before their consonant, clusters, final consonants, letters made silent. Thai leaves some vowels unwritten, so
// that frequent elements of names whose reading no rule gives are listed.

import type { Romanisation } from "./romanise.ts";

function letters(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const group of pairs.trim().split(/\s+/)) {
    const [latin, thai] = group.split("=") as [string, string];
    for (const letter of thai) map.set(letter, latin === "-" ? "" : latin);
  }
  return map;
}

const INITIALS = letters(
  "k=ก kh=ขฃคฅฆ ng=ง ch=จฉชฌ s=ซศษส y=ญย d=ดฎ t=ตฏ th=ทธฑฒถฐ n=นณ b=บ p=ป ph=ผพภ f=ฝฟ m=ม r=ร l=ลฬ w=ว h=หฮ -=อ",
);
const FINALS = letters("k=กขคฆ ng=ง t=จชซดตทธสศษถฐฎฏฑฒ n=นณญรลฬ p=บปพฟภ m=ม i=ย o=ว");
const SIGNS = new Set([..."ะัาํำิีึืุู็"]);
const LEADING = new Set([..."เแโใไ"]);
const TONES = /[\u0e48-\u0e4b\u0e4e\u0e3a]/g;
const SILENT = "\u0e4c";

/** Second letters of spoken clusters by their first. */
const CLUSTERS = new Map<string, string>([..."กขค"].map((first) => [first, "รลว"]));
for (const first of "ปพฟ") CLUSTERS.set(first, "รล");
for (const first of "ตบด") CLUSTERS.set(first, "ร");
CLUSTERS.set("ผ", "ล");
/** Clusters that are spoken as one sound. */
const FUSED = new Map([
  ["จร", "ch"],
  ["ซร", "s"],
  ["ศร", "s"],
  ["สร", "s"],
  ["ทร", "s"],
]);
const LED = "งญนมยรลว";

/** Elements of names whose unwritten vowels no rule gives, as the Royal Society reads them. */
const ELEMENTS: readonly (readonly [thai: string, latin: string])[] = (
  "ภูมิพล=phumiphon นคร=nakhon ปฐม=pathom ศิลป=sinlapa วรรณ=wan เกียรติ=kiat ชาติ=chat ธนพล=thanaphon ธน=thana วชิร=wachira วร=wora ศรี=si ชวลิต=chawalit มหา=maha สุร=sura เกษม=kasem แสวง=sawaeng " +
  "โชติ=chot เหตุ=het ธาตุ=that ญาติ=yat พฤ=phrue กฤ=krit ทรง=song ทรัพย์=sap จักร=chak วิทย=witthaya ราช=rat อินทร=inthra จันทร=chanthra " +
  "สมุทร=samut ประชา=pracha อดุลย=adunya เดช=det ยศ=yot ภูมิ=phum วุฒิ=wut ปรีชา=pricha สรยุทธ=sorayut เสวต=sawet"
)
  .split(" ")
  .map((pair) => pair.split("=") as [string, string])
  .sort(([a], [b]) => b.length - a.length);

interface Read {
  readonly text: string;
  readonly next: number;
}

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && INITIALS.has(letter);
}

/** The consonant or cluster a syllable begins with. `vowelAt` says whether a vowel sign may stand at a place. */
function initialAt(word: string, at: number, voweled: (place: number) => boolean): Read {
  const first = word[at] as string;
  const second = word[at + 1];
  if (second !== undefined && isConsonant(second) && voweled(at + 2)) {
    if (first === "ห" && LED.includes(second)) return { text: INITIALS.get(second) as string, next: at + 2 };
    if (first === "อ" && second === "ย") return { text: "y", next: at + 2 };
    const fused = FUSED.get(first + second);
    if (
      fused !== undefined &&
      !(first === "จ" && LEADING.has(word[at - 1] ?? "-")) &&
      !(first === "ท" && word[at + 2] !== "ั")
    )
      return { text: fused, next: at + 2 };
    if (CLUSTERS.get(first)?.includes(second)) {
      return { text: (INITIALS.get(first) as string) + (INITIALS.get(second) as string), next: at + 2 };
    }
  }
  return { text: INITIALS.get(first) ?? "", next: at + 1 };
}

/** Whether the consonant at `at` closes the syllable before it: no vowel of its own follows. */
function closes(word: string, at: number): boolean {
  if (!FINALS.has(word[at] as string)) return false;
  const next = word[at + 1];
  if (next === undefined || LEADING.has(next)) return true;
  if (SIGNS.has(next) || next === SILENT) return false;
  // "Udon", "Thanathon", "Wimon": such a pair is a syllable of its own.
  const beyond = word[at + 2];
  if ("รล".includes(next) && !"ตทชกปง".includes(word[at] as string) && (beyond === undefined || isConsonant(beyond))) {
    return word[at - 1] === "ั" || word[at - 1] === "็";
  }
  // "Prathan": a cluster with a vowel begins the next syllable; "อ" after a consonant is its vowel.
  if (next === "อ") return word[at + 2] !== undefined && SIGNS.has(word[at + 2] as string);
  if (next === "ร" && word[at + 2] === "ร") return false;
  return !(CLUSTERS.get(word[at] as string)?.includes(next) && SIGNS.has(word[at + 2] ?? "-"));
}

/** A vowel with the consonant that closes it, if one does; "ai", "ao" and "io" end in no further consonant. */
function closed(word: string, at: number, vowel: string): Read {
  if (!closes(word, at)) return { text: vowel, next: at };
  const final = FINALS.get(word[at] as string) as string;
  if (final === "o" && (vowel === "a" || vowel === "e" || vowel === "ae" || vowel === "i")) {
    return { text: `${vowel}o`, next: at + 1 };
  }
  if (final === "o") return { text: `${vowel}o`, next: at + 1 };
  return { text: vowel + final, next: at + 1 };
}

/** Syllable with a vowel written before its consonant. */
function leadingSyllable(word: string, at: number): Read {
  const lead = word[at] as string;
  if (!isConsonant(word[at + 1])) return { text: "", next: at + 1 };
  const compound = (place: number) => {
    const [sign, after] = [word[place], word[place + 1]];
    if (lead === "ใ" || lead === "ไ") return !SIGNS.has(sign ?? "-");
    if (sign === "ี") return after === "ย";
    if (sign === "ื") return after === "อ";
    if (sign === "า" || sign === "ิ" || sign === "็" || sign === "ะ") return true;
    if (sign === undefined) return lead === "แ" && "รล".includes(word[place - 1] as string);
    return isConsonant(sign) && closes(word, place);
  };
  let initial = initialAt(word, at + 1, compound);
  if (
    initial.next === at + 2 &&
    LED.includes(word[at + 2] ?? "-") &&
    "ิีืา".includes(word[at + 3] ?? "-") &&
    compound(at + 3)
  ) {
    initial = { text: `${initial.text}a${INITIALS.get(word[at + 2] as string)}`, next: at + 3 };
  }
  const { text, next } = initial;
  const sign = word[next];
  const after = word[next + 1];
  const with_ = (read: Read): Read => ({ text: text + read.text, next: read.next });
  if (lead === "ใ" || lead === "ไ")
    return { text: `${text}ai`, next: sign === "ย" && closes(word, next) ? next + 1 : next };
  if (lead === "แ") {
    if (sign === "ะ") return { text: `${text}ae`, next: next + 1 };
    return with_(closed(word, sign === "็" ? next + 1 : next, "ae"));
  }
  if (lead === "โ") return sign === "ะ" ? { text: `${text}o`, next: next + 1 } : with_(closed(word, next, "o"));
  if (sign === "ี" && after === "ย") return with_(closed(word, next + 2, "ia"));
  if (sign === "ื" && after === "อ") return with_(closed(word, next + 2, "uea"));
  if (sign === "า") return after === "ะ" ? { text: `${text}o`, next: next + 2 } : { text: `${text}ao`, next: next + 1 };
  if (sign === "ะ") return { text: `${text}e`, next: next + 1 };
  if (sign === "ิ") return with_(closed(word, next + 1, "oe"));
  if (sign === "็") return with_(closed(word, next + 1, "e"));
  if (sign === "อ" && !SIGNS.has(after ?? "-")) return { text: `${text}oe`, next: after === "ะ" ? next + 2 : next + 1 };
  if (sign === "ย" && closes(word, next)) return { text: `${text}oei`, next: next + 1 };
  return with_(closed(word, next, "e"));
}

const PLAIN_VOWELS = letters("a=า i=ิี ue=ึื u=ุู o=็");

/** Syllable whose vowel follows its consonant, or is not written; `run` consonants stand bare from here. */
function followingSyllable(word: string, at: number): Read {
  const { text, next } = initialAt(word, at, (place) => {
    const [vowel, after] = [word[place], word[place + 1] ?? "-"];
    if (vowel === "อ") return !SIGNS.has(after);
    if (vowel === "ว" && word[at] === "ห") return isConsonant(after) && closes(word, place + 1);
    return SIGNS.has(vowel ?? "-") || word.startsWith("รร", place);
  });
  const sign = word[next];
  const with_ = (read: Read): Read => ({ text: text + read.text, next: read.next });
  if (sign === "ะ") return { text: `${text}a`, next: next + 1 };
  if (sign === "ำ" || sign === "ํ") return { text: `${text}am`, next: next + (word[next + 1] === "า" ? 2 : 1) };
  if (sign === "ั") {
    if (word[next + 1] === "ว") return with_(closed(word, next + (word[next + 2] === "ะ" ? 3 : 2), "ua"));
    return with_(closed(word, next + 1, "a"));
  }
  if (sign === "ื" && word[next + 1] === "อ") return { text: `${text}ue`, next: next + 2 };
  const vowel = sign === undefined ? undefined : PLAIN_VOWELS.get(sign);
  if (vowel !== undefined) return with_(closed(word, next + 1, vowel));
  if (word.startsWith("รร", next)) {
    return closes(word, next + 2) ? with_(closed(word, next + 2, "a")) : { text: `${text}an`, next: next + 2 };
  }
  if (sign === "อ" && !SIGNS.has(word[next + 1] ?? "-")) return with_(closed(word, next + 1, "o"));
  if (sign === "ว" && isConsonant(word[next + 1]) && closes(word, next + 1) && word[next + 1] !== "ร") {
    return with_(closed(word, next + 1, "ua"));
  }
  return bareSyllable(word, at, text, next);
}

/** Longest run of bare consonants that is counted; names have at most six. */
const RUN_MAX = 8;

/** Consonants without a vowel: pairs are closed with `o`, an odd one at the head takes `a`. */
function bareSyllable(word: string, at: number, text: string, next: number): Read {
  let end = at;
  while (end < at + RUN_MAX && isConsonant(word[end]) && (closes(word, end) || end === at)) end += 1;
  const run = end - at;
  if (run > 1 && run % 2 === 0 && next === at + 1)
    return { text: `${text}o${FINALS.get(word[next] as string) ?? ""}`, next: next + 1 };
  return { text: word[at] === "ร" && run === 1 && next >= word.length ? "n" : `${text}a`, next };
}

function vocalicR(before: string): string {
  return before === "" || "kpst".includes(before.at(-1) as string) ? "ri" : "rue";
}

/** A sign that changes the letter before it, so that no element ends there. */
function bound(letter: string | undefined): boolean {
  return letter !== undefined && (SIGNS.has(letter) || letter === SILENT);
}

/** One reading by the Royal system; linear in the length of the word but for the list of elements. */
function royal(word: string): string {
  let text = "";
  let at = 0;
  let open = true;
  while (at < word.length) {
    const element = ELEMENTS.find(([thai]) => word.startsWith(thai, at) && !bound(word[at + thai.length]));
    const letter = word[at] as string;
    if (element) {
      text += element[1];
      at += element[0].length;
      open = false;
      continue;
    }
    if (letter === "ฤ") {
      text += vocalicR(text);
      at += word[at + 1] === "ๅ" ? 2 : 1;
      open = true;
      continue;
    }
    const silent = word[at + 1] === SILENT ? at + 1 : word[at + 2] === SILENT ? at + 2 : -1;
    // What stands between a closed syllable and a silenced letter is silent too, as is one letter left over at the end.
    if (!open && isConsonant(letter) && (silent === at + 1 || (silent === at + 2 && isConsonant(word[at + 1])))) {
      at = silent + 1;
      continue;
    }
    if (!isConsonant(letter) && !LEADING.has(letter)) {
      at += 1;
      continue;
    }
    if (!open && at === word.length - 1) break;
    const read = LEADING.has(letter) ? leadingSyllable(word, at) : followingSyllable(word, at);
    text += read.text;
    open = /[aeiou]$/.test(read.text);
    at = Math.max(read.next, at + 1);
  }
  return text;
}

/** Thai word without tone marks and, for silenced letters with a vowel sign ("สิทธิ์"), without that sign. */
function prepared(word: string): string {
  return word
    .normalize("NFC")
    .replace(TONES, "")
    .replace(/[ิุ](?=\u0e4c)/g, "")
    .replace(/ํา/g, "ำ");
}

/** Letter for letter with the vowels that are written: what families do who spell after the Sanskrit ("Shinawatra"). */
function byLetters(word: string): string {
  let text = "";
  let lead = "";
  for (const letter of word) {
    if (LEADING.has(letter)) lead = letter === "แ" ? "ae" : letter === "โ" ? "o" : letter === "เ" ? "e" : "ai";
    else if (isConsonant(letter)) {
      text += (INITIALS.get(letter) as string) + lead;
      lead = "";
    } else text += PLAIN_VOWELS.get(letter) ?? (letter === "ะ" || letter === "ั" ? "a" : letter === "ำ" ? "am" : "");
  }
  return text;
}

/** The Royal system; its aspirates as many families write them ("Pita", "Sutin"); the letters, whose vowels are unknown. */
export function romaniseThai(word: string): Romanisation[] {
  const thai = prepared(word);
  const text = royal(thai);
  if (text === "") return [];
  const family = text.replace(/([ptk])h/g, "$1");
  const plain = byLetters(thai);
  const readings: Romanisation[] = [{ scheme: "rtgs", text }];
  if (family !== text) readings.push({ scheme: "thai-family", text: family });
  if (plain !== text) readings.push({ scheme: "thai-letters", text: plain, vowelless: true });
  return readings;
}
