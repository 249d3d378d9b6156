// Which names does the UN list give a party? FIRST_NAME to FOURTH_NAME are one name in four cells, not its parts; one
// ALIAS_NAME may hold several names.

import type { ListedName, NameStrength, NameType } from "../../model/party.ts";
import { dominantScript } from "../../values/script.ts";
import { groups, type PartyElement, textOf, texts } from "./party-element.ts";

const NAME_CELLS = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];
const STRENGTHS: Readonly<Record<string, NameStrength>> = { good: "good", low: "low" };
/** The list's words for a name that it once used itself. */
const FORMERLY = /\b(?:formerly|previously) listed as\b/i;
const ABBREVIATION = /^(?=.*[A-Z].*[A-Z])[A-Za-z0-9/-]{2,10}$/;
const NO_LATIN = /[\p{L}\p{M}][\p{L}\p{M}\p{Pd}'’ ‌]*/gu;

/** A name read out of a cell, with what the cell says beside it. */
interface NameInCell {
  readonly text: string;
  readonly former: boolean;
}

/** Names in the list's order, the primary first, each once. */
export function readNames(party: PartyElement): readonly ListedName[] {
  const names = new Map<string, ListedName>();
  const add = (text: string, type: NameType, strength: NameStrength): void => {
    const name = { text, type, strength, script: dominantScript(text) };
    const key = JSON.stringify([text, type, strength]);
    if (text !== "" && !names.has(key)) names.set(key, name);
  };
  const printed = NAME_CELLS.flatMap((cell) => texts(party, cell)).join(" ");
  for (const { text } of namesInCell(printed))
    add(text, names.size === 0 ? "primary" : "primary-variation", "unstated");
  for (const text of texts(party, "NAME_ORIGINAL_SCRIPT")) {
    for (const { text: name } of namesInCell(text)) add(name, "primary-variation", "unstated");
  }
  for (const alias of groups(party, "ALIAS")) {
    const quality = textOf(alias, "QUALITY").toLowerCase();
    const strength = STRENGTHS[quality] ?? "unstated";
    const note = textOf(alias, "NOTE");
    const formerAlias = quality === "f.k.a." || FORMERLY.test(note);
    for (const { text, former } of namesInCell(textOf(alias, "ALIAS_NAME"))) {
      add(text, former || formerAlias ? "former" : "alias", strength);
    }
    const inScript = scriptNameInNote(note);
    if (inScript !== undefined) add(inScript, formerAlias ? "former" : "alias", strength);
  }
  return [...names.values()];
}

/**
 * The names in one cell: several divided by ";" or lettered "b)", and a second one in another script in parentheses
 * ("Jin Tiesan (金铁三)", "Abubakar (original script: Абубакар)"). Remarks that are no name are taken off; parentheses in
 * the script of the name stay, since an abbreviation is printed so. Beside a name with an abbreviation behind it stands
 * the name without it.
 */
function namesInCell(cell: string): readonly NameInCell[] {
  return cell.split(/\s*;\s*(?![^()]*\))|\s+[b-z]\)\s+/).flatMap((piece) => {
    const former = FORMERLY.test(piece);
    const bare = piece
      .replace(/\s*\((?:(?:formerly|previously) listed as|(?:birth|combat) name|original script)\)/gi, "")
      .replace(/,? born \d.*$/i, "")
      .replace(/\s*\([^()]*(?:passport|identi)[^()]*\)/gi, "")
      .replace(/^a?\)\s*|[\s,;.]*$(?<!\b(?:Co|Ltd|Inc|Corp|Bros|Jr|Sr)\.)/gi, "")
      .trim();
    return inParentheses(bare).map((text) => ({ text, former }));
  });
}

function inParentheses(text: string): readonly string[] {
  const found = /^(.+?)\s*\((?:original script:\s*)?([^()]+(?:\([^()]*\))?)\)$/.exec(text);
  const [, before = "", inside = ""] = found ?? [];
  if (found === null) return [text];
  const names = inside.split(/\s*;\s*/).filter(hasLetter);
  if (names.length > 1 || dominantScript(before) !== dominantScript(inside))
    return [...inParentheses(before), ...names];
  return ABBREVIATION.test(inside.trim()) ? [text, before] : [text];
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** "Previously listed as. In Arabic: رياض محمد": the name in its script. */
function scriptNameInNote(note: string): string | undefined {
  const said = /\bin [A-Z][a-z]+(?: script)?:\s*(.+)$/i.exec(note)?.[1];
  const runs = said?.match(NO_LATIN)?.filter((run) => !/\p{Script=Latin}/u.test(run));
  return runs?.[0]?.trim();
}
