// Which messages of a mailbox that was handed in spied on their reader, whom did they reach, and what did one of them say? The findings in a
// file of their own, in the order of the mailbox; the messages are read again when somebody looks at one.

import { createReadStream, createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { finished } from "node:stream/promises";
import {
  isMessage,
  type MailFile,
  type MessageSigns,
  readMail,
  readMessage,
  type ScanOptions,
  type Signal,
  scanMail,
  wordsWithin,
} from "@portcullis/mail";
import { PortcullisError } from "@portcullis/register/errors";
import { inertPage, type MarkedUrl } from "../mail/inert-html.ts";

/** Who was written to, when, by whom. */
export interface SentMail {
  readonly subject: string;
  /** ISO time; null when the message bears none. */
  readonly date: string | null;
  readonly from: string;
  readonly from_name: string;
  readonly recipients: readonly string[];
  /** Shared by the copies of one campaign. */
  readonly campaign: string;
}

/** One message's answer, with what people want to see beside it. */
export interface MailFinding extends SentMail {
  /** Its place among the messages, from 0; null for a file that gave none. */
  readonly number: number | null;
  readonly file: string;
  readonly message_id: string | null;
  readonly verdict: "clear" | "tracking" | "reconnaissance";
  readonly reasons: readonly string[];
  readonly signals: readonly Signal[];
  readonly error?: { readonly code: string; readonly message: string };
  /** Of the attached message to which the verdict is due, where it is not the message's own. */
  readonly due_to?: SentMail;
}

/** Of a file that gave no message. */
const NOTHING_SENT: SentMail = { subject: "", date: null, from: "", from_name: "", recipients: [], campaign: "" };

function sentOf({ subject, date, from, fromName, recipients, campaign }: MessageSigns): SentMail {
  return { subject, date, from, from_name: fromName, recipients, campaign };
}

function mailFile(path: string, name: string): MailFile {
  return { name, bytes: createReadStream(path, { highWaterMark: 256 * 1_024 }) };
}

async function* only(file: MailFile): AsyncGenerator<MailFile> {
  yield file;
}

/** Scans a mailbox into a file, one finding a line. @returns how many of each verdict */
export async function scanMailbox(
  path: string,
  name: string,
  out: string,
  options: ScanOptions,
): Promise<Readonly<Record<MailFinding["verdict"], number>>> {
  const counts = { clear: 0, tracking: 0, reconnaissance: 0 };
  const lines = createWriteStream(out);
  let number = 0;
  try {
    for await (const { finding, reasons, signs, dueTo } of scanMail(only(mailFile(path, name)), options)) {
      const told: MailFinding = {
        number: signs === undefined ? null : number,
        ...finding,
        reasons,
        ...(signs === undefined ? NOTHING_SENT : sentOf(signs)),
        ...(dueTo === undefined ? {} : { due_to: sentOf(dueTo) }),
      };
      if (signs !== undefined) number += 1;
      counts[finding.verdict] += 1;
      if (!lines.write(`${JSON.stringify(told)}\n`)) await new Promise<void>((resolve) => lines.once("drain", resolve));
    }
  } finally {
    lines.end();
    await finished(lines);
  }
  return counts;
}

/** The findings of a file that `scanMailbox` wrote. */
export async function findingsIn(out: string): Promise<readonly MailFinding[]> {
  const lines = (await readFile(out, "utf8")).split("\n");
  return lines.flatMap((line) => (line === "" ? [] : [JSON.parse(line) as MailFinding]));
}

/** Who was targeted when, by which campaign: what is not clear, oldest first. Of what was handed on as an attachment, what its first reader got. */
export interface TargetedDay {
  readonly on: string;
  readonly campaign: string;
  readonly verdict: "tracking" | "reconnaissance";
  readonly from: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  /** Who attached such messages to others. */
  readonly forwarded_by: readonly string[];
  readonly messages: readonly number[];
}

export function targetedDays(findings: readonly MailFinding[]): readonly TargetedDay[] {
  const days = new Map<string, TargetedDay>();
  for (const finding of findings) {
    const { number, verdict, due_to } = finding;
    if (number === null || verdict === "clear") continue;
    const { date, campaign, from, subject, recipients } = due_to ?? finding;
    const forwarder = due_to === undefined || finding.from === "" ? [] : [finding.from];
    const on = date?.slice(0, 10) ?? "";
    const key = `${on}\n${campaign}\n${verdict}`;
    const known = days.get(key) ?? {
      on,
      campaign,
      verdict,
      from,
      subject,
      recipients: [],
      forwarded_by: [],
      messages: [],
    };
    days.set(key, {
      ...known,
      recipients: [...new Set([...known.recipients, ...recipients])],
      forwarded_by: [...new Set([...known.forwarded_by, ...forwarder])],
      messages: [...known.messages, number],
    });
  }
  return [...days.values()].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export interface ShownMessage {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly subject: string;
  readonly text: string;
  /** A page of its own that does nothing. */
  readonly html: string;
  readonly signals: readonly Signal[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

/** A message of the mailbox, made harmless. Throws `MESSAGE_UNKNOWN` (input). */
export async function shownMessage(path: string, name: string, finding: MailFinding): Promise<ShownMessage> {
  let number = 0;
  for await (const entry of readMail(mailFile(path, name))) {
    if (!isMessage(entry)) continue;
    if (number === finding.number) {
      const { headers, subject, attachments } = await readMessage(entry, "all", "apart");
      const { text, html } = await wordsWithin(entry);
      const marks = finding.signals.map(({ type, where, detail }): MarkedUrl => ({ type, url: where, detail }));
      return {
        headers: headers.map(({ key, value }) => ({ key, value })),
        subject,
        text,
        html: inertPage(html, text, marks),
        signals: finding.signals,
        attachments: attachments.map(({ name: file, type, bytes }) => ({ name: file, type, bytes: bytes.length })),
      };
    }
    number += 1;
  }
  const message = `The mailbox has no message ${finding.number ?? ""}.`;
  throw new PortcullisError("MESSAGE_UNKNOWN", "input", message);
}
