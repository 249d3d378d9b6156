// What does reading a subject need from the register? Handed in, so that a name alone is screened without loading it.

/** A number in the form in which listed identifiers are compared, under one kind of identifier. */
export interface ComparableNumber {
  readonly kind: string;
  readonly number: string;
}

/** Words of the register that subjects are read with. */
export interface SubjectVocabulary {
  /** ISO 3166-1 alpha-2 in lower case for a code or an English name, undefined when it is neither. */
  countryOf(text: string): string | undefined;
  /**
   * The number under its kind, or, when none is stated, under each kind it can be of, the likeliest first. Empty when
   * nothing comparable is in it.
   */
  numbersOf(printed: string, kind: string | undefined): readonly ComparableNumber[];
}

/** For a subject that states neither country nor identifier: no table is loaded. */
export const NO_VOCABULARY: SubjectVocabulary = { countryOf: () => undefined, numbersOf: () => [] };

/** The register's tables of countries and forms of numbers. */
export async function loadVocabulary(): Promise<SubjectVocabulary> {
  const { canonicalNumber, countryOf, guessIdentifierKinds } = await import("@portcullis/register");
  type Kind = Parameters<typeof canonicalNumber>[0];
  return {
    countryOf: (text) => countryOf(text).code,
    numbersOf: (printed, kind) =>
      (kind === undefined ? guessIdentifierKinds(printed) : [kind as Kind])
        .map((each) => ({ kind: each, number: canonicalNumber(each, printed) }))
        .filter(({ number }) => number !== ""),
  };
}
