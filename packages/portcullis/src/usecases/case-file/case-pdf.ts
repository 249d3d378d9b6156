// How does a case file look on paper? What was decided first, then why, then what proves it.

import PDFDocument from "pdfkit";
import type { CaseFile } from "./case-file.ts";
import { countryText, detailText, dispositionText, fieldText, reasonText, timeText } from "./case-words.ts";
import { BOLD, PLAIN, pdfFonts, runsOf } from "./pdf-fonts.ts";

const SIZE = 9.5;
const MARGIN = 50;

/** Characters of one value that are printed; the JSON has all of it. */
const VALUE_MAX = 2_000;

class Page {
  readonly document: PDFKit.PDFDocument;
  readonly missing = new Set<string>();

  constructor(title: string) {
    this.document = new PDFDocument({
      size: "A4",
      margin: MARGIN,
      bufferPages: true,
      lang: "en",
      info: { Title: title, Producer: "Portcullis" },
    });
    for (const { name, bytes } of pdfFonts()) this.document.registerFont(name, bytes);
    this.document.font(PLAIN).fontSize(SIZE);
  }

  heading(text: string, size = 13): void {
    if (this.document.y > this.document.page.height - 120) this.document.addPage();
    this.document
      .moveDown(0.8)
      .font(BOLD)
      .fontSize(size)
      .text(runsOf(text).runs.length > 1 ? text.replace(/[^\u0020-\u00ff]/g, "?") : text);
    this.document.moveDown(0.2).font(PLAIN).fontSize(SIZE);
  }

