// Which sound does a letter of an Indic script stand for? Unicode lays the nine scripts of India out alike (after ISCII,
// IS 13194:1991), so that one table by offset serves all; Sinhala has its own.

/** `mark`: what virama, nukta and the nasal signs do to their neighbours. */
export type IndicLetter =
  | { readonly kind: "consonant"; readonly sound: string }
  | { readonly kind: "vowel" | "sign"; readonly sound: string }
  | { readonly kind: "mark"; readonly sound: "virama" | "nukta" | "anusvara" | "candrabindu" | "double" | "silent" };

const CONSONANTS = "k kh g gh ng c ch j jh ny T Th D Dh N t th d dh n n p ph b bh m y r R l L zh v sh S s h".split(" ");
const CONSONANTS_FROM = 0x15;
const VOWELS = "a aa i ii u uu ri li e e e ai o o o au".split(" ");
const VOWELS_FROM = 0x05;
const SIGNS = "aa i ii u uu ri ri e e e ai o o o au".split(" ");
const SIGNS_FROM = 0x3e;

const COMMON: ReadonlyMap<number, IndicLetter> = new Map<number, IndicLetter>([
  [0x01, { kind: "mark", sound: "candrabindu" }],
  [0x02, { kind: "mark", sound: "anusvara" }],
  [0x03, { kind: "mark", sound: "silent" }],
  ...VOWELS.map((sound, at): [number, IndicLetter] => [VOWELS_FROM + at, { kind: "vowel", sound }]),
  ...CONSONANTS.map((sound, at): [number, IndicLetter] => [CONSONANTS_FROM + at, { kind: "consonant", sound }]),
  [0x3c, { kind: "mark", sound: "nukta" }],
  ...SIGNS.map((sound, at): [number, IndicLetter] => [SIGNS_FROM + at, { kind: "sign", sound }]),
  [0x4d, { kind: "mark", sound: "virama" }],
  [0x57, { kind: "sign", sound: "au" }],
]);

/** Start of each script's block, by ISO 15924 code. */
const BLOCKS: Readonly<Record<string, number>> = {
  Deva: 0x900,
  Beng: 0x980,
  Guru: 0xa00,
  Gujr: 0xa80,
  Orya: 0xb00,
  Taml: 0xb80,
  Telu: 0xc00,
  Knda: 0xc80,
  Mlym: 0xd00,
};

/** Letters outside the common layout: consonants, with a full stop after those that carry no vowel. */
const OWN: ReadonlyMap<string, string> = new Map(
  `য=Y ৎ=t. ৰ=r ৱ=w ੜ=r ୟ=y ୱ=w
   ൺ=N. ൻ=n. ർ=r. ൽ=l. ൾ=L. ൿ=k. ೞ=f ಱ=R ఱ=R ౘ=c ౙ=j ஃ=h.
   ක=k ඛ=kh ග=g ඝ=gh ඞ=ng ඟ=ng ච=c ඡ=ch ජ=j ඣ=jh ඤ=ny ඥ=gn ඦ=nj ට=T ඨ=Th ඩ=D ඪ=Dh ණ=N ඬ=nd ත=t ථ=th ද=d ධ=dh න=n ඳ=nd
   ප=p ඵ=ph බ=b භ=bh ම=m ඹ=mb ය=y ර=r ල=l ව=v ශ=sh ෂ=S ස=s හ=h ළ=L ෆ=f`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.normalize("NFC").split("=") as [string, string]),
);

const SINHALA_VOWELS: ReadonlyMap<string, string> = new Map(
  "අ=a ආ=aa ඇ=e ඈ=e ඉ=i ඊ=ii උ=u ඌ=uu ඍ=ri එ=e ඒ=e ඓ=ai ඔ=o ඕ=o ඖ=au"
    .split(" ")
    .map((pair) => pair.split("=") as [string, string]),
);
const SINHALA_SIGNS: ReadonlyMap<number, string> = new Map(
  "aa e e i ii u - uu - ri e e ai o o au"
    .split(" ")
    .flatMap((sound, at): [number, string][] => (sound === "-" ? [] : [[0x0dcf + at, sound]])),
);

/** What the nukta makes of a consonant; others stay as they are. */
const DOTTED: Readonly<Record<string, string>> = { k: "q", j: "z", D: "r", Dh: "rh", ph: "f", s: "sh", Y: "y" };

/** The sound of a consonant with a nukta under it. */
export function dottedSound(sound: string): string {
  return DOTTED[sound] ?? sound;
}

function sinhalaLetter(letter: string): IndicLetter | undefined {
  const vowel = SINHALA_VOWELS.get(letter);
  if (vowel !== undefined) return { kind: "vowel", sound: vowel };
  const sign = SINHALA_SIGNS.get(letter.codePointAt(0) as number);
  if (sign !== undefined) return { kind: "sign", sound: sign };
  if (letter === "\u0d82") return { kind: "mark", sound: "anusvara" };
  if (letter === "\u0dca") return { kind: "mark", sound: "virama" };
  return undefined;
}

/**
 * The sound of one letter; undefined for joiners and letters outside the script.
 * `bare`: a consonant that carries no vowel of its own.
 */
export function indicLetter(letter: string, script: string): (IndicLetter & { readonly bare?: boolean }) | undefined {
  const own = OWN.get(letter);
  if (own !== undefined) return { kind: "consonant", sound: own.replace(".", ""), bare: own.endsWith(".") };
  if (script === "Sinh") return sinhalaLetter(letter);
  const start = BLOCKS[script];
  const offset = start === undefined ? -1 : (letter.codePointAt(0) as number) - start;
  if (script === "Guru" && offset === 0x70) return { kind: "mark", sound: "anusvara" };
  if (script === "Guru" && offset === 0x71) return { kind: "mark", sound: "double" };
  return COMMON.get(offset);
}
