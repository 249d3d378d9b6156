// How are findings of mail shown to a person? A line a message, below it who, whom and why where it is not clear; counts and next steps at
// the end.

import type { Verdict } from "@portcullis/mail";
import { nextSteps } from "../mail/next-steps.ts";
import type { ToldMessage } from "../mail/told-message.ts";
import { countText } from "./render-count.ts";
import { column, fitted, type Paint, type Style, safe, wrapped } from "./render-text.ts";

const COLUMNS = 80;
const VERDICT_COLUMNS = 16;
const DATE_COLUMNS = 12;
const SENDER_COLUMNS = 26;
const INDENT = " ".repeat(VERDICT_COLUMNS);
const RECIPIENTS_SHOWN = 3;

const STYLES: Readonly<Record<Verdict, Style>> = { reconnaissance: "red", tracking: "yellow", clear: "green" };

function labelled(label: string, text: string): string[] {
  const head = label.padEnd(6);
  return wrapped(safe(text), COLUMNS - VERDICT_COLUMNS - head.length).map(
    (line, at) => `${INDENT}${at === 0 ? head : " ".repeat(head.length)}${line}`,
  );
}

function recipientsText(recipients: readonly string[]): string {
  if (recipients.length === 0) return "nobody named";
  const rest = recipients.length - RECIPIENTS_SHOWN;
  return `${recipients.slice(0, RECIPIENTS_SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

export const MAIL_HEADING: string = `${column("verdict", VERDICT_COLUMNS)}${column("when", DATE_COLUMNS)}${column("from", SENDER_COLUMNS)}subject`;

export function renderMail(message: ToldMessage, paint: Paint): readonly string[] {
  const { verdict, offset, date, from, fromName, subject, recipients, reasons, error, file } = message;
  if (offset === null) {
    return [
      `${paint("red", column("unread", VERDICT_COLUMNS))}${fitted(safe(file), COLUMNS - VERDICT_COLUMNS)}`,
      ...labelled("why", `${error?.message ?? "it is no mail"} [${error?.code ?? ""}]`),
    ];
  }
  const line =
    paint(STYLES[verdict], column(verdict, VERDICT_COLUMNS)) +
    column(date?.slice(0, 10) ?? "no date", DATE_COLUMNS) +
    column(safe(from || "no sender"), SENDER_COLUMNS - 1) +
    " " +
    fitted(safe(subject || "(no subject)"), COLUMNS - VERDICT_COLUMNS - DATE_COLUMNS - SENDER_COLUMNS);
  const problem = error === undefined ? [] : labelled("note", `${error.message} [${error.code}]`);
  if (verdict === "clear") return [line, ...problem];
  const sender = fromName === "" ? from : `${fromName} <${from}>`;
  return [
    line,
    ...labelled("from", sender || "no sender"),
    ...labelled("to", recipientsText(recipients)),
    ...(date === null ? [] : labelled("when", `${date.slice(0, 16).replace("T", " ")} UTC`)),
    ...reasons.flatMap((reason) => labelled("why", reason)),
    ...problem,
  ];
}

/** @param broken messages of which only a part could be judged. */
export function renderMailEnd(
  counts: Readonly<Record<Verdict, number>>,
  unread: number,
  broken: number,
  paint: Paint,
): readonly string[] {
  const total = counts.clear + counts.tracking + counts.reconnaissance;
  const lines = [
    "",
    `${countText(total)} ${total === 1 ? "message" : "messages"}: ${paint("red", `${countText(counts.reconnaissance)} reconnaissance`)}, ` +
      `${paint("yellow", `${countText(counts.tracking)} tracking`)}, ${paint("green", `${countText(counts.clear)} clear`)}`,
  ];
  if (unread > 0) lines.push(`${countText(unread)} ${unread === 1 ? "file gave" : "files gave"} no message`);
  if (broken > 0) lines.push(`of ${countText(broken)} only a part could be judged`);
  const steps = nextSteps(counts);
  if (steps.length > 0) lines.push("", "What to do now:");
  for (const [at, { does, publisher, title, url, lookedAt }] of steps.entries()) {
    const head = `${at + 1}. `;
    lines.push(...wrapped(does, COLUMNS - 3).map((line, n) => `${n === 0 ? head : "   "}${line}`));
    lines.push(
      ...wrapped(`${publisher}: ${title} (${lookedAt})`, COLUMNS - 3).map((line) => paint("dim", `   ${line}`)),
      paint("dim", `   ${url}`),
    );
  }
  return lines;
}
