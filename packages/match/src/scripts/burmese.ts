// How is a Burmese name spelled in Latin letters? By its sounds as newspapers print them: one word a syllable, written
// after the common rendering of the Myanmar Language Commission's sounds, tones unmarked.

import type { Romanisation } from "./romanise.ts";

function letters(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of pairs.trim().split(/\s+/)) {
    const [letter, latin = ""] = pair.split("=");
    map.set(letter as string, latin);
  }
  return map;
}

const CONSONANTS = letters(`
  က=k ခ=kh ဂ=g ဃ=g င=ng စ=s ဆ=s ဇ=z ဈ=z ဉ=ny ည=ny ဋ=t ဌ=ht ဍ=d ဎ=d ဏ=n တ=t ထ=ht ဒ=d ဓ=d န=n ပ=p ဖ=ph ဗ=b ဘ=b မ=m ယ=y
  ရ=y လ=l ဝ=w သ=th ဟ=h ဠ=l အ= ဿ=th`);
/** Independent vowels stand for a whole syllable. */
const SYLLABLES = letters("ဣ=i ဤ=i ဥ=u ဦ=u ဧ=ay ဩ=aw ဪ=aw ဿ=tha ၎=lagaung");

/** Rhymes by their written vowel signs and, after an equals sign, what a final consonant makes of them. */
const RHYMES = letters(`
  -=a ါ=a ာ=a ိ=i ီ=i ု=u ူ=u ေ=ay ဲ=e ော=aw ေါ=aw ို=o ံ=an ုံ=on ိံ=ein
  -က=et -င=in -စ=it -ည=i -ဉ=in -တ=at -န=an -ပ=at -မ=an -ယ=e -ဏ=an -ဒ=at -ဗ=at -သ=at -လ=al -ရ=a -ဂ=et -ဇ=it -ဋ=at -ဝ=aw -ဓ=at -ဟ=a
  ာတ=at ာန=an ါန=an ာယ=e ာရ=ar ာလ=al ာပ=at ာမ=an ာဏ=an ါဒ=at ာဒ=at
  ိတ=eik ိပ=eik ိန=ein ိမ=ein ိဋ=eik ိဒ=eik ိဏ=ein ိက=eik ိလ=ein
  ုတ=ok ုပ=ok ုန=on ုမ=on ုဒ=ok ုဏ=on ုဂ=ok ုဗ=ok ုဋ=ok ုယ=u ုက=ok ုလ=on
  ောက=auk ောင=aung ေါက=auk ေါင=aung ောဇ=aw ောဒ=aw ိုက=aik ိုင=aing ိုယ=o ိုရ=o ိုလ=ol ေတ=it ေန=ein ေဒ=it ေရ=ay ေလ=ay ွ=wa`);

/** Syllables whose spelling in names is settled another way than their letters. */
const SETTLED = letters(`
  ဦး=u ဒေါ်=daw ကြီး=gyi ကျော်=kyaw ကျော=kyaw ကြည်=kyi စု=su ဆန်း=san အောင်=aung မင်း=min လှိုင်=hlaing သိန်း=thein စိန်=sein ရွှေ=shwe
  သန်း=than နေ=ne ဝင်း=win ထွန်း=htun လှ=hla မြင့်=myint ခင်=khin ညွန့်=nyunt မောင်=maung ဇော်=zaw ထွေး=htwe ချို=cho ဖြိုး=phyo
  သူ=thu ရာ=ya ဗိုလ်=bo ဗိုလ်ချုပ်=bogyoke ရန်=yan ကုန်=gon မြန်=myan မာ=mar စော=saw ကို=ko ညို=nyo သီ=thi ဟ=ha ရဲ=ye စိုး=soe မိုး=moe
  တိုး=toe နိုင်=naing လွင်=lwin ဌေး=htay သောင်း=thaung သက်=thet ဖေ=pe တင်=tin ဆွေ=swe`);

const ASAT = "\u103a";
const STACKED = "\u1039";
const MEDIALS: Readonly<Record<string, string>> = { "\u103b": "y", "\u103c": "y", "\u103d": "w", "\u103e": "h" };
/** Tone marks change no letter. */
const TONES = /[\u1037\u1038]/g;
const VOWEL_SIGNS = /[\u102b-\u1032\u1036]/;

