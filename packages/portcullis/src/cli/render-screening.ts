// How is the answer to one subject shown to a person? The verdict, the hits drawn, and against what it was checked.

import type { DescribedKind } from "@portcullis/match";
import { describeSubject } from "../screening/describe-subject.ts";
import type { SnapshotEdition } from "../screening/screening-basis.ts";
import type { ScreeningLine } from "../screening/screening-line.ts";
import type { Subject } from "../subjects/subject.ts";
import { countText } from "./render-count.ts";
import { renderHit } from "./render-hit.ts";
import { type Paint, safe, wrapped } from "./render-text.ts";

const COLUMNS = 80;

export interface ScreeningPicture {
  readonly paint: Paint;
  /** The editions searched, and how many parties each has. */
  readonly editions: readonly (SnapshotEdition & { readonly parties: number })[];
  /** The subject, where one could be read. */
  readonly subject: Subject | undefined;
  readonly threshold: number;
  /** Everything there is to say (`explain`). */
  readonly whole: boolean;
}

/** Which evidence fields the subject gave something for. */
function givenBy(subject: Subject | undefined): ReadonlySet<string> {
  const given = new Set<string>();
  if (subject === undefined) return given;
  if (subject.birthDates.length > 0) given.add("birth_date");
  if (subject.countries.length > 0) given.add("country");
  if (subject.identifiers.length > 0) given.add("identifier");
  return given;
}

function kindOf(subject: Subject | undefined): DescribedKind {
  return subject === undefined ? "unknown" : describeSubject(subject).kind;
}

function verdict(line: ScreeningLine, picture: ScreeningPicture): string {
  const { paint, threshold } = picture;
  if (line.status === "error") return paint("red", `error: ${line.error?.message ?? ""} [${line.error?.code ?? ""}]`);
  const asked =
    picture.subject?.name || picture.subject?.identifiers.map((identifier) => identifier.printed).join(", ") || line.id;
  if (line.status === "clear")
    return `${paint("green", "clear")}: no listed party at ${threshold} or above for ${safe(asked)}`;
  const count = line.hits.length === 1 ? "1 hit" : `${line.hits.length} hits`;
  return `${paint("red", count)} for ${safe(asked)}`;
}

function checkedLines(picture: ScreeningPicture): string[] {
  const parts = picture.editions.map(
    ({ list, published, parties }) => `${list} of ${published} (${countText(parties)} parties)`,
  );
  return wrapped(`checked against ${parts.join(", ")}`, COLUMNS).map((line) => picture.paint("dim", line));
}

/** The whole answer, one line an element. */
export function renderScreening(line: ScreeningLine, picture: ScreeningPicture): string[] {
  const { paint, whole, threshold } = picture;
  const drawn = { paint, given: givenBy(picture.subject), whole, threshold, kind: kindOf(picture.subject) };
  const lines = [verdict(line, picture), ""];
  for (const hit of line.hits) lines.push(...renderHit(hit, { ...drawn, style: "red" }), "");
  if (line.near !== undefined && line.near.length > 0) {
    lines.push(`near misses, below ${picture.threshold}:`, "");
    for (const hit of line.near) lines.push(...renderHit(hit, { ...drawn, style: "yellow" }), "");
  }
  for (const { message } of line.warnings) {
    lines.push(...wrapped(`note: ${safe(message)}`, COLUMNS).map((text) => paint("yellow", text)));
  }
  return line.status === "error" ? lines : [...lines, ...checkedLines(picture)];
}
