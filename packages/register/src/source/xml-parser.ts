// How is one XML file's text parsed within limits? saxes reads; what it finds wrong is told with the byte of the file.

import { SaxesParser } from "saxes";
import { PortcullisError } from "../errors.ts";
import type { XmlDecoder } from "./xml-text.ts";

/** What reads the file. Names are as printed, prefix included. */
export interface XmlHandler {
  /** `byte` is the 0-based offset of the byte after the tag, in the decompressed file. */
  open(name: string, attributes: Readonly<Record<string, string>>, byte: () => number): void;
  /** Text and CDATA, references resolved; one element's text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

export interface XmlParser {
  write(text: string): void;
  end(): void;
}

export interface XmlLimits {
  readonly xmlDepthMax: number;
  readonly xmlTextCharactersMax: number;
}

/** A parser that tells `handler` what it finds; throws as `readXml` says. */
export function openXml(file: string, handler: XmlHandler, decoder: XmlDecoder, limits: XmlLimits): XmlParser {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const byte = (): number => decoder.byteOf(parser.position);
  const refuse = (code: string, message: string): PortcullisError =>
    new PortcullisError(code, "input", `${file}, byte ${byte()}: ${message}`, { file, byte: byte() });
  let depth = 0;
  let textCharacters = 0;
  let lastEvent = 0;

  const addText = (text: string): void => {
    lastEvent = parser.position;
    // White space before and after the root element is nobody's text.
    if (depth === 0) return;
    textCharacters += text.length;
    if (textCharacters > limits.xmlTextCharactersMax) throw textTooLong();
    handler.text(text);
  };
  const textTooLong = (): PortcullisError =>
    refuse("LIMIT_XML", `more than ${limits.xmlTextCharactersMax} characters in one element, the most read.`);

  parser.on("error", (error) => {
    // saxes begins with "line:column: "; the byte is said instead, and a line means little in a file of one line.
    throw refuse("XML_MALFORMED", `not well-formed XML (${error.message.replace(/^\d+:\d+: /, "")}).`);
  });
  parser.on("doctype", (doctype) => {
    if (/\[|\s(?:SYSTEM|PUBLIC)\b/.test(doctype)) {
      throw refuse("XML_ENTITY_REFUSED", "a document type that declares something is not read; no list needs one.");
    }
  });
  parser.on("opentag", ({ name, attributes }) => {
    lastEvent = parser.position;
    textCharacters = 0;
    depth += 1;
    if (depth > limits.xmlDepthMax) {
      throw refuse("LIMIT_XML", `elements nested more than ${limits.xmlDepthMax} deep, the most read.`);
    }
    const attributeCharacters = Object.values(attributes).reduce((sum, value) => sum + value.length, 0);
    if (attributeCharacters > limits.xmlTextCharactersMax) throw textTooLong();
    handler.open(name, attributes, byte);
  });
  parser.on("closetag", ({ name }) => {
    lastEvent = parser.position;
    textCharacters = 0;
    depth -= 1;
    handler.close(name);
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("comment", () => {
    lastEvent = parser.position;
  });
  return {
    write(text) {
      if (text === "") return;
      parser.write(text);
      // What has no end yet is held by the parser: a text, an attribute, a comment. Between two writes the parser's
      // position counts the last piece twice.
      if (parser.position - text.length - lastEvent > limits.xmlTextCharactersMax) throw textTooLong();
    },
    end() {
      parser.close();
    },
  };
}
