// Who approves, criticises or demands, without claiming or denying anything?

import { sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/spans.ts";

export interface Position extends Span {
  readonly speaker: string;
  readonly kind: "approval" | "criticism" | "demand";
  /** What is said, from the verb to the end of the sentence. */
  readonly text: string;
}

const NAME = String.raw`((?:(?:[Tt]he|[Aa]n?)\s)?\p{Lu}[\p{L}’'.-]*(?:\s(?:(?:of|for|and|the)\s)?\p{Lu}[\p{L}’'.-]*){0,7}(?:\s(?:government|spokes(?:person|man|woman)|minister|secretary|ambassador|embassy|ministry))?)`;

const VERBS: readonly (readonly [Position["kind"], string])[] = [
  [
    "approval",
    "(?:welcomed|welcomes|praised|praises|backed|backs|applauded|commended|expressed support for|stands with)",
  ],
  [
    "criticism",
    "(?:criticised|criticises|criticized|condemned|condemns|deplored|attacked|lamented|questioned why|called it (?:too|weak|feeble))",
  ],
  [
    "demand",
    "(?:urged|urges|called (?:on|for|upon)|calls (?:on|for|upon)|demanded|demands|pressed for|insisted that|asked (?:the|ministers|China|Russia)|raised the issue)",
  ],
];

const FORMS = VERBS.map(([kind, verbs]): readonly [Position["kind"], RegExp, RegExp] => [
  kind,
  new RegExp(verbs, "u"),
  new RegExp(String.raw`${NAME},?\s(?:(?:has|have|had|also|today|strongly|again|repeatedly)\s){0,3}(${verbs}.*)$`, "u"),
]);

/** Positions in order. Condemnations are positions, too: they say what somebody thinks of it, not that it is so. */
export function positionsIn(text: string): readonly Position[] {
  const found: Position[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    for (const [kind, said, form] of FORMS) {
      if (!said.test(words)) continue;
      const match = form.exec(words);
      const [, speaker, told] = match ?? [];
      if (match === null || speaker === undefined || told === undefined) continue;
      const start = sentence.start + match.index + match[0].length - told.length;
      const position = told.replace(/[.!?]["”’]?$/u, "");
      found.push({ start, end: start + position.length, speaker, kind, text: position });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
