// Does a report say what the release says? Claims of both are paired by what was done to whom; then grade, actor, scope and polarity
// are compared, and what one has and the other has not is told.

import { actorsIn } from "../read/actors.ts";
import { type Attribution, attributionsIn } from "../read/attributions.ts";
import { gradesIn } from "../read/grades.ts";
import { sentencesOf } from "../text/sentences.ts";
import { holderOf, type Span, textOf } from "../text/spans.ts";
import { STATE_WORD, stateOf } from "../words/places.ts";
import { bandOf } from "./yardstick.ts";

export interface Passage extends Span {
  readonly text: string;
}

export interface DriftFinding {
  readonly type: "grade" | "actor" | "scope" | "polarity" | "dropped" | "invented";
  /** What changed, in a few words. */
  readonly what: string;
  /** Of a grade: bands of the yardstick, positive where the report is surer; absent where one gives none. */
  readonly bands?: number;
  /** Absent for what is invented. */
  readonly release?: Passage;
  /** Absent for what is dropped. */
  readonly report?: Passage;
}

interface Claim {
  readonly attribution: Attribution;
  readonly passage: Passage;
  /** Words of act and target, in small letters, endings cut. */
  readonly words: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly named: string | undefined;
  readonly plural: boolean;
}

/** Share of the words of the shorter claim that both must have to be one claim. */
const SHARE_MIN = 0.34;

const EMPTY = new Set(
  "the a an of in by to and on for with its their was were is are been be that this at from has have had".split(" "),
);

/** Words of one family: what was done, whatever the verb that says it. */
const FAMILIES: readonly RegExp[] = [
  /^(?:compromis|breach|hack|infiltrat|penetrat|intrusion|intrud|brok|break)/,
  /^(?:target|reconnoit|reconnaiss|spied|spying)/,
  /^(?:stole|stolen|steal|exfiltrat|theft|took)/,
];

function stem(word: string): string {
  const family = FAMILIES.findIndex((each) => each.test(word));
  if (family >= 0) return `#${family}`;
  return word.replace(/(?:’s|'s|s|ed|ing)$/u, "");
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map(stem));
}

function claimsIn(text: string): readonly Claim[] {
  const actors = actorsIn(text);
  const sentences = sentencesOf(text);
  const seen = new Set<string>();
  return attributionsIn(text, actors, gradesIn(text)).flatMap((attribution): readonly Claim[] => {
    const sentence = holderOf(sentences, attribution);
    if (sentence === undefined) return [];
    const { actor, act } = attribution;
    const key = `${sentence.start} ${actor.text} ${act.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const subject = text.slice(Math.max(sentence.start, actor.start - 60), actor.start) + actor.text;
    const named = actors.find(({ start }) => start === actor.start)?.name;
    // What stands before a passive is its target.
    const before = actor.start > act.start ? text.slice(sentence.start, act.start) : "";
    return [
      {
        attribution,
        passage: { ...sentence, text: textOf(text, sentence) },
        words: wordsOf(`${before} ${act.text}`),
        states: new Set(
          [...(named === undefined ? actor.text : subject).matchAll(STATE_WORD)].flatMap(
            ([word]) => stateOf(word) ?? [],
          ),
        ),
        named,
        plural: /(?:ies|s)$/i.test(actor.text) && named === undefined,
      },
    ];
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

/** "The embassy of Jezero" became "the airport of Jezero": the same but for the word that says what it is. */
function otherTarget(release: Claim, report: Claim): string | undefined {
  const [from, to] = [release.attribution.target?.text, report.attribution.target?.text];
  if (from === undefined || to === undefined) return undefined;
  const [theirs, ours] = [[...wordsOf(from)], [...wordsOf(to)]];
  const [head = "", ...rest] = theirs;
  const [other = "", ...more] = ours;
  if (head === other || rest.length === 0 || rest.length !== more.length) return undefined;
  const told = (claim: Claim, word: string) => claim.passage.text.toLowerCase().includes(word);
  if (!rest.every((word) => more.includes(word)) || told(report, head) || told(release, other)) return undefined;
  return `${from} became ${to}`;
}

function* compare(release: Claim, report: Claim): Generator<DriftFinding> {
  const places = { release: release.passage, report: report.passage };
  const [before, after] = [release.attribution, report.attribution];
  const [from, to] = [bandOf(before.grade), bandOf(after.grade)];
  if (before.grade?.phrase.toLowerCase() !== after.grade?.phrase.toLowerCase() && (from !== to || from === undefined)) {
    const bands = from === undefined || to === undefined ? {} : { bands: to - from };
    const what = `${before.grade?.phrase ?? "no grade"} became ${after.grade?.phrase ?? "no grade"}`;
    yield { type: "grade", what, ...bands, ...places };
  }
  const lost = [...release.states].filter((iso) => !report.states.has(iso));
  const gained = [...report.states].filter((iso) => !release.states.has(iso));
  if (release.named !== report.named || (release.named === undefined && lost.length + gained.length > 0)) {
    yield { type: "actor", what: `${before.actor.text} became ${after.actor.text}`, ...places };
  } else if (release.plural !== report.plural) {
    yield { type: "scope", what: `${before.actor.text} became ${after.actor.text}`, ...places };
  }
  const target = otherTarget(release, report);
  if (target !== undefined) yield { type: "scope", what: target, ...places };
  if (before.polarity !== after.polarity) {
    const what = before.polarity === "no" ? "that it failed is not said" : "it is said to have failed";
    yield { type: "polarity", what, ...places };
  }
}

/** What a report changed, dropped or invented against the release. Each claim of the report is held against its nearest of the release. */
export function findDrift(release: string, report: string): readonly DriftFinding[] {
  const [theirs, ours] = [claimsIn(release), claimsIn(report)];
  const found: DriftFinding[] = [];
  const reported = new Set<Claim>();
  for (const claim of ours) {
    const [nearest] = theirs
      .map((each) => ({
        each,
        share: shared(each.words, claim.words) + (each.named !== undefined && each.named === claim.named ? 0.2 : 0),
      }))
      .filter(({ share }) => share >= SHARE_MIN)
      .toSorted((a, b) => b.share - a.share);
    if (nearest === undefined) {
      const what = `${claim.attribution.actor.text}: ${claim.attribution.act.text}`;
      found.push({ type: "invented", what, report: claim.passage });
      continue;
    }
    reported.add(nearest.each);
    found.push(...compare(nearest.each, claim));
  }
  for (const claim of theirs.filter((each) => !reported.has(each))) {
    const what = `${claim.attribution.actor.text}: ${claim.attribution.act.text}`;
    found.push({ type: "dropped", what, release: claim.passage });
  }
  return found;
}