  /** Each line as a paragraph, in whichever fonts its characters need. */
  text(text: string, indent = 0): void {
    const shown = text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX)}…` : text;
    for (const line of shown.split(/\r\n?|\n/)) this.#line(line.replaceAll("\t", " "), indent);
  }

  #line(text: string, indent: number): void {
    const { runs, missing } = runsOf(text);
    for (const character of missing) this.missing.add(character);
    const { document } = this;
    document.x = MARGIN + indent;
    runs.forEach((run, at) => {
      document
        .font(run.font)
        .fontSize(SIZE)
        .text(run.text, { continued: at < runs.length - 1, width: document.page.width - 2 * MARGIN - indent });
    });
    if (runs.length === 0) document.moveDown(0.4);
    document.x = MARGIN;
  }

  /** Between two of several. */
  gap(): void {
    this.document.moveDown(0.3);
  }

  field(label: string, value: string | null | undefined): void {
    if (value === null || value === undefined || value === "") return;
    this.text(`${label}: ${value}`);
  }

  /** Bytes, with a page number on every page. */
  async end(): Promise<Buffer> {
    const { document } = this;
    const { count } = document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      document.switchToPage(page);
      // Below the margin: what is written there must not begin a new page.
      document.page.margins.bottom = 0;
      document
        .font(PLAIN)
        .fontSize(8)
        .text(`${page + 1} / ${count}`, MARGIN, document.page.height - 30, { align: "right", lineBreak: false });
    }
    const parts: Buffer[] = [];
    const whole = new Promise<Buffer>((resolve, reject) => {
      document.on("data", (part: Buffer) => parts.push(part));
      document.on("end", () => resolve(Buffer.concat(parts)));
      document.on("error", reject);
    });
    document.end();
    return whole;
  }
}

function decision(page: Page, { alert }: CaseFile): void {
  page.heading("Decision");
  if (alert.disposition === null) page.text("Nothing is decided yet.");
  else
    page.text(
      `${dispositionText(alert.disposition)}: ${reasonText(alert.disposition, alert.reason)}, by ${alert.decided_by} on ${timeText(alert.decided_at ?? "")}${alert.state === "checking" ? "; a second pair of eyes is awaited" : ""}.`,
    );
  page.field("Checked by", alert.checked_by);
  page.field("Note", alert.note);
  page.field("Opened again", alert.reopened?.why);
}

function subject(page: Page, { alert }: CaseFile): void {
  const { id, name, kind, aliases, birth_date, countries, identifiers, address } = alert.subject;
  page.heading("Subject");
  page.field("Id", id);
  page.field("Name", name);
  page.field("Kind", kind);
  page.field("Also", aliases.join("; "));
  page.field("Born", birth_date);
  page.field("Countries", countries.map(countryText).join(", "));
  page.field("Identifiers", identifiers.join("; "));
  page.field("Address", address);
}

function evidence(page: Page, { hits }: CaseFile): void {
  page.heading("Hits and their evidence");
  for (const hit of hits) {
    page.text(
      `${hit.caption} (${hit.party}), score ${hit.score}, ${hit.bits} bits${hit.provisional ? "; provisional: no list carries it yet" : ""}`,
    );
    page.text(
      `Matched name: ${hit.matched_name}. Regimes: ${hit.regimes.join("; ") || "not stated"}. Measures: ${hit.measures.join("; ") || "none printed"}.`,
      12,
    );
    for (const { field, subject: ours, listed, bits, detail } of hit.evidence) {
      const [own, other] = field === "country" ? [countryText(ours), countryText(listed)] : [ours, listed];
      page.text(`${bits > 0 ? "+" : ""}${bits} ${fieldText(field)}: "${own}" and "${other}": ${detail}`, 12);
    }
    page.gap();
  }
}

function consequences(page: Page, { consequences: follows }: CaseFile): void {
  if (follows === null) return;
  page.heading("What follows");
  for (const { party, regime, measure, meaning, basis } of follows.measures) {
    page.text(
      `${measure === "not stated" ? "Measure not stated" : measure} (${party}; ${regime === "" ? "regime not stated" : regime}; ${basis === "entry" ? "printed in the entry" : basis === "not stated" ? "nobody says it here" : `by the ${basis}`}). ${meaning}`,
    );
    page.gap();
  }
  page.heading("Next steps", 11);
  for (const [at, { what, by, jurisdiction, source }] of follows.steps.entries()) {
    page.text(`${at + 1}. ${jurisdiction}: ${what} By: ${by}.`);
    page.text(`${source.title}, ${source.url}`, 12);
    page.gap();
  }
  if (follows.unknown_lists.length > 0) page.text(`No steps are known here for: ${follows.unknown_lists.join(", ")}.`);
  page.text(`${follows.note} Gone through on ${follows.steps_of}.`);
}

function basis(page: Page, { editions, engine, policy, alert }: CaseFile): void {
  page.heading("Against what it was screened");
  page.field("Screening", alert.screening.hash);
  page.field("Engine", engine);
  if (policy !== null)
    page.field(
      "Policy",
      `version ${policy.version}, ${policy.name}; threshold ${policy.threshold}; four eyes: ${policy.four_eyes}`,
    );
  for (const { list, published, edition } of editions) page.text(`${list}, published ${published}, ${edition}`, 12);
  if (editions.length === 0) page.text("The content of the screening was disposed of; its entry and proof stand.");
}

function history(page: Page, file: CaseFile): void {
  page.heading("History");
  for (const { entry, at, actor, action, detail } of file.history) {
    const told = detailText(detail);
    page.text(`${timeText(at)}, ${action} by ${actor} (entry ${entry})${told === "" ? "" : `: ${told}`}`);
  }
  for (const each of file.suppressions) {
    page.text(
      `Kept silent: ${each.caption} (${each.party}), by ${each.made_by}${each.until === null ? "" : ` until ${each.until}`}${each.ended === null ? "" : `; ended: ${each.ended.why}`}`,
    );
  }
}

function proofs(page: Page, { ledger }: CaseFile): void {
  page.heading("Ledger entries and their proofs");
  const [first] = ledger;
  if (first === undefined) return;
  page.field("Verifier key", first.proof.verifier_key);
  page.text(first.proof.checkpoint.trim());
  for (const { entry, envelope, proof } of ledger) {
    page.text(`Entry ${entry}: ${envelope.type} of ${timeText(envelope.time)} by ${envelope.actor}`);
    page.text(`leaf ${proof.leaf_base64}`, 12);
    page.text(`path ${proof.path.join(" ") || "(the whole log is this entry)"}`, 12);
  }
}

/** The case file as PDF. What a font of ours cannot draw is named at its end, and stands in the JSON. */
export async function casePdf(file: CaseFile): Promise<Buffer> {
  const page = new Page(`Case file ${file.alert.id}`);
  page.heading(`Case file ${file.alert.id}`, 18);
  page.text(`Made on ${timeText(file.made_at)} by ${file.made_by}. State: ${file.alert.state}.`);
  decision(page, file);
  subject(page, file);
  evidence(page, file);
  consequences(page, file);
  basis(page, file);
  history(page, file);
  proofs(page, file);
  if (page.missing.size > 0) {
    const codes = [...page.missing].map(
      (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
    page.heading("Characters that could not be drawn", 11);
    page.text(
      `No font of this program has these; each stands as "?" above and whole in the JSON of the case file: ${codes.slice(0, 200).join(" ")}`,
    );
  }
  return page.end();
}
