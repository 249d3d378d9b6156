// What becomes of mail that is made to hurt? Every case ends within its time and memory in a finding with a problem, and the letter after
// it is still read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, filesOf } from "../../test/mail-of.ts";
import { type Finding, scanMail } from "../index.ts";
import { LIMITS } from "../limits.ts";

const SEPARATOR = "From a@b Fri Aug 23 11:08:30 2002\n";
const HEAD = "From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n";
const PIXEL = '<img src="https://t.example/o.gif?uid=8f2a77c1d09e4455" width="1" height="1">';
const AFTER = `From: z@y.example\nTo: c@d.example\nMessage-ID: <after@y>\nContent-Type: text/html\n\n${PIXEL}\n`;

async function findingsOf(text: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const mbox = `${SEPARATOR}${text.replace(/^(>*From )/gm, ">$1")}\n\n${SEPARATOR}${AFTER}\n`;
  for await (const { finding } of scanMail(filesOf(fileOf("a.mbox", mbox, 65_536)))) findings.push(finding);
  return findings;
}

/** Of processor time, so that a busy machine does not count; generous. */
const SECONDS_MAX = 20;
const RSS_MAX = 1_500 * 1024 * 1024;

function nested(levels: number): string {
  let text = "";
  for (let level = 0; level < levels; level += 1)
    text += `Content-Type: multipart/mixed; boundary="b${level}"\n\n--b${level}\n`;
  return `${HEAD}${text}Content-Type: text/html\n\n${PIXEL}\n`;
}

const html = (body: string) => `${HEAD}Content-Type: text/html\n\n${body}\n`;
const repeated = (text: string, times: number) => text.repeat(times);

/** Each with the code of its problem; undefined where it is merely much. */
const CASES: Readonly<Record<string, readonly [text: () => string, code?: string]>> = {
  "10,000 parts": [
    () =>
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${repeated("--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment\n\nx\n", 10_000)}--b\nContent-Type: text/html\n\n${PIXEL}\n--b--\n`,
    "MESSAGE_PARTS_EXCESSIVE",
  ],
  "1,000 nested levels": [() => nested(1_000), "MESSAGE_MIME_REFUSED"],
  "50 MB of base64": [
    () =>
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n${PIXEL}\n--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${repeated(`${"QUJD".repeat(19)}\n`, 680_000)}--b--\n`,
  ],
  "200,000 headers": [() => `${repeated("X-A: b\n", 200_000)}${html(PIXEL)}`, "MESSAGE_MIME_REFUSED"],
  "one header of 5 MB": [() => `Subject: ${repeated("a ", 2_500_000)}\n${html(PIXEL)}`, "MESSAGE_MIME_REFUSED"],
  "100,000 recipients": [() => `To: ${repeated("a@b.example, ", 70_000)}c@d.example\n${html(PIXEL)}`],
  "100,000 open elements": [() => html(`${repeated("<div>", 100_000)}${PIXEL}`)],
  "100,000 hidden elements, styled": [() => html(`${repeated('<p style="display:none">', 60_000)}${PIXEL}`)],
  "20,000 images": [
    () => html(Array.from({ length: 20_000 }, (_, at) => `<img src="https://t.example/${at}.png">`).join("")),
    "MESSAGE_REFERENCES_EXCESSIVE",
  ],
  "10,000 rules, 5,000 elements": [
    () =>
      html(
        `<style>${Array.from({ length: 10_000 }, (_, at) => `.c${at} p .d{display:none}`).join("")}</style>${repeated('<p class="c1 d">', 5_000)}${PIXEL}`,
      ),
    "MESSAGE_STYLES_EXCESSIVE",
  ],
  "a URL of 5 MB": [
    () => html(`<img src="https://t.example/${repeated("a%", 2_500_000)}">${PIXEL}`),
    "MESSAGE_MARKUP_CUT",
  ],
  "markup of 20 MB": [() => html(`${repeated("<b>word</b> ", 1_700_000)}`), "MESSAGE_MARKUP_CUT"],
  "brackets, quotes, comments": [
    () => html(`${repeated("<", 200_000)}${repeated("<!--", 100_000)}${repeated('<a href="', 50_000)}`),
  ],
  "css of brackets": [
    () => html(`<style>${repeated("a{b:url(", 50_000)}</style><p style="${repeated("a:(", 50_000)}">${PIXEL}`),
  ],
  "conditional comments in one another": [
    () => html(`${repeated("<!--[if mso]>", 20_000)}${PIXEL}${repeated("<![endif]-->", 20_000)}`),
  ],
  "a boundary of 100 kB": [
    () => `${HEAD}Content-Type: multipart/mixed; boundary=${repeated("b", 100_000)}\n\n--b\n\n${PIXEL}\n`,
  ],
  "a text of signs": [() => `${HEAD}\n${repeated("I am, I'm my name is - , ", 100_000)}\nhttps://t.example/?u=1\n`],
  "addresses of brackets": [() => `Reply-To: ${repeated("<", 100_000)}\nCc: ${repeated('"', 100_000)}\n${html(PIXEL)}`],
};

/** What hurts does not hide: these still show their beacon. */
const SHOWN: ReadonlySet<string> = new Set([
  "1,000 nested levels",
  "10,000 parts",
  "50 MB of base64",
  "100,000 open elements",
  "200,000 headers",
]);

for (const [name, [text, code]] of Object.entries(CASES)) {
  test(name, async () => {
    const start = process.cpuUsage();
    const findings = await findingsOf(text());
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1_000_000;
    assert.ok(seconds < SECONDS_MAX, `${seconds} s`);
    assert.ok(process.memoryUsage.rss() < RSS_MAX, `${process.memoryUsage.rss()} bytes`);
    assert.equal(findings.length, 2);
    const [hurt, after] = findings;
    assert.equal(hurt?.error?.code, code);
    assert.ok((hurt?.signals.length ?? 0) <= LIMITS.signalsMax);
    if (SHOWN.has(name)) assert.ok(hurt?.signals.some(({ type }) => type === "beacon"));
    assert.deepEqual([after?.message_id, after?.verdict], ["after@y", "tracking"]);
  });
}
