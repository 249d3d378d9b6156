// Who is said to have done what to whom, in whose voice, how surely? One statement for each verb of harm in a sentence that names a
// group, or calls its doer by a state.

import { sentencesOf } from "../text/sentences.ts";
import { contains, type Span } from "../text/spans.ts";
import { STATE_WORD } from "../words/places.ts";
import type { ActorMention } from "./actors.ts";
import type { Grade } from "./grades.ts";

export interface Part extends Span {
  readonly text: string;
}

export interface Attribution extends Span {
  readonly actor: Part;
  readonly act: Part;
  readonly target: Part | undefined;
  readonly speaker: Part | undefined;
  readonly grade: Grade | undefined;
  /** `no` where the text says that it failed or had no effect. */
  readonly polarity: "yes" | "no";
}

const ACT =
  /\b(?=[abcdeghiprst])(?:target(?:ed|ing|s)|compromis(?:ed|ing)|hack(?:ed|ing)(?! (?:group|gang|team|crew|tool|operation|campaign))|breach(?:ed|ing)|attack(?:ed|ing)|infiltrat(?:ed|ing)|penetrat(?:ed|ing)|st(?:ole|olen)|exfiltrat(?:ed|ing)|exploit(?:ed|ing)|conduct(?:ed|ing)|perpetrated|carried out|interfer(?:ed|ing)|reconnoitred|spied on|disrupt(?:ed|ing)|bro(?:ke|ken) into|g[eo]t into|gained access to|(?=(?:steal|compromise|hack|breach|target|infiltrate|penetrate|disrupt|exfiltrate|break|get|gain)\b)(?<=\b(?:tried|attempted|failed|sought|attempts?|managed|able|unable)(?:,\s[^,.;]{3,30},)?\sto\s)(?:steal|compromise|hack|breach|target|infiltrate|penetrate|disrupt|exfiltrate|break into|get into|gain access to))\b/giu;

const FAILED =
  /\b(?:unsuccessfully|unsuccessful|failed to|unable to|in vain|attempted but|without success|no impact|did not succeed|not compromised)\b/iu;

const VOICE =
  /((?:the |The )?(?:\p{Lu}[\p{L}.’'()-]*|of|for|and|the|’s)(?:\s(?:\p{Lu}[\p{L}.’'()-]*|of|for|and|the)){0,9})\s+(?:says?|said|assess(?:es|ed)|judg(?:es|ed)|is (?:almost certain|highly likely|confident)|believes?|confirm(?:s|ed)?|revealed|concluded|announced|notes?|attribut(?:es|ed)|blam(?:es|ed)|accus(?:es|ed))\b/u;

/** "A Chinese state-affiliated entity", "Russian hackers": a doer without a name. */
const UNNAMED = new RegExp(
  String.raw`(?:${STATE_WORD.source}[- ])?(?:state|government)[- ](?:sponsored|backed|affiliated|linked)\s(?:cyber\s|threat\s|hacking\s|malicious\s){0,2}(?:entit(?:y|ies)|actors?|hackers?|groups?|operators?|spies)|(?:hackers|spies|actors?|operatives|operators|(?:an? |the )?(?:hacking |cyber )?(?:group|gang|entity))\s(?:linked to|backed by|tied to|working for|affiliated with|sponsored by|acting for)\s(?:the\s)?(?:${STATE_WORD.source})(?:['’]s)?(?:\s(?:state|government|intelligence(?: services)?|military))?|(?:${STATE_WORD.source})\s(?:hackers|spies|cyber operators|military intelligence|intelligence services)`,
  "giu",
);

/** Without which no doer is called so; looked for first, since states have many names. */
const UNNAMED_HINT =
  /(?:state|government)[- ](?:sponsored|backed|affiliated|linked)\s|\b(?:linked to|backed by|tied to|working for|affiliated with|sponsored by|acting for)\s|\s(?:hackers|spies|cyber operators|military intelligence|intelligence services)/iu;

/** Doers that only the sentences before name. */
const SAME =
  /\b(?:[Tt]he (?:same )?(?:hackers|attackers|group|gang|actors?|unit)|[Tt]hey)\b(?=\s(?:also |then |later |unsuccessfully |reportedly |first )?\p{L}+(?:ed|ole|oke)\b)|(?<=\bby\s)the (?:same )?(?:hackers|attackers|group|gang|actors?|unit)\b/gu;

/** "Attributes the attack on X to Y": what was done stands as a noun. */
const ATTRIBUTED =
  /\b(?:attribut(?:es|ed|ing)|ascribes?|pinned?|pins|blam(?:es|ed) (?=.{0,120}\bon\b))\s((?:responsibility for )?(?:the |an? |this |last )?(?:[\p{L}-]+\s){0,3}(?:attacks?|compromises?|intrusions?|breach(?:es)?|hacks?|thefts?|campaigns?|operations?)\b[^.;,]{0,90}?)\s(?:with\s[^.;,]{3,40}\s)?(?:to|on)\s/giu;

