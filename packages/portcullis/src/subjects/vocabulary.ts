// What does reading a subject need from the register? Handed in, so that a name alone is screened without loading it.

/** Words of the register that subjects are read with. */
export interface SubjectVocabulary {
  /** ISO 3166-1 alpha-2 in lower case for a code or an English name, undefined when it is neither. */
  countryOf(text: string): string | undefined;
  /** The number in the form in which listed identifiers of this kind are compared; empty when nothing is comparable. */
  canonicalNumber(kind: string, printed: string): string;
}

/** For a subject that states neither country nor identifier: no table is loaded. */
export const NO_VOCABULARY: SubjectVocabulary = { countryOf: () => undefined, canonicalNumber: () => "" };

/** The register's tables of countries and forms of numbers. */
export async function loadVocabulary(): Promise<SubjectVocabulary> {
  const { canonicalNumber, countryOf } = await import("@portcullis/register");
  return { countryOf, canonicalNumber };
}
