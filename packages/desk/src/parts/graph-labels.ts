// Which names of a graph have room? The weightiest first; a name that would lie on another, or on a node, waits until somebody looks nearer.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly id: string;
  readonly box: Box;
}

const GAP = 2;

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}

/** @param labels the weightiest first @param taken what is drawn in any case @returns ids of those that have room. */
export function labelsWithRoom(labels: readonly Label[], taken: readonly Box[]): ReadonlySet<string> {
  const placed: Box[] = [...taken];
  const shown = new Set<string>();
  for (const { id, box } of labels) {
    if (placed.some((other) => overlaps(box, other))) continue;
    placed.push(box);
    shown.add(id);
  }
  return shown;
}

const LINES_MAX = 2;

/** As much of a name as its place in a picture has room for; the whole is told to whoever points at it. */
export function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= LINES_MAX) return lines;
  return [...lines.slice(0, LINES_MAX - 1), `${lines[LINES_MAX - 1]} …`];
}

/** Lines of at most so many characters, broken at spaces as the picture breaks them. */
export function linesOf(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > characters && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
