// How are figures written for people? Short, with the unit, and the same everywhere.

/** A Markdown table; cells are escaped. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), `|${header.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** 0.1234 → `12.34 %`. */
export function percent(share: number | null | undefined, decimals = 1): string {
  return share === undefined || share === null ? "–" : `${(100 * share).toFixed(decimals)} %`;
}

/** A figure with so many decimals, or a dash. */
export function decimal(value: number | null | undefined, decimals = 3): string {
  return value === undefined || value === null ? "–" : value.toFixed(decimals);
}

/** Microseconds in the unit in which they are read. */
export function duration(microseconds: number | undefined): string {
  if (microseconds === undefined) return "–";
  if (microseconds < 1_000) return `${Math.round(microseconds)} µs`;
  if (microseconds < 1e6) return `${(microseconds / 1_000).toFixed(microseconds < 1e4 ? 2 : 0)} ms`;
  return `${(microseconds / 1e6).toFixed(2)} s`;
}

/** 27000 → `27,000`. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

/** A name in a list of errors: on one line, its Markdown made harmless. */
export function quoted(name: string): string {
  return name.replace(/\s+/g, " ").replace(/[|*_`<>]/g, (mark) => `\\${mark}`);
}
