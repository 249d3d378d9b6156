// What does one thread of the service do? Answer questions against the snapshots that it was given, until it is told no more.

import { parentPort } from "node:worker_threads";
import { loadVocabulary } from "../subjects/vocabulary.ts";
import { type Answer, answerer, type Question } from "./answer-question.ts";
import { openIndex } from "./engine.ts";
import type { ScreeningBasis, SnapshotEdition } from "./screening-basis.ts";

/** What questions are answered against, under a number. */
export interface Opening {
  readonly id: number;
  readonly buffer: SharedArrayBuffer;
  readonly basis: ScreeningBasis;
  readonly held: readonly SnapshotEdition[];
}

export interface Questions {
  readonly open: readonly Opening[];
  readonly forget: readonly number[];
  readonly asked: readonly { readonly opening: number; readonly question: Question }[];
}

/** Answers in the order of their questions. */
export interface Answers {
  /** Hits as JSON, empty for none; what went wrong where `failed` has it. */
  readonly hits: readonly string[];
  readonly subjects: readonly string[];
  /** Bodies one after the other, and where each ends. */
  readonly bodies: Uint8Array<ArrayBuffer>;
  readonly ends: readonly number[];
  readonly failed: readonly (string | undefined)[];
}

const NOTHING: Answer = { hits: [], subject: "", body: new Uint8Array(0) };

const vocabulary = await loadVocabulary();
const answerers = new Map<number, (question: Question) => Answer>();

function answersTo({ open, forget, asked }: Questions): Answers {
  for (const { id, buffer, basis, held } of open) {
    answerers.set(id, answerer(openIndex(buffer), basis, held, vocabulary));
  }
  for (const id of forget) answerers.delete(id);
  const failed: (string | undefined)[] = [];
  const answers = asked.map(({ opening, question }) => {
    try {
      const answer = answerers.get(opening)?.(question);
      if (answer === undefined) throw new Error("the snapshot is not open");
      failed.push(undefined);
      return answer;
    } catch (error) {
      failed.push(error instanceof Error ? error.message : String(error));
      return NOTHING;
    }
  });
  const bodies = new Uint8Array(answers.reduce((sum, { body }) => sum + body.length, 0));
  const ends: number[] = [];
  let at = 0;
  for (const { body } of answers) {
    bodies.set(body, at);
    at += body.length;
    ends.push(at);
  }
  const hits = answers.map((answer) => (answer.hits.length === 0 ? "" : JSON.stringify(answer.hits)));
  return { hits, subjects: answers.map(({ subject }) => subject), bodies, ends, failed };
}

parentPort?.on("message", (questions: Questions) => {
  const answers = answersTo(questions);
  if (questions.asked.length > 0) parentPort?.postMessage(answers, [answers.bodies.buffer]);
});
// That it can be asked.
parentPort?.postMessage("ready");
