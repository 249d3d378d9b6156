// What does the file hold of one party? The elements of one INDIVIDUAL or ENTITY, gathered while the file streams by.

import { PortcullisError } from "../../errors.ts";
import { readXml } from "../../source/xml.ts";
import type { SourceFile } from "../format.ts";

/** An element with its own text (white space collapsed, trimmed) and its children in order. */
export interface PartyElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly PartyElement[];
  /** 0-based offset of the byte after its opening tag. */
  readonly byte: number;
}

export type Gathered =
  | { readonly party: PartyElement; readonly stranger?: never }
  /** An element that stands where only lists of parties should. */
  | { readonly stranger: { readonly name: string; readonly byte: number }; readonly party?: never };

const ROOT = "CONSOLIDATED_LIST";
/** Section of the list → its parties. */
const SECTIONS: Readonly<Record<string, string>> = { INDIVIDUALS: "INDIVIDUAL", ENTITIES: "ENTITY" };
/** The largest party today has about 170 elements. */
const ELEMENTS_MAX = 20_000;

interface Open {
  readonly name: string;
  readonly byte: number;
  readonly children: PartyElement[];
  text: string;
}

/** Every party of the file in order. Throws what `readXml` throws, `FORMAT_UNEXPECTED`, and `LIMIT_XML`. */
export async function* partyElements(file: SourceFile, encoding?: string): AsyncGenerator<Gathered, void> {
  const gathered: Gathered[] = [];
  const path: string[] = [];
  /** Elements of the party that is open, outermost first. */
  const open: Open[] = [];
  let elements = 0;
  const handler = {
    open(name: string, _attributes: Readonly<Record<string, string>>, byte: () => number): void {
      const place = path.push(name);
      if (place === 1 && name !== ROOT) throw unexpectedRoot(file.name, name);
      if (open.length === 0) {
        elements = 0;
        const known = place === 1 || (place === 2 ? name in SECTIONS : SECTIONS[path[1] ?? ""] === name || place > 3);
        if (!known) gathered.push({ stranger: { name, byte: byte() } });
        if (place !== 3 || !known) return;
      }
      elements += 1;
      if (elements > ELEMENTS_MAX) throw tooManyElements(file.name, byte());
      open.push({ name, byte: byte(), children: [], text: "" });
    },
    text(text: string): void {
      const inner = open.at(-1);
      if (inner !== undefined) inner.text += text;
    },
    close(): void {
      path.pop();
      const closed = open.pop();
      if (closed === undefined) return;
      const element = { ...closed, text: closed.text.replace(/\s+/g, " ").trim() };
      const outer = open.at(-1);
      if (outer === undefined) gathered.push({ party: element });
      else outer.children.push(element);
    },
  };
  for await (const _ of readXml(file, handler, { encoding })) yield* gathered.splice(0);
}

function unexpectedRoot(file: string, root: string): PortcullisError {
  const message = `${file} begins with <${root}>; a UN Security Council list begins with <${ROOT}>.`;
  return new PortcullisError("FORMAT_UNEXPECTED", "input", message, {
    file,
    root: root.slice(0, 200),
    expected: ROOT,
  });
}

function tooManyElements(file: string, byte: number): PortcullisError {
  const message = `${file}, byte ${byte}: more than ${ELEMENTS_MAX} elements in one party, the most read.`;
  return new PortcullisError("LIMIT_XML", "input", message, { file, byte });
}

/** Texts of the children with this name, those that say nothing ("", "na") left out. */
export function texts(element: PartyElement, name: string): readonly string[] {
  return element.children.filter((child) => child.name === name && says(child.text)).map((child) => child.text);
}

/** The first of {@link texts}, or "". */
export function textOf(element: PartyElement, name: string): string {
  return texts(element, name)[0] ?? "";
}

/** Children that are groups of this name, whatever the kind of party (INDIVIDUAL_ALIAS, ENTITY_ALIAS, TITLE). */
export function groups(element: PartyElement, name: string): readonly PartyElement[] {
  return element.children.filter((child) => child.name.replace(/^(?:INDIVIDUAL|ENTITY)_/, "") === name);
}

function says(text: string): boolean {
  return text !== "" && !/^(?:na|n\/a|-)$/i.test(text);
}
