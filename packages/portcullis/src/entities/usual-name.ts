// By which of its names is an entity known? The one in Latin letters whose words most of the others have too.

/** More names are not weighed: each is held against each. */
const NAMES_MAX = 200;

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** Share of their words that two names have in common. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** Of names that stand equally near to all, the first; undefined where there is none. */
export function usualName(names: readonly string[]): string | undefined {
  const latin = names.filter((name) => /\p{Script=Latin}/u.test(name));
  const choice = (latin.length > 0 ? latin : names).slice(0, NAMES_MAX);
  const words = choice.map(wordsOf);
  const nearness = words.map((own) => words.reduce((sum, other) => sum + agreement(own, other), 0));
  return choice[nearness.indexOf(Math.max(...nearness))];
}
