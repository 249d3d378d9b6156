// How is a Korean word spelled in Latin letters? Syllable by syllable after the Revised Romanization (2000), and as
// names are usually written in older and northern practice (close to McCune-Reischauer without its marks).

import type { Romanisation } from "./romanise.ts";

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

const LEADS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
const MIDDLES = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const TAILS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p h".split(" ");

/** Surnames as families write them. */
const SURNAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `김=kim 이=lee,yi,ri 리=ri,lee,rhee 박=park,pak 최=choi,choe 정=jung,chung,jong,chong 강=kang 조=cho,jo 윤=yoon,yun 장=jang,chang
  임=lim,im,rim 한=han 오=oh,o 신=shin,sin 서=seo,suh,so 권=kwon 황=hwang 안=ahn,an 송=song 유=yoo,yu,ryu 류=ryu,yoo,ryoo 전=jeon,chun,chon,jon
  홍=hong 고=ko,koh,go 문=moon,mun 양=yang,ryang 량=ryang,yang 손=son,sohn 배=bae,pae 백=baek,paik,paek 허=heo,hur,ho 남=nam 심=shim,sim
  노=noh,roh,no,ro 로=ro,noh 하=ha 곽=kwak 성=sung,seong,song 차=cha 주=joo,ju,chu 우=woo,u 구=koo,ku,goo 민=min 진=jin,chin 지=ji,chi 엄=eom,um,om
  채=chae 원=won 천=cheon,chun,chon 방=bang,pang 공=kong,gong 현=hyun,hyeon,hyon 함=ham 변=byun,byeon,pyon 염=yeom,yum,ryom 여=yeo,yuh,ryo
  추=choo,chu 도=do,to 소=so 석=seok,suk,sok 선=sun,seon,son 설=seol,sul,sol 마=ma 길=gil,kil 연=yeon,yon 위=wi,wee 표=pyo 명=myung,myeong,myong
  기=ki,gi 반=ban,pan 왕=wang 금=keum,kum 옥=ok 육=yook,yuk 인=in 맹=maeng 제=je,che 모=mo 남궁=namgung,namkoong 황보=hwangbo 제갈=jegal,chegal
  선우=sunwoo,sonu 독고=dokgo,tokko`
    .split(/\s+/)
    .map((pair) => {
      const [letters, spellings] = pair.split("=") as [string, string];
      return [letters, spellings.split(",")];
    }),
);

function syllable(letter: string): string {
  const code = letter.codePointAt(0) as number;
  if (code < FIRST || code > LAST) return "";
  const at = code - FIRST;
  const part = (list: readonly string[], index: number) => (list[index] === "-" ? "" : (list[index] as string));
  const tail = at % FINALS;
  const middle = Math.floor(at / FINALS) % VOWELS;
  return part(LEADS, Math.floor(at / FINALS / VOWELS)) + part(MIDDLES, middle) + part(TAILS, tail);
}

/** Northern practice: "jeong" as "jong", "eun" as "un". */
function northern(syllable: string): string {
  return syllable.replace("eo", "o").replace("eu", "u");
}

/** What southern families write: "Hyun", "Young", "Woo", "Hee". */
const SOUTHERN: Readonly<Record<string, string>> = {
  yeong: "young",
  u: "woo",
  hui: "hee",
  su: "soo",
  ju: "joo",
  gi: "ki",
  i: "lee",
};

function southern(syllable: string, at: number): string {
  const settled = at > 0 && syllable === "i" ? undefined : SOUTHERN[syllable];
  if (settled !== undefined) return settled;
  const closed = syllable.endsWith("eo") ? syllable : syllable.replace("eo", "u");
  return closed.replace(/^g(?=y|u|eu)/, "k");
}

const DEVOICED: Readonly<Record<string, string>> = { g: "k", d: "t", b: "p", j: "ch" };

/** McCune-Reischauer without marks: stops are voiceless at the head of a word and after a stop. */
function older(syllable: string, at: number, before: string): string {
  const text = northern(syllable);
  const voiced = at > 1 && /[aeiounmgl]$/.test(before);
  const lead = DEVOICED[text[0] as string];
  return voiced || lead === undefined || text[1] === text[0] ? text : lead + text.slice(1);
}

type Spelling = (syllable: string, at: number, before: string) => string;

const SCHEMES: readonly { readonly scheme: string; readonly spell: Spelling }[] = [
  { scheme: "revised-romanization", spell: (syllable) => syllable },
  { scheme: "korean-practice", spell: northern },
  { scheme: "mccune-reischauer", spell: older },
  { scheme: "korean-south", spell: southern },
];

/** The family's spelling that agrees with a scheme's own; the first is the usual one in the south. */
function familyName(spellings: readonly string[], scheme: string, spelled: string): string {
  if (scheme === "revised-romanization" || scheme === "korean-south") return spellings[0] as string;
  return spellings.includes(spelled) ? spelled : (spellings[1] ?? (spellings[0] as string));
}

/** `syllables` has one entry per letter; the first is spelled as a surname when it is one. At most four readings. */
export function romaniseHangul(word: string): Romanisation[] {
  const letters = [...word.normalize("NFC")].filter((letter) => syllable(letter) !== "");
  if (letters.length === 0) return [];
  const revised = letters.map(syllable);
  const named = letters.length > 1 && letters.length <= 4;
  const compound = named && letters.length > 2 ? SURNAMES[letters.slice(0, 2).join("")] : undefined;
  const surname = compound ?? (named ? SURNAMES[letters[0] as string] : undefined);
  const length = compound ? 2 : 1;
  const readings: Romanisation[] = [];
  for (const { scheme, spell } of SCHEMES) {
    const spelled = revised.map((text, at) => spell(text, at, revised[at - 1] ?? ""));
    const family = surname && familyName(surname, scheme, spelled.slice(0, length).join(""));
    const head = family === undefined ? spelled.slice(0, length) : [family, ...Array<string>(length - 1).fill("")];
    const syllables = [...head, ...spelled.slice(length)];
    const text = syllables.join("");
    if (!readings.some((reading) => reading.text === text)) readings.push({ scheme, text, syllables });
  }
  return readings;
}

const NONE: ReadonlySet<string> = new Set();

/** Shorter spellings are words of many languages. */
const SURNAME_LETTERS_MIN = 2;

let others: Map<string, Set<string>> | undefined;

/**
 * Other Latin spellings of the Korean surname that a folded word may be ("lee": yi, ri, rhee), none for other words.
 * Symmetric. Particles of other languages ("do", "in") are left to them.
 */
export function koreanSurnameSpellings(word: string): ReadonlySet<string> {
  if (others === undefined) {
    others = new Map();
    for (const spellings of Object.values(SURNAMES)) {
      const long = spellings.filter((spelling) => spelling.length >= SURNAME_LETTERS_MIN && spelling !== "do");
      for (const spelling of long) {
        const known = others.get(spelling) ?? new Set();
        for (const other of long) if (other !== spelling) known.add(other);
        others.set(spelling, known);
      }
    }
  }
  return others.get(word) ?? NONE;
}
