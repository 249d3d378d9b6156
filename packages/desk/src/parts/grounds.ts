// On what ground are two parties the same, and of what kind is a number? In the words of people who work with lists.

const WORDS: Readonly<Record<string, string>> = {
  "uk reference": "UK reference",
  "ofsi group": "OFSI Group ID",
  "un reference": "UN reference",
  "eu reference": "EU reference",
  "ofac number": "OFAC number",
  lei: "LEI",
  imo: "IMO number",
  mmsi: "MMSI",
  bic: "BIC",
  "national-id": "national ID",
  "tax-id": "tax number",
  registration: "registration number",
};

/** The kind of a number. */
export function numberText(kind: string): string {
  return WORDS[kind] ?? kind.replaceAll("-", " ");
}

/** A ground, with or without its value behind it. */
export function groundText(ground: string): string {
  const kind = Object.keys(WORDS).find((each) => ground === each || ground.startsWith(`${each} `));
  return kind === undefined ? ground.replaceAll("-", " ") : numberText(kind) + ground.slice(kind.length);
}
