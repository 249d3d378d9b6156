// Which script is a letter of? By ranges of code points (Unicode Scripts.txt), coarse where names never need more.

/** Starts of ranges in ascending order with the ISO 15924 code that holds up to the next start. */
const RANGES: readonly (readonly [start: number, script: string])[] = [
  [0x0000, "Zyyy"],
  [0x0041, "Latn"],
  [0x005b, "Zyyy"],
  [0x0061, "Latn"],
  [0x007b, "Zyyy"],
  [0x00aa, "Latn"],
  [0x00ab, "Zyyy"],
  [0x00ba, "Latn"],
  [0x00bb, "Zyyy"],
  [0x00c0, "Latn"],
  [0x02b9, "Zyyy"],
  [0x0370, "Grek"],
  [0x0400, "Cyrl"],
  [0x0530, "Armn"],
  [0x0590, "Hebr"],
  [0x0600, "Arab"],
  [0x0700, "Syrc"],
  [0x0750, "Arab"],
  [0x0780, "Thaa"],
  [0x07c0, "Nkoo"],
  [0x0800, "Zyyy"],
  [0x0870, "Arab"],
  [0x0900, "Deva"],
  [0x0980, "Beng"],
  [0x0a00, "Guru"],
  [0x0a80, "Gujr"],
  [0x0b00, "Orya"],
  [0x0b80, "Taml"],
  [0x0c00, "Telu"],
  [0x0c80, "Knda"],
  [0x0d00, "Mlym"],
  [0x0d80, "Sinh"],
  [0x0e00, "Thai"],
  [0x0e80, "Laoo"],
  [0x0f00, "Tibt"],
  [0x1000, "Mymr"],
  [0x10a0, "Geor"],
  [0x1100, "Hang"],
  [0x1200, "Ethi"],
  [0x13a0, "Cher"],
  [0x1400, "Zyyy"],
  [0x1780, "Khmr"],
  [0x1800, "Mong"],
  [0x18b0, "Zyyy"],
  [0x1c80, "Cyrl"],
  [0x1c90, "Geor"],
  [0x1cc0, "Zyyy"],
  [0x1d00, "Latn"],
  [0x1dc0, "Zyyy"],
  [0x1e00, "Latn"],
  [0x1f00, "Grek"],
  [0x2000, "Zyyy"],
  [0x2c60, "Latn"],
  [0x2c80, "Zyyy"],
  [0x2de0, "Cyrl"],
  [0x2e00, "Zyyy"],
  [0x2e80, "Hani"],
  [0x2fe0, "Zyyy"],
  [0x3005, "Hani"],
  [0x3006, "Zyyy"],
  [0x3041, "Hira"],
  [0x30a0, "Kana"],
  [0x3100, "Zyyy"],
  [0x3130, "Hang"],
  [0x3190, "Zyyy"],
  [0x31f0, "Kana"],
  [0x3200, "Zyyy"],
  [0x3400, "Hani"],
  [0x4dc0, "Zyyy"],
  [0x4e00, "Hani"],
  [0xa000, "Zyyy"],
  [0xa640, "Cyrl"],
  [0xa6a0, "Zyyy"],
  [0xa720, "Latn"],
  [0xa800, "Zyyy"],
  [0xab30, "Latn"],
  [0xab70, "Zyyy"],
  [0xac00, "Hang"],
  [0xd7b0, "Zyyy"],
  [0xf900, "Hani"],
  [0xfb00, "Latn"],
  [0xfb13, "Armn"],
  [0xfb1d, "Hebr"],
  [0xfb50, "Arab"],
  [0xfe00, "Zyyy"],
  [0xfe70, "Arab"],
  [0xff00, "Zyyy"],
  [0xff21, "Latn"],
  [0xff3b, "Zyyy"],
  [0xff41, "Latn"],
  [0xff5b, "Zyyy"],
  [0xff66, "Kana"],
  [0xffa0, "Zyyy"],
  [0x1d400, "Latn"],
  [0x1d800, "Zyyy"],
  [0x20000, "Hani"],
  [0x32000, "Zyyy"],
];

/** ISO 15924 code of a code point; `Zyyy` for what belongs to no script in particular. */
export function scriptOf(codePoint: number): string {
  let low = 0;
  let high = RANGES.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((RANGES[middle] as readonly [number, string])[0] <= codePoint) low = middle;
    else high = middle - 1;
  }
  return (RANGES[low] as readonly [number, string])[1];
}

/** ISO 15924 code of the script most letters of the text belong to (the first of equals); `Zyyy` without letters. */
export function dominantScript(text: string): string {
  const counts = new Map<string, number>();
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0) as number);
    if (script !== "Zyyy") counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let best = "Zyyy";
  let most = 0;
  for (const [script, count] of counts) {
    if (count > most) {
      most = count;
      best = script;
    }
  }
  return best;
}
