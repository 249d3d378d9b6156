// Which words name a state, its people or its government?

/** ISO 3166-1 alpha-2 → names and adjectives, as English texts use them of states and what is theirs. */
export const STATES: Readonly<Record<string, readonly string[]>> = {
  CN: ["China", "Chinese", "Beijing", "PRC", "People's Republic of China", "People’s Republic of China"],
  RU: ["Russia", "Russian", "Moscow", "Kremlin", "Russian Federation"],
  IR: ["Iran", "Iranian", "Tehran"],
  KP: ["North Korea", "North Korean", "Pyongyang", "DPRK", "Democratic People's Republic of Korea"],
  BY: ["Belarus", "Belarusian", "Belarussian", "Minsk"],
  SY: ["Syria", "Syrian", "Damascus"],
  VN: ["Vietnam", "Vietnamese", "Hanoi"],
  US: ["United States", "America", "American", "Washington", "U.S.", "US", "USA"],
  GB: ["United Kingdom", "Great Britain", "Britain", "British", "London", "U.K.", "UK"],
  EU: ["European Union", "EU", "Brussels"],
  AU: ["Australia", "Australian", "Canberra"],
  CA: ["Canada", "Canadian", "Ottawa"],
  NZ: ["New Zealand", "Wellington"],
  JP: ["Japan", "Japanese", "Tokyo"],
  KR: ["South Korea", "South Korean", "Seoul"],
  IN: ["India", "Indian", "New Delhi"],
  PK: ["Pakistan", "Pakistani", "Islamabad"],
  IL: ["Israel", "Israeli", "Jerusalem"],
  UA: ["Ukraine", "Ukrainian", "Kyiv"],
  DE: ["Germany", "German", "Berlin"],
  FR: ["France", "French", "Paris"],
  NL: ["Netherlands", "Dutch", "The Hague"],
  PL: ["Poland", "Polish", "Warsaw"],
  CZ: ["Czechia", "Czech Republic", "Czech", "Prague"],
  FI: ["Finland", "Finnish", "Helsinki"],
  NO: ["Norway", "Norwegian", "Oslo"],
  SE: ["Sweden", "Swedish", "Stockholm"],
  DK: ["Denmark", "Danish", "Copenhagen"],
  EE: ["Estonia", "Estonian", "Tallinn"],
  LT: ["Lithuania", "Lithuanian", "Vilnius"],
  LV: ["Latvia", "Latvian", "Riga"],
  TR: ["Turkey", "Turkish", "Türkiye", "Ankara"],
  TW: ["Taiwan", "Taiwanese", "Taipei"],
  AE: ["United Arab Emirates", "UAE", "Emirati"],
  RS: ["Serbia", "Serbian"],
  UZ: ["Uzbekistan", "Uzbek"],
  SG: ["Singapore", "Singaporean"],
  KH: ["Cambodia", "Cambodian"],
  MM: ["Myanmar", "Burmese", "Burma"],
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(STATES).flatMap(([iso, words]) => words.map((word): [string, string] => [word.toLowerCase(), iso])),
);

/** The state of a word, or undefined. */
export function stateOf(word: string): string | undefined {
  return BY_WORD.get(word.toLowerCase());
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Every word of the table, longest first; a word that ends in a full stop needs no boundary behind it. */
export const STATE_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(STATES)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map((word) => `${escaped(word)}${/\w$/.test(word) ? "(?![\\p{L}\\p{N}])" : ""}`)
    .join("|")})`,
  "gu",
);

/** Names of all countries in English, as the runtime's own tables have them. */
const COUNTRIES: ReadonlySet<string> = (() => {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
})();

/** Whether a name is a country's, of the table or any other: "Kyrgyzstan", "the Kyrgyz Republic". */
export function isCountry(name: string): boolean {
  const plain = name.toLowerCase().replace(/^the\s/u, "");
  return (
    COUNTRIES.has(plain) ||
    stateOf(plain) !== undefined ||
    /^(?:\p{Lu}\p{Ll}+ ){1,2}Republic$|\bRepublic of\b/u.test(name)
  );
}
