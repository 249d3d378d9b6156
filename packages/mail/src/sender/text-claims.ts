// What does a message's text say of its writer: that he writes for the press, and for whom?

import type { Mailbox } from "../message/message.ts";
import { folded, type OutletNames } from "./claims.ts";
import type { Outlet } from "./outlets.ts";
import { ROLE } from "./press-words.ts";

/** `I am a reporter with …`, `I write for …`; what follows may be the outlet. */
const SAYS_SO = new RegExp(
  `\\b(?:(?:I am|I['’]m|this is|my name is|writing as|ich bin|je suis)\\b[^.\\n]{0,60}?\\b${ROLE}\\b([^.\\n]{0,60})|I (?:write|report|work as an? ${ROLE}) (?:for|at|with)\\b([^.\\n]{0,60}))`,
  "i",
);
/** A line of a signature: `Jane Doe, Political Correspondent, The Guardian`, or from the role on. */
const SIGNS_SO = new RegExp(
  `^[ \\t]*(?:(?:\\p{Lu}[\\p{L}.'’-]*[ \\t]+){0,3}\\p{Lu}[\\p{L}.'’-]*[ \\t]*[,|–—-][ \\t]*)?(?:(?!an?[ \\t]|the[ \\t])\\p{L}+[ \\t]){0,2}?${ROLE}\\b[ \\t]*(?:[,|–—-][^\\n]{0,60}|(?:at|for|with|of)\\b[^\\n]{0,60})?$`,
  "imu",
);
/** `Je suis journaliste …`, `ik ben journalist …`, `я журналист`; what stands around may name the outlet. */
const SAYS_SO_ELSEWHERE =
  /(?<!\p{L})(?:je suis|soy|sono(?= una? | giornalist)|sou|jestem|ik ben|jsem|esu|jag är|jeg er|olen|ich bin|wij zijn|nous sommes|я|είμαι)(?!\p{L})[^.\n]{0,60}?(?<!\p{L})(?:journalist|reporter|corr?espond|korrespond|periodist|redactor|rédact|giornalist|dziennikar|novin[áa]ř|novinár|žurnalist|zpravodaj|toimittaja|jornalist|ziarist|журналист|корреспондент|δημοσιογράφ|gazeteci)\p{L}*[^.\n]{0,60}|(?<!\p{L})(?:som novin|ben gazeteci|sunt (?:un |o )?(?:jurnalist|ziarist))\p{L}*|(?<!\p{L})(?:أنا|نحن|אני|من|tôi là)(?!\p{L})[^.\n]{0,40}?(?:صحفي|صحافي|مراسل|خبرنگار|עיתונאי|nhà báo|phóng viên)\p{L}*[^.\n]{0,60}|я[^.\n]{0,40}?журналіст\p{L}*|我(?:是|们是|們是)[^。，,\n]{0,24}?(?:记者|記者)|(?:私は)?[^。、\n]{0,24}記者です|(?:저는)?[^.\n]{0,24}기자입니다/iu;

/** `I am writing a piece for …`, `a producer at …`, `on behalf of …`: nothing by itself, a claim where an outlet's name follows at once. */
const WORKS_FOR =
  /\b(?:I(?: am|['’]m)|we(?: are|['’]re))\b[^.\n]{0,60}?\b(?:for|with|at|from|on behalf of)\s+((?:(?:the|de|la|le|el|der|die|das|of)\s+|[\p{Lu}\d][\p{L}\d'’&-]*\s*){1,5})/gu;

/** Without one of these words nobody says that he writes for the press. */
const WORD_OF_CLAIM =
  /journalist|reporter|corr?espond|korrespond|columnist|editor|newsreader|news producer|\bI (?:write|report|work)\b|periodist|redactor|rédact|giornalist|dziennikar|novin[áa]ř|novinár|žurnalist|zpravodaj|toimittaja|jornalist|jurnalist|ziarist|журналист|корреспондент|δημοσιογράφ|gazeteci|журналіст|صحفي|صحافي|مراسل|خبرنگار|עיתונאי|nhà báo|phóng viên|记者|記者|기자/i;

/** Addresses of programs, which sign nothing. */
const NO_PERSON = /^[^@]*(?:no-?_?reply|do-?not-?reply|notifications?|alerts?)[^@]*@/i;

export interface TextClaim {
  /** The words that say so. */
  readonly words: string;
  /** The outlet named with them. */
  readonly outlet?: Outlet;
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim().slice(0, 120);
}

/** The outlet that stands first in what is said. */
function firstOutlet(words: string, names: OutletNames): Outlet | undefined {
  const all = words.trim().split(/\s+/);
  for (let count = 1; count <= all.length; count += 1) {
    const outlet = names.claimedIn(all.slice(0, count).join(" "));
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

function worksFor(text: string, names: OutletNames): TextClaim | undefined {
  for (const found of text.matchAll(WORKS_FOR)) {
    const outlet = firstOutlet(found[1] ?? "", names);
    if (outlet !== undefined) return { words: tidy(found[0]), outlet };
  }
  return undefined;
}

/** Lines of a signature below the writer's own name that are looked at. */
const LINES_BELOW = 2;

/** An outlet alone on a line below the sender's own name. */
function signedBelow(text: string, names: OutletNames, name: string): TextClaim | undefined {
  const own = folded(name);
  if (!own.includes(" ")) return undefined;
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (line.length > 80 || folded(line) !== own) continue;
    for (const below of lines.slice(at + 1, at + 1 + LINES_BELOW)) {
      const outlet = below.length > 60 ? undefined : names.claimedIn(below.trim());
      if (outlet !== undefined) return { words: tidy(`${line.trim()}, ${below.trim()}`), outlet };
    }
  }
  return undefined;
}

/** What the text says of its writer; signatures may name the outlet on the next line. */
export function textClaim(text: string, names: OutletNames, from: Mailbox): TextClaim | undefined {
  // "Editor at the BBC" in a notice is somebody's post on offer.
  const isPerson = !NO_PERSON.test(from.address);
  if (WORD_OF_CLAIM.test(text)) {
    const said = saidSo(text, names) ?? (isPerson ? signedSo(text, names) : undefined);
    if (said !== undefined) return said;
  }
  return isPerson ? (worksFor(text, names) ?? signedBelow(text, names, from.name)) : undefined;
}

function saidSo(text: string, names: OutletNames): TextClaim | undefined {
  const found = SAYS_SO.exec(text);
  const elsewhere = found === null ? SAYS_SO_ELSEWHERE.exec(text) : null;
  const words = found?.[0] ?? elsewhere?.[0];
  if (words === undefined) return undefined;
  const outlet = names.claimedIn(found === null ? words : (found[1] ?? found[2] ?? ""));
  return { words: tidy(words), ...(outlet ? { outlet } : {}) };
}

function signedSo(text: string, names: OutletNames): TextClaim | undefined {
  const line = SIGNS_SO.exec(text);
  if (!line || line[0].length > 90) return undefined;
  const around = text.slice(line.index, line.index + line[0].length + 80).split("\n");
  const outlet = names.claimedIn(line[0]) ?? names.claimedIn((around[1] ?? "").trim());
  // "E-mail the editor", "HTML editor": the word alone says nothing.
  if (!outlet && /^(?:(?!news|political|foreign|diplomatic|newspaper)\S+\s+){0,3}editor\b/i.test(line[0].trim()))
    return undefined;
  return { words: tidy(line[0]), ...(outlet ? { outlet } : {}) };
}
