// From a tally to the report file: the worst messages are read again for their words, the page is written aside and renamed.

import { isMessage, type MailFile, openPaths, readMail, wordsWithin } from "@portcullis/mail";
import { PortcullisError } from "@portcullis/register/errors";
import type { MailTally } from "../mail/mail-tally.ts";
import type { MessageWords } from "../mail/report/message-section.ts";
import { type ReportBasis, reportPage } from "../mail/report/report-page.ts";
import type { ToldMessage } from "../mail/told-message.ts";
import { ResultFile } from "../screening/result-file.ts";
import type { StdinCopy } from "./stdin-copy.ts";

/** Of each message; the picture shows less. */
const WORDS_MAX = 400_000;

async function addWords(
  file: MailFile,
  wanted: Map<string, ToldMessage>,
  words: Map<ToldMessage, MessageWords>,
): Promise<void> {
  for await (const entry of readMail(file)) {
    if (!isMessage(entry)) continue;
    const key = `${entry.file}\n${entry.offset}`;
    const message = wanted.get(key);
    if (message === undefined) continue;
    wanted.delete(key);
    const { html, text } = await wordsWithin(entry);
    words.set(message, { html: html.slice(0, WORDS_MAX), text: text.slice(0, WORDS_MAX) });
    if (![...wanted.values()].some(({ file: name }) => name.startsWith(file.name))) return;
  }
}

/** The words of these messages, as far as their files can be read again. @param stdin what standard input held */
export async function wordsOf(
  paths: readonly string[],
  messages: readonly ToldMessage[],
  stdin?: StdinCopy,
): Promise<ReadonlyMap<ToldMessage, MessageWords>> {
  const wanted = new Map(messages.map((message) => [`${message.file}\n${message.offset}`, message]));
  const words = new Map<ToldMessage, MessageWords>();
  const readable = stdin === undefined ? paths.filter((path) => path !== "-") : paths;
  for await (const file of openPaths(readable, stdin === undefined ? {} : { openStdin: () => stdin.again() })) {
    if (wanted.size === 0) break;
    // Files within an archive bear its name in front.
    if ([...wanted.values()].some(({ file: name }) => name.startsWith(file.name))) await addWords(file, wanted, words);
  }
  return words;
}

/** Fails before anything is read where the report could not be written. Throws `REPORT_UNWRITABLE` (input). */
export function openReport(path: string): ResultFile {
  try {
    return new ResultFile(path);
  } catch (error) {
    const { code } = error as { code?: string };
    const message = `The report ${path} cannot be written (${code}). Name a file in a folder that exists and may be written.`;
    throw new PortcullisError("REPORT_UNWRITABLE", "input", message, { file: path }, error);
  }
}

export async function writeMailReport(
  file: ResultFile,
  tally: MailTally,
  basis: ReportBasis,
  stdin?: StdinCopy,
): Promise<void> {
  const words = await wordsOf(basis.paths, tally.worst(), stdin);
  file.write(Buffer.from(reportPage(tally, words, basis)));
  file.finish();
  file.commit();
}
