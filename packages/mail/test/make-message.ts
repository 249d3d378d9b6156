// A message as it is sent: headers, parts and their encodings, drawn by seeded chance.

import { type Chance, letters, pick } from "./make-links.ts";

export function quotedPrintable(text: string): string {
  return text
    .replace(/[=\u0080-\uffff]/g, (sign) =>
      [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
    )
    .replace(/[^\r\n]{70}(?=[^\r\n])/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));
}

export function part(chance: Chance, type: string, body: string): string {
  const encoding = pick(chance, ["8bit", "quoted-printable", "base64"]);
  const encoded =
    encoding === "base64"
      ? (
          Buffer.from(body)
            .toString("base64")
            .match(/.{1,76}/g) ?? []
        ).join("\r\n")
      : encoding === "quoted-printable"
        ? quotedPrintable(body)
        : body;
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${encoded}\r\n`;
}

export interface Draft {
  readonly from: readonly [name: string, address: string];
  readonly to: readonly [name: string, address: string];
  readonly subject: string;
  readonly day: number;
  readonly id: string;
  /** "" for a message of plain text. */
  readonly html: string;
  readonly plain: string;
  readonly headers?: readonly string[];
}

const encodedWord = (text: string) =>
  /[^ -~]/.test(text) ? `=?utf-8?B?${Buffer.from(text).toString("base64")}?=` : `"${text.replaceAll('"', '\\"')}"`;

export function written(chance: Chance, draft: Draft): string {
  const { from, to, subject, day, id, html, plain, headers = [] } = draft;
  const date = new Date(Date.UTC(2021, 0, 4 + day, 8, 30)).toUTCString().replace("GMT", "+0000");
  const head = [
    `From: ${encodedWord(from[0])} <${from[1]}>`,
    `To: ${encodedWord(to[0])} <${to[1]}>`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${id}>`,
    ...headers,
    "MIME-Version: 1.0",
  ].join("\r\n");
  if (html === "") return `${head}\r\n${part(chance, "text/plain", plain)}`;
  if (chance() < 0.4) return `${head}\r\n${part(chance, "text/html", html)}`;
  const boundary = `b${letters(chance, 12, "abcdef0123456789")}`;
  const body = [part(chance, "text/plain", plain), part(chance, "text/html", html)].map(
    (each) => `--${boundary}\r\n${each}`,
  );
  return `${head}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${body.join("")}--${boundary}--\r\n`;
}

/** As an mboxrd. */
export function mboxOf(texts: readonly string[]): string {
  return texts
    .map((text) => `From own@own.example Mon Jan  4 08:30:00 2021\r\n${text.replace(/^(>*From )/gm, ">$1")}\r\n`)
    .join("");
}
