// Which words of a name carry little or none of it? Particles, titles, legal forms, trade words, numbers. A word's class
// decides how much its agreement or absence can weigh; `weights.ts` says how much.

export type TokenClass =
  | "name"
  | "particle"
  | "title"
  | "legal-form"
  | "generic"
  | "place"
  | "number"
  | "initial"
  | "stop"
  | "han"
  | "acronym";

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

/** Articles, prepositions and filiation words inside names of persons. */
export const PARTICLES = set(`
  al el ul ad ash at az ar as an il bin ibn ben bint binti binte b ould wuld walad weld
  van von der den de da di do dos das du del della dello la le los las zu zur ter ten af av vom y e i
  ogly oglu ogli oghli uulu kyzy kizi qizi zade`);

/** Forms of address, ranks and honorifics. */
export const TITLES = set(`
  mr mrs ms miss dr doctor prof professor sir lord lady dame rev reverend fr hon honourable
  monsieur madame mme mlle herr frau senor senora don dona signor
  sayyid sayyed sayed seyed seyyed syed sayid
  haji hajji hadji haj hajj alhaj al-haj mullah mulla mullo molla maulavi maulawi mawlawi mowlawi molvi moulavi
  sheikh shaikh shaykh sheik shaik cheikh cheick qari ustad ayatollah hojatoleslam hojjatoleslam imam
  general gen colonel col major maj captain capt lieutenant lt brigadier brig sergeant sgt admiral marshal
  president minister prince princess king queen emir comrade eng engineer`);

/** Legal forms by family: the two large families contradict each other a little, spellings of one never do. */
const LIMITED = `
  ltd limited llc llp lllp gmbh ooo oo sarl srl sro spzoo bv bvba lda ltda limitada eurl oy too tov
  doo dooel kft ood eood ehf as sdn bhd pte pvt private pty wll fzco fze fzc fzllc mchj sp zoo kg ug mbh lc limite`;
const STOCK = `
  jsc ojsc pjsc cjsc oao pao zao ao oaoo plc ag sa inc incorporated corp corporation nv ab asa aps spa kgaa
  ead ad pt tbk hf rt nyrt zrt kk sab sae pao psc psj pjs oyj se public joint stock aktiengesellschaft`;
const OTHER_FORMS = `lp gp ip chp fgup fsue gup mup ano foundation stiftung scs snc ev est co company cv`;

export const LEGAL_FORM_FAMILY: ReadonlyMap<string, "limited" | "stock" | "other"> = new Map<
  string,
  "limited" | "stock" | "other"
>([
  ...[...set(LIMITED)].map((word) => [word, "limited"] as const),
  ...[...set(STOCK)].map((word) => [word, "stock"] as const),
  ...[...set(OTHER_FORMS)].map((word) => [word, "other"] as const),
]);

/** Legal forms written out: folded words to one short form. The longest phrase wins. */
export const LEGAL_PHRASES: readonly (readonly [phrase: string, form: string])[] = [
  ["open joint stock company", "ojsc"],
  ["public joint stock company", "pjsc"],
  ["closed joint stock company", "cjsc"],
  ["private joint stock company", "jsc"],
  ["joint stock company", "jsc"],
  ["joint stock", "jsc"],
  ["limited liability company", "llc"],
  ["limited liability partnership", "llp"],
  ["limited partnership", "lp"],
  ["public limited company", "plc"],
  ["private limited", "ltd"],
  ["company limited", "ltd"],
  ["limited sirketi", "ltd"],
  ["anonim sirketi", "jsc"],
  ["ltd sti", "ltd"],
  ["ltd sirketi", "ltd"],
  ["ltd co", "ltd"],
  ["co ltd", "ltd"],
  ["co limited", "ltd"],
  ["company ltd", "ltd"],
  ["gesellschaft mit beschrankter haftung", "gmbh"],
  ["societe anonyme", "sa"],
  ["sociedad anonima", "sa"],
  ["sociedad limitada", "srl"],
  ["societe a responsabilite limitee", "sarl"],
  ["societatea cu raspundere limitata", "srl"],
  ["besloten vennootschap", "bv"],
  ["naamloze vennootschap", "nv"],
  ["sp z oo", "spzoo"],
  ["sp z o o", "spzoo"],
  ["s a de c v", "sa"],
  ["sa de cv", "sa"],
  ["obshchestvo s ogranichennoi otvetstvennostyu", "ooo"],
  ["obshchestvo s ogranichennoy otvetstvennostyu", "ooo"],
  ["obschestvo s ogranichennoj otvetstvennostju", "ooo"],
  ["otkrytoe aktsionernoe obshchestvo", "oao"],
  ["zakrytoe aktsionernoe obshchestvo", "zao"],
  ["publichnoe aktsionernoe obshchestvo", "pao"],
  ["aktsionernoe obshchestvo", "ao"],
  ["obshtestvo s ogranichennoi otvetstvennostiu", "ooo"],
  ["otkrytoe akcionernoe obshtestvo", "oao"],
  ["zakrytoe akcionernoe obshtestvo", "zao"],
  ["publicnoe akcionernoe obshtestvo", "pao"],
  ["akcionernoe obshtestvo", "ao"],
  ["federal state unitary enterprise", "fsue"],
];

