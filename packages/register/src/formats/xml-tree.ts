// What does an XML list hold of each party? The trees of the elements that are parties, one at a time, while the file streams by.

import { PortcullisError } from "../errors.ts";
import { readXml } from "../source/xml.ts";
import type { SourceFile } from "./format.ts";

/** An element with its own text (white space collapsed, trimmed), attributes and children in order. */
export interface XmlElement {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** 0-based offset of the byte after its opening tag. */
  readonly byte: number;
}

export interface XmlTrees {
  /** What the list is called when a file is told that it is not this. */
  readonly title: string;
  /** Names that the outermost element may have. */
  readonly roots: readonly string[];
  /** Whether an element with this path, outermost first, is to be yielded whole. */
  readonly isTree: (path: readonly string[]) => boolean;
}

/** More elements than any party of any list has. */
const ELEMENTS_MAX = 50_000;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly byte: number;
  readonly children: XmlElement[];
  text: string;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Every tree of the file in order. Throws what `readXml` throws, `FORMAT_UNEXPECTED` and `LIMIT_XML` (input). */
export async function* xmlTrees(
  file: SourceFile,
  { title, roots, isTree }: XmlTrees,
  encoding?: string,
): AsyncGenerator<XmlElement, void> {
  const gathered: XmlElement[] = [];
  const path: string[] = [];
  /** Elements of the tree that is open, outermost first. */
  const open: Open[] = [];
  let elements = 0;
  const handler = {
    open(printed: string, attributes: Readonly<Record<string, string>>, byte: () => number): void {
      const name = localName(printed);
      path.push(name);
      if (path.length === 1 && !roots.includes(name)) throw unexpectedRoot(file.name, name, title, roots);
      if (open.length === 0) {
        elements = 0;
        if (!isTree(path)) return;
      }
      elements += 1;
      if (elements > ELEMENTS_MAX) throw tooManyElements(file.name, byte());
      open.push({ name, attributes, byte: byte(), children: [], text: "" });
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
      if (outer === undefined) gathered.push(element);
      else outer.children.push(element);
    },
  };
  for await (const _ of readXml(file, handler, { encoding })) yield* gathered.splice(0);
}

function unexpectedRoot(file: string, root: string, title: string, roots: readonly string[]): PortcullisError {
  const expected = roots.join(" or ");
  const message = `${file} begins with <${root.slice(0, 200)}>; ${title} begins with <${expected}>.`;
  return new PortcullisError("FORMAT_UNEXPECTED", "input", message, { file, root: root.slice(0, 200), expected });
}

function tooManyElements(file: string, byte: number): PortcullisError {
  const message = `${file}, byte ${byte}: more than ${ELEMENTS_MAX} elements in one party, the most read.`;
  return new PortcullisError("LIMIT_XML", "input", message, { file, byte });
}

/** Texts of the children with this name that are not blank. */
export function childTexts(element: XmlElement, name: string): readonly string[] {
  return element.children.filter((child) => child.name === name && child.text !== "").map((child) => child.text);
}

/** The first of {@link childTexts}, or "". */
export function childText(element: XmlElement, name: string): string {
  return childTexts(element, name)[0] ?? "";
}

/** Children with this name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}
