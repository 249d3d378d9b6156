// What do the matcher's words for how two words of a name agree mean to a reader?

const WORDS: Readonly<Record<string, string>> = {
  exact: "the same",
  "exact-folded": "the same once read alike",
  similar: "alike",
  sound: "sounds alike",
  spelling: "spelt alike",
  initial: "an initial",
  joined: "joined or split",
  skeleton: "the same consonants",
  conflict: "contradicts",
  "extra-subject": "only in your words",
  "extra-listed": "only in the listed name",
  complete: "no word is left over",
  number: "number",
  particle: "particle",
  "legal-form": "legal form",
  "legal-form-differs": "another legal form",
  "father-and-son": "names of father and son the other way round",
  patronymics: "chain of fathers",
};

export function agreementText(agreement: string): string {
  return WORDS[agreement] ?? agreement.replaceAll("-", " ");
}

const FIELDS: Readonly<Record<string, string>> = {
  name: "Name",
  birth_date: "Born",
  country: "Country",
  address: "Address",
  gender: "Gender",
  identifier: "Identifier",
  kind: "Kind",
};

export function fieldText(field: string): string {
  return FIELDS[field] ?? field.replaceAll("_", " ");
}
