// What do these files assert? Each read as a document of its own; one that cannot be read holds up no other.

import { open } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type NoticeAbout, type ReadNotice, readNotice, textOfDocument } from "@portcullis/notices";
import { PortcullisError } from "@portcullis/register/errors";

/** Larger files are no notices. */
const BYTES_MAX = 20_000_000;

export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly notice: ReadNotice;
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > BYTES_MAX) {
        const message = `${path} has ${size} bytes; a text of at most ${BYTES_MAX} is read. Give the text itself, without what is around it.`;
        throw new PortcullisError("FILE_TOO_LARGE", "input", message, { file: path, bytesMax: BYTES_MAX });
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    if ((error as { code?: unknown }).code === "ENOENT") {
      throw new PortcullisError("FILE_NOT_FOUND", "input", `There is no file ${path}.`, { file: path }, error);
    }
    const message = `${path} cannot be read. Check who may read it.`;
    throw new PortcullisError("FILE_UNREADABLE", "input", message, { file: path }, error);
  }
}

/** A document that comes as JSON bears its text, and its id, under these keys. */
interface JsonDocument {
  readonly id?: string;
  readonly text: string;
  readonly date?: string;
  readonly publisher?: string;
}

function datedBy({ date, publisher }: Partial<JsonDocument> = {}): NoticeAbout {
  return {
    ...(date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date) ? {} : { statedOn: date }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function ofJson(path: string, text: string): JsonDocument | undefined {
  if (extname(path).toLowerCase() !== ".json") return undefined;
  try {
    const json = JSON.parse(text) as Readonly<Record<keyof JsonDocument, unknown>>;
    if (typeof json.text !== "string") return undefined;
    const texts = (["id", "date", "publisher"] as const).filter((key) => typeof json[key] === "string");
    return { text: json.text, ...Object.fromEntries(texts.map((key) => [key, json[key]])) };
  } catch {
    return undefined;
  }
}

/** Reads one file. Throws `FILE_NOT_FOUND`, `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `DOCUMENT_DAMAGED` (input). */
export async function readNoticeFile(path: string, about: NoticeAbout = {}): Promise<ReadFile> {
  const bytes = await bytesOf(path);
  let whole: string;
  try {
    whole = await textOfDocument(bytes);
  } catch (error) {
    const message = `${path} is a PDF whose text cannot be read. Save its text, and read that.`;
    throw new PortcullisError("DOCUMENT_DAMAGED", "input", message, { file: path }, error);
  }
  const json = ofJson(path, whole);
  const text = json?.text ?? whole;
  return {
    path,
    text,
    notice: readNotice(json?.id ?? basename(path, extname(path)), text, { ...datedBy(json), ...about }),
  };
}