function isConsonant(letter: string | undefined): boolean {
  return letter !== undefined && CONSONANTS.has(letter);
}

/** Cuts before each consonant that begins a syllable: not one that is killed by an asat or stacked on another. */
function syllablesOf(word: string): string[] {
  const cuts: string[] = [];
  let current = "";
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    const after = word[at + 1] === "\u1037" ? word[at + 2] : word[at + 1];
    const begins =
      (isConsonant(letter) && after !== ASAT && after !== STACKED && word[at - 1] !== STACKED) ||
      (SYLLABLES.has(letter) && after !== ASAT);
    if (begins && current !== "") {
      cuts.push(current);
      current = "";
    }
    // A stacked pair is the end of one syllable and the head of the next.
    if (letter === STACKED) {
      cuts.push(current + ASAT);
      current = "";
    } else current += letter;
  }
  return current === "" ? cuts : [...cuts, current];
}

const PALATAL: Readonly<Record<string, string>> = { k: "ky", kh: "ch", g: "gy", ng: "ny" };

function onset(consonant: string, medials: string): string {
  let head = CONSONANTS.get(consonant) ?? "";
  if (medials.includes("y")) head = PALATAL[head] ?? (head === "th" ? "sh" : head.endsWith("y") ? head : `${head}y`);
  if (medials.includes("h"))
    head = consonant === "ရ" ? "sh" : head === "ly" || consonant === "လ" ? `h${head}` : `h${head}`;
  return medials.includes("w") ? `${head}w` : head;
}

function spelled(syllable: string): string {
  const settled = SETTLED.get(syllable);
  if (settled !== undefined) return settled;
  const first = syllable[0] as string;
  const whole = SYLLABLES.get(first);
  const plain = syllable.replace(TONES, "");
  const rest = plain.slice(1);
  let medials = "";
  let vowel = "";
  let final = "";
  for (let at = 0; at < rest.length; at++) {
    const letter = rest[at] as string;
    const medial = MEDIALS[letter];
    if (medial !== undefined) medials += medial;
    else if (VOWEL_SIGNS.test(letter)) vowel += letter;
    else if (isConsonant(letter) && rest[at + 1] === ASAT && final === "") final = letter;
  }
  if (whole !== undefined) return whole + (final === "" ? "" : (CONSONANTS.get(final) ?? ""));
  // "ော်" is the vowel aw with its tone, not a final consonant; so is medial w with a bare vowel and a final.
  let rhyme =
    RHYMES.get((vowel === "" && final !== "" ? "-" : vowel === "" ? "-" : vowel) + final) ?? RHYMES.get(vowel) ?? "a";
  let sounded = medials;
  if (medials.includes("w") && vowel === "" && final !== "") {
    if (final === "တ" || final === "ပ") [rhyme, sounded] = ["ut", medials.replace("w", "")];
    else if (final === "န" || final === "မ") [rhyme, sounded] = ["un", medials.replace("w", "")];
  }
  return onset(first, sounded) + rhyme;
}

/** Syllables that print spells in two ways; `u` is a title at the head of a name and "oo" after it. */
const OTHER: ReadonlyMap<string, string> = new Map(
  "su=suu htun=tun htwe=htway htay=tay htet=tet ne=nay ni=nee u=oo so=soe phyo=phyoe shwe=shway myo=myoe"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Syllables parted by spaces: Burmese is written without, and printed in Latin letters with them. Two readings at most. */
export function romaniseBurmese(word: string): Romanisation[] {
  const syllables = syllablesOf(word.normalize("NFC"))
    .map(spelled)
    .filter((text) => text !== "");
  if (syllables.length === 0) return [];
  const first = { scheme: "burmese", text: syllables.join(" ") };
  const respelled = syllables.map((text, at) => (text === "u" && at === 0 ? text : (OTHER.get(text) ?? text)));
  const other = { scheme: "burmese-other", text: respelled.join(" ") };
  return other.text === first.text ? [first] : [first, other];
}