/** Other phrases that stand for one word. */
export const PHRASES: readonly (readonly [phrase: string, word: string])[] = [
  ["united states of america", "us"],
  ["united states", "us"],
  ["usa", "us"],
  ["united kingdom of great britain and northern ireland", "uk"],
  ["united kingdom", "uk"],
  ["great britain", "uk"],
  ["united arab emirates", "uae"],
  ["russian federation", "russia"],
  ["peoples republic of china", "china"],
  ["islamic republic of iran", "iran"],
];

/** Trade words: what a firm does, not which firm it is. Their agreement weighs little, whatever their frequency. */
export const GENERIC_WORDS = set(`
  bank banking group holding holdings trading trade traders international industries industry industrial enterprise
  enterprises service services solutions systems system technology technologies technical science sciences engineering
  development investment investments management marketing finance financial capital fund trust insurance
  shipping marine maritime transport transportation logistics airlines airways aviation cargo
  construction contracting building factory plant works manufacturing production products
  import export importing exporting general commercial commerce business consulting consultants
  energy oil gas petroleum petrochemical chemical chemicals mining metals steel electric electronics electronic power
  foundation association organization organisation committee council center centre institute university academy
  research scientific design bureau ministry department agency office national state central global world
  agricultural food foods medical pharmaceutical media press communications telecom network networks information
  software security defense defence military real estate property travel tourism exchange money company co
  brothers sons partners machinery telecommunications cement and the of for`);

export const STOP_WORDS = set(`and the of for und et in de la le les des a an lil li wal dlya`);

/** Abbreviations that stand for one word. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["intl", "international"],
  ["int", "international"],
  ["sci", "science"],
  ["tech", "technology"],
  ["corpn", "corporation"],
  ["mfg", "manufacturing"],
  ["manuf", "manufacturing"],
  ["govt", "government"],
  ["dept", "department"],
  ["assoc", "association"],
  ["assn", "association"],
  ["univ", "university"],
  ["ind", "industries"],
  ["inds", "industries"],
  ["engg", "engineering"],
  ["mgmt", "management"],
  ["svcs", "services"],
  ["svc", "service"],
  ["natl", "national"],
  ["grp", "group"],
  ["hldgs", "holdings"],
  ["hldg", "holding"],
  ["bros", "brothers"],
  ["dev", "development"],
  ["inst", "institute"],
  ["elec", "electric"],
  ["pharma", "pharmaceutical"],
  ["petro", "petroleum"],
  ["petrochem", "petrochemical"],
  ["chem", "chemical"],
  ["constr", "construction"],
  ["transp", "transport"],
  ["engr", "engineering"],
  ["mach", "machinery"],
  ["mktg", "marketing"],
  ["prod", "production"],
  ["ins", "insurance"],
  ["exp", "export"],
  ["imp", "import"],
  ["telecom", "telecommunications"],
  ["agri", "agricultural"],
  ["labour", "labor"],
  ["centre", "center"],
  ["organisation", "organization"],
  ["defence", "defense"],
  ["sciences", "science"],
  ["technologies", "technology"],
]);

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth";

/** Number words of English, and the ordinals to ten, to their value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(" ").map((word, value) => [word, value] as const),
  ...TENS.split(" ").map((word, at) => [word, (at + 2) * 10] as const),
  ...ORDINALS.split(" ").map((word, at) => [word, at + 1] as const),
  ["fourty", 40] as const,
]);

/** Letters that digits are written for in "I9or Sech1n". */
export const DIGIT_LETTERS: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "i"],
  ["3", "e"],
  ["4", "a"],
  ["5", "s"],
  ["7", "t"],
  ["8", "b"],
  ["9", "g"],
]);

/** Value of a Roman numeral up to 89, or undefined. */
export function romanValue(word: string): number | undefined {
  if (!/^(?=[ivxl])(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/.test(word)) return undefined;
  const value: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const here = value[word[at] as string] as number;
    const next = value[word[at + 1] ?? ""] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** Legal forms that may open a name, as in Russian, Ukrainian, Indonesian and French. */
export const LEADING_LEGAL_FORMS = set(`
  ooo oao pao zao ao ano too tov chp fgup jsc ojsc pjsc cjsc llc pt sarl srl eurl sas gmbh ltd bv sprl`);

/** What stands before a ship's name: motor vessel, motor tanker, steamship, fishing vessel and the like. */
export const SHIP_PREFIXES = set(`mv mt ms ss fv mts msv lpgc vlcc tss`);
