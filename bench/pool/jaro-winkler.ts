// How alike are two words by Jaro and Winkler's measure? (Winkler 1990, "String comparator metrics and enhanced decision
// rules in the Fellegi-Sunter model of record linkage": prefix of up to four letters, weight 0.1.) Written plainly: it is
// what others use, and here the judge that does not know our matcher.

/** 0 to 1; 1 for equal. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++) {
      if (taken[j] === 1 || a[i] !== b[j]) continue;
      taken[j] = 1;
      matched.push(a[i] as string);
      break;
    }
  }
  if (matched.length === 0) return 0;
  let at = 0;
  let moved = 0;
  for (let j = 0; j < b.length; j++) {
    if (taken[j] === 0) continue;
    if (b[j] !== matched[at]) moved += 1;
    at += 1;
  }
  const count = matched.length;
  return (count / a.length + count / b.length + (count - moved / 2) / count) / 3;
}
