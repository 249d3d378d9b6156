// How well are notices read, reports held against their releases, and lists' own words tied to groups? And how fast is intelligence
// taken in?

import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathsFrom, stepsFrom } from "@portcullis/register/statements";
import { findDrift } from "../../packages/notices/src/drift/find-drift.ts";
import { readNotice } from "../../packages/notices/src/read-notice.ts";
import { isGroupName } from "../../packages/notices/src/words/actors.ts";
import { DRIFT_PAIRS } from "../../packages/notices/test/drift-pairs.ts";
import { realTexts } from "../../packages/notices/test/labelled-notices.ts";
import { CATEGORIES, type MarkedText, markedTexts } from "../../packages/notices/test/marked-text.ts";
import { scored, totals } from "../../packages/notices/test/score.ts";
import { openStore } from "../../packages/portcullis/src/store/store.ts";
import { openGraph } from "../../packages/portcullis/src/usecases/statement-graph.ts";
import { mirrorFolder } from "../../scripts/lists/read-mirror.ts";
import { buildProgram, runProgram, withLoadedData } from "../program/built-program.ts";
import { circumstances } from "../report/circumstances.ts";
import { benchOptions } from "../report/options.ts";
import { writeResult } from "../report/result-files.ts";

const SETS = ["set-a", "set-b", "set-c", "set-d", "set-e", "set-f"];
const ROUNDS = 5;

export interface ReadingFigures {
  readonly texts: number;
  readonly categories: Readonly<
    Record<string, { readonly precision: number; readonly recall: number; readonly f1: number }>
  >;
}

export interface TiesFigures {
  readonly list: string;
  /** Parties of a regime whose name speaks of cyber activity. */
  readonly cyber: number;
  /** Of them those whose reasons, remarks or links tie them to a group or an organ of a state, directly or over others. */
  readonly tied: number;
}

export interface NoticesFigures {
  readonly own: ReadingFigures;
  readonly real: ReadingFigures | undefined;
  /** Milliseconds for 4,000 characters, warm, over all texts. */
  readonly msFor4000: number;
  readonly drift: { readonly pairs: number; readonly precision: number; readonly recall: number };
  readonly intelligence: { readonly objects: number; readonly seconds: number; readonly rssMb: number };
  readonly ties: readonly TiesFigures[];
}

function reading(texts: readonly MarkedText[]): ReadingFigures {
  const results = texts.map(scored);
  const figures = CATEGORIES.map((category) => {
    const { precision, recall, f1 } = totals(results, category);
    return [category, { precision, recall, f1 }] as const;
  });
  return { texts: texts.length, categories: Object.fromEntries(figures) };
}

function msFor4000(texts: readonly MarkedText[]): number {
  for (const { id, text } of texts) readNotice(id, text);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const { id, text } of texts) readNotice(id, text);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0) * ROUNDS;
  return ((performance.now() - start) * 4_000) / characters;
}

function drift(): NoticesFigures["drift"] {
  let [found, wrong, missed] = [0, 0, 0];
  for (const { release, report, drifts } of DRIFT_PAIRS) {
    const left = [...drifts];
    for (const { type, bands } of findDrift(release, report)) {
      const at = left.indexOf(bands === undefined ? type : `${type} ${bands > 0 ? "+" : ""}${bands}`);
      if (at < 0) wrong += 1;
      else found += left.splice(at, 1).length;
    }
    missed += left.length;
  }
  return { pairs: DRIFT_PAIRS.length, precision: found / (found + wrong), recall: found / (found + missed) };
}

/** Into an empty data folder, by the built program, its start included. */
function intelligence(file: string): NoticesFigures["intelligence"] {
  const data = mkdtempSync(join(tmpdir(), "portcullis-bench-"));
  try {
    const args = ["import", "attack", file, "--format", "stix", "--published", "2025-11-13", "--data", data, "--json"];
    const { seconds, stdout, rssMb } = runProgram(args, { tellMemory: true });
    return { objects: JSON.parse(stdout).intelligence.objects, seconds, rssMb: rssMb ?? Number.NaN };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function ties(data: string): Promise<readonly TiesFigures[]> {
  const store = openStore(data);
  const graph = await openGraph(store, {});
  const steps = stepsFrom([...graph.ties, ...graph.groups.flatMap(({ namings }) => namings)]);
  const groups = new Set(graph.groups.map(({ id }) => id));
  graph.close();
  const figures: TiesFigures[] = [];
  for (const [list, about] of Object.entries((await store.catalogue()).lists)) {
    const edition = about.editions.at(-1);
    if (about.status !== "current" || edition === undefined) continue;
    let [cyber, tied] = [0, 0];
    for await (const { id, designations } of store.parties(edition.edition)) {
      if (!designations.some(({ regime }) => /cyber/i.test(regime))) continue;
      cyber += 1;
      const ends = pathsFrom(id, steps, graph.ambiguous);
      if (ends.some(({ to }) => groups.has(to.id) || (to.id.startsWith("name/") && isGroupName(to.text)))) tied += 1;
    }
    if (cyber > 0) figures.push({ list, cyber, tied });
  }
  return figures;
}

const { quick, date, out } = benchOptions();
const mirror = mirrorFolder();
const own = SETS.flatMap(markedTexts);
const notices = join(mirror, "notices");
const real = existsSync(notices) ? realTexts(notices) : [];
const attack = join(mirror, "threat/attack-enterprise-18.1.stix20.json.gz");
buildProgram();
const figures: NoticesFigures = {
  own: reading(own),
  real: real.length === 0 ? undefined : reading(real),
  msFor4000: msFor4000([...own, ...real]),
  drift: drift(),
  intelligence: intelligence(attack),
  ties: await withLoadedData(ties),
};
const inputs = [...readdirSync(notices).map((file) => join(notices, file)), attack].filter((file) =>
  /\.(?:json|gz)$/.test(basename(file)),
);
writeResult(out, { suite: "notices", quick, circumstances: circumstances(inputs, date), figures });
