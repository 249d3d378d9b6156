// In whose voice is each tie of a graph? A colour for each of those who say most; what one says twice of the same two is one line.

import type { GraphEdge } from "./graph-types.ts";

/** Told apart by those who see no red or green, too; the table has the names. */
export const VOICE_COLOURS = [
  "--desk-checking",
  "--desk-for",
  "--desk-yard-6",
  "--desk-open",
  "--desk-against",
] as const;
export const OTHER_VOICES = "--mantine-color-dimmed";

export interface Voice {
  readonly name: string;
  /** Custom property that has it. */
  readonly colour: string;
  readonly edges: number;
}

/** Whoever says most first; beyond the colours all are one. */
export function voicesOf(edges: readonly GraphEdge[]): readonly Voice[] {
  const counts = new Map<string, number>();
  for (const { voice = "" } of edges) if (voice !== "") counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const all = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const named = all.slice(0, all.length > VOICE_COLOURS.length ? VOICE_COLOURS.length - 1 : all.length);
  const rest = all.slice(named.length);
  const others = {
    name: `${rest.length} others`,
    colour: OTHER_VOICES,
    edges: rest.reduce((sum, [, n]) => sum + n, 0),
  };
  return [
    ...named.map(([name, count], at) => ({ name, colour: VOICE_COLOURS[at] ?? OTHER_VOICES, edges: count })),
    ...(rest.length === 0 ? [] : [others]),
  ];
}

/** Each tie of one voice once. */
export function withoutEchoes(edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const key = ({ from, to, label, voice, isDenied }: GraphEdge) => [from, to, label, voice, isDenied].join("\n");
  return [...new Map(edges.map((edge) => [key(edge), edge])).values()];
}