function part(text: string, start: number, end: number): Part {
  return { start, end, text: text.slice(start, end) };
}

function targetBehind(text: string, from: number, to: number): Part | undefined {
  const words = text.slice(from, to);
  const found =
    /^\s+((?:[^\s,.;:–—]+\s?){1,12}?)(?=\s(?:in|by|via|through|using|with|to|between|during|since|from|for|who|which|that|and)\b|[,.;:–—]|$)/u.exec(
      words,
    );
  const phrase = found?.[1]?.trim() ?? "";
  if (phrase === "") return undefined;
  const start = from + words.indexOf(phrase);
  return part(text, start, start + phrase.length);
}

/** What a passive is said of: from the clause's beginning to its verb. */
function targetBefore(text: string, from: number, verb: number): Part | undefined {
  const before = text.slice(from, verb);
  const clause =
    /(?:^|[,;:–—]\s|\b(?:that|which|while|and|but|after|when)\s)((?:(?!\b(?:that|which|while|but|after|when)\s)[^,;:–—])*)$/u.exec(
      before,
    )?.[1] ?? "";
  const phrase = clause
    .replace(
      /\s+(?:(?:was|were|is|are|has|have|had|been|being|be|may|might|could|will|would|also|unsuccessfully|reportedly|allegedly|likely|unlikely|probably|highly|almost|certainly|very|extremely)\s*)+$/iu,
      "",
    )
    .replace(/^\s*(?:\p{Ll}+\s+)+?(?=(?:the|an?)\s|\p{Lu})/u, "")
    .trim();
  if (phrase === "" || phrase === clause.trim() || phrase.split(/\s+/).length > 12) return undefined;
  const start = from + before.lastIndexOf(phrase);
  return part(text, start, start + phrase.length);
}

/** Statements of harm, in order. */
export function attributionsIn(
  text: string,
  actors: readonly ActorMention[],
  grades: readonly Grade[],
): readonly Attribution[] {
  return sentencesOf(text).flatMap((sentence): readonly Attribution[] => {
    const words = text.slice(sentence.start, sentence.end);
    const named = actors.filter((actor) => contains(sentence, actor));
    const unnamed = (UNNAMED_HINT.test(words) ? [...words.matchAll(UNNAMED)] : []).map((match) =>
      part(text, sentence.start + match.index, sentence.start + match.index + match[0].length),
    );
    const known: readonly Part[] = [...named.map(({ start, end }) => part(text, start, end)), ...unnamed];
    const same = [...words.matchAll(SAME)].map(({ index, 0: doer }) => {
      const start = sentence.start + index;
      return part(text, start, start + doer.length);
    });
    const doers = known.length > 0 ? known : same;
    // Most sentences name no doer, or state no harm.
    if (doers.length === 0) return [];
    const harms = [...words.matchAll(ACT)];
    const blames = [...words.matchAll(ATTRIBUTED)];
    if (harms.length === 0 && blames.length === 0) return [];
    const voice = VOICE.exec(words);
    const speaker =
      voice?.[1] === undefined
        ? undefined
        : part(text, sentence.start + voice.index, sentence.start + voice.index + voice[1].length);
    const grade = grades.find((each) => contains(sentence, each));
    const attributed = blames.flatMap((match): readonly Attribution[] => {
      const end = sentence.start + match.index + match[0].length;
      const actor = doers.find((doer) => doer.start >= end - 1 && doer.start - end < 40);
      const [, what = ""] = match;
      if (actor === undefined || what === "") return [];
      const start = sentence.start + match.index + match[0].indexOf(what);
      const act = part(text, start, start + what.length);
      return [{ start: act.start, end: actor.end, actor, act, target: undefined, speaker, grade, polarity: "yes" }];
    });
    const acts = harms.filter(({ index }) => {
      const at = sentence.start + index;
      return !attributed.some(({ start, end }) => start <= at && at < end);
    });
    const done = acts.flatMap((match): readonly Attribution[] => {
      const at = sentence.start + match.index;
      const end = at + match[0].length;
      const byPassive = doers.find(
        (doer) => doer.start > end && /\bby\s(?:\S+\s){0,4}$/.test(text.slice(end, doer.start)),
      );
      const actor = byPassive ?? doers.findLast((doer) => doer.end <= at);
      if (actor === undefined) return [];
      const isActive = byPassive === undefined;
      const target = isActive ? targetBehind(text, end, sentence.end) : targetBefore(text, sentence.start, at);
      const act = part(text, at, isActive ? (target?.end ?? end) : end);
      const polarity = FAILED.test(text.slice(Math.max(sentence.start, at - 25), act.end + 25)) ? "no" : "yes";
      return [
        {
          start: Math.min(actor.start, at, target?.start ?? at),
          end: Math.max(act.end, actor.end),
          actor,
          act,
          target,
          speaker,
          grade,
          polarity,
        },
      ];
    });
    return [...attributed, ...done];
  });
}
