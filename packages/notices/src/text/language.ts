// In which language is a text? By the commonest small words of each; enough to say whether the reader can read it.

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that for is was on with as by are has have from this which its were be at an it he she they",
  fr: "le la les des et du en une est dans pour que qui sur par au avec ces sont aux ont plus pas été",
  de: "der die das und den von zu mit ist auf für im nicht des dem ein eine als auch sich werden wurde",
  es: "el la los las de y en que del por con una para se es su al como más fue han sus este",
  it: "il di che la e del per un è in con della sono dei non le una alla nel gli dal più",
  nl: "de het een en van in is dat op te voor met zijn niet aan door ook bij worden naar",
  pl: "i w na z do się że jest przez od po dla oraz nie są został które za jak",
  pt: "o a os as de do da em que e para com um uma por não foi dos das mais ao",
};

/** Scripts whose letters alone tell that it is no language of the table. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ru", /\p{Script=Cyrillic}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["ko", /\p{Script=Hangul}/gu],
];

const TABLE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Words that are looked at; a language shows in the first few hundred. */
const WORDS_MAX = 2_000;

/** ISO 639-1 code; "und" when there is too little text to tell. */
export function languageOf(text: string): string {
  const head = text.slice(0, 20_000);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((head.match(script)?.length ?? 0) > letters / 2 && letters > 0) return language;
  }
  const words = (head.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, WORDS_MAX);
  const counts = [...TABLE].map(
    ([language, small]) => [language, words.filter((word) => small.has(word)).length] as const,
  );
  const [best] = counts.toSorted((a, b) => b[1] - a[1]);
  // A single sentence has fewer of them.
  return best === undefined || best[1] < Math.min(3, Math.ceil(words.length / 10)) ? "und" : best[0];
}
