// Which inherent vowels of an Indic word are silent? The writing marks only vowels other than short `a`; northern languages
// drop many that it implies (Ohala's rule VC_CV, 1983, applied from the end as Choudhury, Basu and Sarkar do, 2004).

/** Consonants and the vowel they carry: what one letter with its marks spells. */
export interface Unit {
  readonly consonants: readonly string[];
  /** Empty where a virama or the end of a cluster leaves none. */
  readonly vowel: string;
  /** The vowel is the implied `a`. */
  readonly inherent: boolean;
  /** A nasal sign over the vowel. */
  readonly nasal: boolean;
  /** The first consonant bears a dot below. */
  readonly dotted: boolean;
}

/** `medial-breathed`: inside a word only after a written vowel or on `h`, as Bengali does. */
export type SchwaHabit = "none" | "final" | "medial-breathed" | "medial";

const SONORANTS = new Set(["y", "Y", "r", "l", "v", "m", "n", "N", "L", "R"]);
const NASALS = new Set(["n", "N", "m", "ng", "ny"]);

/** "Krishna", "Chandra", "Shukla" keep the last vowel; "Anand", "Harsh", "Dutt" do not. */
function endsOpen(consonants: readonly string[], nasalBefore: boolean): boolean {
  const last = consonants.at(-1) as string;
  const before = consonants.at(-2);
  if (before === undefined) return nasalBefore ? last === "y" : false;
  return SONORANTS.has(last) && before !== last && !(NASALS.has(before) && NASALS.has(last) && before === "m");
}

/** The units with the vowels that are not spoken emptied. Linear in the number of units. */
export function dropSilentVowels(units: readonly Unit[], habit: SchwaHabit): Unit[] {
  const spoken = units.map((unit) => ({ ...unit }));
  if (habit === "none") return spoken;
  const last = spoken.at(-1);
  const vowels = spoken.filter((unit) => unit.vowel !== "").length;
  if (last?.inherent && !last.nasal && vowels > 1) {
    if (!endsOpen(last.consonants, spoken.at(-2)?.nasal ?? false)) last.vowel = "";
  }
  if (habit === "final") return spoken;
  for (let at = spoken.length - 2; at > 0; at--) {
    const unit = spoken[at] as Unit & { vowel: string };
    const before = spoken[at - 1] as Unit;
    const after = spoken[at + 1] as Unit;
    if (!unit.inherent || unit.nasal || unit.consonants.length !== 1) continue;
    if (before.vowel === "" || before.nasal || after.vowel === "" || after.consonants.length !== 1) continue;
    if (habit === "medial-breathed" && before.inherent && unit.consonants[0] !== "h") continue;
    unit.vowel = "";
  }
  return spoken;
}
