// How much of a long text is looked at for what its writer says of himself? Claims and signatures stand in the first and last of it.

const CHARACTERS_EACH_END = 60_000;

export function bothEnds(text: string): string {
  if (text.length <= 2 * CHARACTERS_EACH_END) return text;
  return `${text.slice(0, CHARACTERS_EACH_END)}\n${text.slice(-CHARACTERS_EACH_END)}`;
}
