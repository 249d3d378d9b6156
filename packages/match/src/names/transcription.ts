// How would an English register spell a Slavic name that a German or French one has written down? "Kostjukow" and
// "Kostioukov" are Kostyukov. Only where the name looks Slavic: elsewhere w, z, ch and ou mean what they say.
//
// After the transcriptions of Duden (German) and of the Imprimerie nationale (French) into that of BGN/PCGN 1947.

import { MATCH_LIMITS } from "../description.ts";
import { scholarlyTranscription } from "../scripts/scholarly-latin.ts";
import type { FoldedWord } from "./spelled-readings.ts";

type Rule = readonly [pattern: RegExp, replacement: string];

const GERMAN: readonly Rule[] = [
  [/schtsch/g, "shch"],
  [/tsch/g, "ch"],
  [/dsch/g, "j"],
  [/sch/g, "sh"],
  // "Michail", "Chodorkowski": ch alone is the sound that English writes kh.
  [/(?<![ts])ch/g, "kh"],
  [/w/g, "v"],
  [/z(?!h)/g, "ts"],
  [/j/g, "y"],
  [/x/g, "ks"],
];

/** Letters that a German transcription has and an English one has not. */
const GERMAN_MARK = /tsch|sch|w(?!h)|j(?=[aeou])|(?:[^t]|^)z$|ez$/;

const FRENCH: readonly Rule[] = [
  [/chtch/g, "shch"],
  [/tch/g, "č"],
  [/ch/g, "sh"],
  [/č/g, "ch"],
  [/ou/g, "u"],
  [/dj/g, "j"],
  [/gu(?=[ei])/g, "g"],
  [/ine$/g, "in"],
  [/off$/g, "ov"],
  [/eff$/g, "ev"],
  [/itch$/g, "ich"],
];

const FRENCH_MARK = /tch|ou|ine$|[oe]ff$|gu[ei]/;

/** Endings of Slavic family names and patronymics in the three transcriptions; not -ez, which is Spanish, nor -in. */
const SLAVIC_ENDING =
  /(?:ov|ev|ow|ew|off|eff|ova|eva|owa|ewa|vich|witsch|vitch|ovna|evna|owna|ewna|sky|ski|skij|skiy|skaya|skaja|enko|tchuk|tschuk|chuk|tchouk|yuk|juk|iouk|ukh|ets)$/;

/** Given names that are Slavic, or usual among Slavs, in the spellings of the three transcriptions. */
const SLAVIC_GIVEN: ReadonlySet<string> = new Set(
  `aleksandr aleksander alexandr alexej aleksej alexei alexey alexandre anatolij anatoly anatoli andrej andrei andrey arkadij
  artjom artem artyom boris bogdan denis dmitrij dmitri dmitry dmitriy evgeni evgeny jewgenij jewgeni evgueni fjodor fedor
  gennadij gennadi gennady gleb grigorij grigori igor ilja ilya iouri jurij juri yuri yury iossif jossif kirill konstantin
  leonid lew lev maksim maxim maxime michail mikhail mikhail mikhael nikita nikolai nikolaj nikolay oleg pawel pavel
  piotr pjotr pyotr petr roman ruslan rouslan sergej sergei sergey serguei stanislaw stanislav semjon semyon stepan timur
  timour vadim wadim valerij valery valeri walerij wasilij vasily vassili vassily viktor wiktor vitaly vitalij witalij
  vjatscheslaw wjatscheslaw vyacheslav viatcheslav vladimir wladimir vladislav wladislaw vsevolod wsewolod jakow iakov
  yakov jaroslaw yaroslav jegor yegor egor zakhar anastasia anastasija ekaterina jekaterina galina irina ksenija larissa
  ljudmila lioudmila lyudmila marina nadeschda nadejda natalia natalja oksana olga polina swetlana svetlana tatiana tatjana
  valentina walentina wera vera zinaida`.split(/\s+/),
);

function isSlavic(word: FoldedWord): boolean {
  return SLAVIC_GIVEN.has(word.text) || (word.text.length > 4 && SLAVIC_ENDING.test(word.text));
}

function rewritten(words: readonly FoldedWord[], mark: RegExp, rules: readonly Rule[]): FoldedWord[] | undefined {
  if (!words.some(({ text }) => mark.test(text))) return undefined;
  return words.map((word) => {
    const text = rules.reduce((spelled, [pattern, replacement]) => spelled.replace(pattern, replacement), word.text);
    return text === word.text ? word : { ...word, text: text.slice(0, MATCH_LIMITS.wordCharactersMax) };
  });
}

const SCHEMES: ReadonlySet<string> = new Set(["german", "french", "scholarly"]);

/**
 * Whether a reading is a rewritten one. Two of them are never compared: what they share, the names as printed share too, and there
 * it is weighed by how common it is.
 */
export function isTranscription(scheme: string): boolean {
  return SCHEMES.has(scheme);
}

export interface Transcription {
  readonly scheme: "german" | "french" | "scholarly";
  readonly words: readonly FoldedWord[];
}

/** Words that bear the marks of library catalogues, respelled; the others stay. */
function scholarly(words: readonly FoldedWord[]): Transcription[] {
  const read = words.map(({ printed }) => scholarlyTranscription(printed)?.text);
  if (read.every((text) => text === undefined)) return [];
  const respelled = words.map((word, at) => ({ ...word, text: read[at] ?? word.text }));
  return [{ scheme: "scholarly", words: respelled }];
}

/** The name as English would transcribe it, if it is Slavic and written as German, French or scholars do; else none. */
export function transcriptions(words: readonly FoldedWord[]): Transcription[] {
  const marked = scholarly(words);
  if (words.length < 2 || !words.some(isSlavic)) return marked;
  const german = rewritten(words, GERMAN_MARK, GERMAN);
  const french = rewritten(words, FRENCH_MARK, FRENCH);
  return [
    ...marked,
    ...(german ? [{ scheme: "german", words: german } as const] : []),
    ...(french ? [{ scheme: "french", words: french } as const] : []),
  ];
}
