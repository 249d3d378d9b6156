// Which fields of each list are read, which kept as printed, which left out, and why? Out of the tables by which they are read.

import { FORMATS, LAYOUTS, type Treatment } from "@portcullis/register";

const HEAD = `# Completeness: what becomes of every field

For every format, the fields of the published layout: read into the model, kept as printed under \`raw\`, or left out with the reason.
Made from the tables by which the files are read (\`scripts/completeness.ts\`); a test fails when this page is not what they say. A
field that no table names is told as a problem (\`COLUMN_UNKNOWN\`) and kept in \`raw\`, so that nothing is left out by accident.

\`csv\` reads whatever columns it is given and keeps the others in \`raw\`; \`starter-ndjson\` is the model itself.
`;

function cells(treatment: Treatment): readonly [string, string] {
  if ("field" in treatment) return ["read", treatment.field];
  if ("raw" in treatment) return ["raw", treatment.raw];
  return ["left out", treatment.leftOut];
}

function count(treatments: readonly Treatment[], becomes: string): number {
  return treatments.filter((treatment) => cells(treatment)[0] === becomes).length;
}

export function completenessReport(): string {
  const rows: string[] = [];
  const chapters: string[] = [];
  for (const [id, layouts] of LAYOUTS) {
    const all = layouts.flatMap(({ table }) => Object.values(table));
    const counts = ["read", "raw", "left out"].map((becomes) => count(all, becomes));
    rows.push(`| [\`${id}\`](#${id}) | ${FORMATS.get(id)?.title ?? ""} | ${all.length} | ${counts.join(" | ")} |`);
    chapters.push(`## ${id}`);
    for (const { part, table } of layouts) {
      const lines = Object.entries(table).map(([name, treatment]) => {
        const [becomes, how] = cells(treatment);
        return `| \`${name}\` | ${becomes} | ${how.replaceAll("|", "\\|")} |`;
      });
      chapters.push(
        `${part === "" ? "" : `**${part}**\n\n`}| field | becomes | where, or why |\n| --- | --- | --- |\n${lines.join("\n")}`,
      );
    }
  }
  const summary = `| format | list | fields | read | raw | left out |\n| --- | --- | --: | --: | --: | --: |\n${rows.join("\n")}`;
  return `${[HEAD.trim(), summary, ...chapters].join("\n\n")}\n`;
}
