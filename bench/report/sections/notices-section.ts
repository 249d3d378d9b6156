// How well are notices read, and what do the lists' own words say of groups?

import type { NoticesFigures, ReadingFigures } from "../../notices/main.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

const GOALS: Readonly<Record<string, string>> = {
  designated: ".95",
  actors: ".90",
  confidence: ".85",
  denials: ".85",
  measures: ".85",
};

function share(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}

function cells(reading: ReadingFigures | undefined, category: string): string {
  const figures = reading?.categories[category];
  if (figures === undefined) return "- | - | -";
  return `${share(figures.precision)} | ${share(figures.recall)} | ${share(figures.f1)}`;
}

export function noticesSection(result: SuiteResult<NoticesFigures>): string {
  const { own, real, msFor4000, drift, intelligence, ties } = result.figures;
  const rows = Object.keys(own.categories).map(
    (category) => `| ${category} | ${cells(own, category)} | ${cells(real, category)} | ${GOALS[category] ?? ""} |`,
  );
  const tied = ties.map(({ list, cyber, tied: count }) => `| ${list} | ${cyber} | ${count} |`);
  const perSecond = Math.round(intelligence.objects / intelligence.seconds).toLocaleString("en");
  return `## Notices and statements

${circumstancesLine(result)}

What was found of ${own.texts} labelled texts of our own and ${real?.texts ?? 0} real ones. The rules were written on the real ones, then
mended on our own; what they found of texts they had not seen stands in \`docs/guides/notices.md\`.

| category | own: precision | recall | F1 | real: precision | recall | F1 | goal, F1 |
| --- | --: | --: | --: | --: | --: | --: | --: |
${rows.join("\n")}

${msFor4000.toFixed(1)} ms for 4,000 characters, warm (goal 20). Drift on ${drift.pairs} pairs: precision ${share(drift.precision)}, recall
${share(drift.recall)} (goal .90 each). ${intelligence.objects.toLocaleString("en")} STIX objects into an empty data folder in
${intelligence.seconds.toFixed(1)} s with the program's start, ${perSecond} a second, ${Math.round(intelligence.rssMb)} MB (goals: 10,000 a second, 300 MB).

Parties of cyber regimes, and those of them that the list's own reasons, remarks and links tie to a group or an organ of a state:

| list | cyber designations | tied |
| --- | --: | --: |
${tied.join("\n")}`;
}
