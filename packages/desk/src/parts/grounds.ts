// On what ground are two parties the same, of what kind is a number or a name? In the words of people who work with lists.

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
  "national id": "national ID",
  "tax-id": "tax number",
  "tax id": "tax number",
  "ofsi-group": "OFSI Group ID",
  un: "UN reference",
  uk: "UK reference",
  eu: "EU reference",
  ofac: "OFAC number",
  registration: "registration number",
};

const TYPES_OF_NAMES: Readonly<Record<string, string>> = {
  primary: "primary name",
  "primary-variation": "variation of the primary name",
  alias: "alias",
  former: "former name",
};

export function nameTypeText(type: string): string {
  return TYPES_OF_NAMES[type] ?? type;
}

/** The kind of a number. */
export function numberText(kind: string): string {
  return WORDS[kind] ?? kind.replaceAll("-", " ");
}

/** The kind with which a text begins, in words; what stands behind it stays as it is. */
function beginningText(text: string): string | undefined {
  const kind = Object.keys(WORDS).find((each) => text === each || text.startsWith(`${each} `));
  return kind === undefined ? undefined : numberText(kind) + text.slice(kind.length);
}

/** A ground, with or without its value behind it. */
export function groundText(ground: string): string {
  return beginningText(ground) ?? ground.replaceAll("-", " ");
}

/** Behind a name: its type, and the quality that the list gives it. */
const NAME_TYPE = /\(([a-z-]+)(, \w+ quality)?\)$/;

/** A value of a party, as editions are compared by it. */
export function partyValueText(field: string, text: string): string {
  if (field === "crossReferences" || field === "identifiers") return beginningText(text) ?? text;
  if (field !== "names") return text;
  return text.replace(NAME_TYPE, (_, type: string, quality = "") => `(${nameTypeText(type)}${quality})`);
}
