// What do the lists cost to hold and to keep fresh?

import type { ListsFigures } from "../../lists/main.ts";
import type { SuiteResult } from "../result-files.ts";
import { circumstancesLine } from "./circumstances-line.ts";

export function listsSection(result: SuiteResult<ListsFigures>): string {
  const { figures } = result;
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const mb = (value: number) => `${Math.round(value)} MB`;
  const rows = [
    ["all lists of the mirror from nothing, indexed", seconds(figures.fromNothingSeconds), "30 s"],
    ["`update` with nothing new", seconds(figures.unchangedSeconds), "2 s"],
    ["`update` with one list changed, indexed", seconds(figures.oneChangedSeconds), "5 s"],
    ["most memory of any of these", mb(figures.fromNothingRssMb), "500 MB"],
  ];
  const long = figures.long.map(
    ({ fixture, parties, seconds: took, rssMb }) =>
      `| ${fixture.split("/")[0]} (${fixture.split("/").at(-1)}) | ${parties.toLocaleString("en")} | ${seconds(took)} | ${mb(rssMb)} |`,
  );
  const perEdition = figures.editionsMb / figures.editions;
  return `## Lists

${circumstancesLine(result)}

| what | measured | goal |
| --- | --: | --: |
${rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}

${figures.editions} editions, the newest of each list, take ${mb(figures.editionsMb)} in the data folder, ${perEdition.toFixed(1)} MB each, and the index
${mb(figures.snapshotsMb)}. Updating with nothing new adds ${figures.unchangedBytes} bytes.

A file of ${result.quick ? "10" : "100"} MB, made of a fixture's parties repeated, read in a process of its own (goal: under 200 MB):

| format | parties | time | most memory |
| --- | --: | --: | --: |
${long.join("\n")}`;
}
