// Is this subject in the snapshot? The same question, thresholds and order as the program's `screen`, asked in the page.

import { ENGINE_VERSION, IndexReader, parsePartialDate } from "@portcullis/match";
import { SCRIPT_TABLES } from "@portcullis/match/tables";

/** As the program ships: a hit from 0.7 up, at most ten; near misses from 0.5 up, at most three. */
export const POLICY = { threshold: 0.7, limit: 10, nearScoreMin: 0.5, nearMax: 3 };

/** The engine of this page; a snapshot holds what another one would have worked out otherwise. */
const ENGINE = `${ENGINE_VERSION}+tables.${SCRIPT_TABLES.version}`;

/** Why a file cannot be searched here, in a sentence for its reader. */
export class SnapshotRefused extends Error {
  name = "SnapshotRefused";
}

function parsed(buffer) {
  try {
    return new IndexReader(buffer, SCRIPT_TABLES);
  } catch (error) {
    throw new SnapshotRefused(`This is no snapshot that can be opened: ${error.message}`);
  }
}

/**
 * @param {ArrayBuffer} buffer a whole snapshot file
 * @returns {IndexReader}
 * @throws {SnapshotRefused} what is not a snapshot of the program, or one of another engine
 */
export function openSnapshot(buffer) {
  const reader = parsed(buffer);
  const { engine, editions, parties } = reader.meta ?? {};
  if (!Array.isArray(editions) || !Array.isArray(parties)) {
    throw new SnapshotRefused("This snapshot does not say of which lists it was made.");
  }
  if (engine !== ENGINE) {
    throw new SnapshotRefused(`This snapshot was made by engine ${engine}; this page has ${ENGINE}. Make it again.`);
  }
  return reader;
}

/**
 * @param {{ name: string, kind: string, born: string, country: string }} asked as typed
 * @returns {{ subject: object } | { field: "name" | "born", problem: string }} the matcher's form, or what is wrong
 */
export function readSubject(asked) {
  const name = asked.name.trim();
  const born = asked.born.trim();
  if (name === "") return { field: "name", problem: "Enter a name." };
  const date = born === "" ? undefined : parsePartialDate(born);
  if (born !== "" && date === undefined) {
    return { field: "born", problem: `“${born}” is not a date; write 1985-11-12, 1985-11 or 1985.` };
  }
  const subject = {
    kind: asked.kind,
    names: [{ text: name }],
    birthDates: date === undefined ? [] : [date],
    countries: asked.country === "" ? [] : [asked.country],
    identifiers: [],
  };
  return { subject };
}

function answerOf(reader, match) {
  const card = JSON.parse(reader.payload(match.party));
  return { ...match, card, matchedName: card.names[match.name] ?? card.names[0] };
}

/** Best first; equal ones by party id, as the program has them. */
function inOrder(answers) {
  return answers.sort((a, b) => b.bits - a.bits || (a.card.id < b.card.id ? -1 : 1));
}

/** @returns hits, near misses and how many milliseconds the search took, reading the parties' cards included. */
export function screen(reader, subject) {
  const start = performance.now();
  const { threshold, limit, nearScoreMin, nearMax } = POLICY;
  const matches = reader.search(subject, { threshold: nearScoreMin, limit: limit + nearMax });
  const answers = (some) => inOrder(some.map((match) => answerOf(reader, match)));
  const hits = answers(matches.filter(({ score }) => score >= threshold).slice(0, limit));
  const near = answers(matches.filter(({ score }) => score < threshold).slice(0, nearMax));
  return { hits, near, milliseconds: performance.now() - start };
}
