// How do many rows become one party? Values are gathered under the party's reference, each once, in the order they come.

import type {
  Address,
  Country,
  CrossReference,
  Designation,
  Identifier,
  IdentifierKind,
  ListedName,
  ListedParty,
  NameParts,
  NameStrength,
  NameType,
  PartyKind,
  Place,
  StatedDate,
  StatedLink,
} from "../model/party.ts";
import { canonicalNumber } from "../values/identifier.ts";
import { dominantScript } from "../values/script.ts";

/** White space collapsed, ends trimmed; otherwise as printed. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Keeps values that are new, in order. */
class Gathered<T> {
  readonly #seen = new Set<string>();
  readonly values: T[] = [];

  add(value: T): void {
    const key = JSON.stringify(value);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.values.push(value);
  }
}

const TYPE_ORDER: readonly NameType[] = ["primary", "primary-variation", "alias", "former"];

/** What a name row says besides its text. */
export interface NameFacts {
  readonly type: NameType;
  readonly strength: NameStrength;
  readonly parts?: NameParts | undefined;
  readonly language?: string | undefined;
}

export class PartyBuilder {
  readonly list: string;
  readonly reference: string;
  kind: PartyKind;
  gender: "male" | "female" | undefined;
  #lastUpdated: StatedDate | undefined;
  readonly #names = new Map<string, ListedName>();
  readonly #designations = new Gathered<Designation>();
  readonly #birthDates = new Gathered<StatedDate>();
  readonly #birthPlaces = new Gathered<Place>();
  readonly #nationalities = new Gathered<Country>();
  readonly #countries = new Gathered<Country>();
  readonly #addresses = new Gathered<Address>();
  readonly #identifiers = new Gathered<Identifier>();
  readonly #crossReferences = new Gathered<CrossReference>();
  readonly #titles = new Gathered<string>();
  readonly #positions = new Gathered<string>();
  readonly #reasons = new Gathered<string>();
  readonly #remarks = new Gathered<string>();
  readonly #links = new Gathered<StatedLink>();
  readonly #raw = new Map<string, Gathered<string>>();

  constructor(list: string, reference: string, kind: PartyKind) {
    this.list = list;
    this.reference = reference;
    this.kind = kind;
  }

  get nameCount(): number {
    return this.#names.size;
  }

  /** A name; the same text again keeps the stronger type and a stated strength. Blank texts are no names. */
  name(printed: string, facts: NameFacts): void {
    const text = tidy(printed);
    if (text === "") return;
    const known = this.#names.get(text);
    const type = known && TYPE_ORDER.indexOf(known.type) < TYPE_ORDER.indexOf(facts.type) ? known.type : facts.type;
    const strength = known && known.strength !== "unstated" ? known.strength : facts.strength;
    const parts = known?.parts ?? facts.parts;
    const language = known?.language ?? facts.language;
    this.#names.set(text, {
      text,
      type,
      strength,
      script: dominantScript(text),
      ...(parts ? { parts } : {}),
      ...(language ? { language } : {}),
    });
  }

  designation(designation: Designation): void {
    this.#designations.add(designation);
  }

  birthDate(date: StatedDate): void {
    this.#birthDates.add(date);
  }

  birthPlace(place: Place): void {
    this.#birthPlaces.add(place);
  }

  nationality(country: Country): void {
    this.#nationalities.add(country);
  }

  country(country: Country): void {
    this.#countries.add(country);
  }

  address(address: Address): void {
    this.#addresses.add(address);
  }

  /** An identifier as printed; its canonical number is worked out here. */
  identifier(
    kind: IdentifierKind,
    printed: string,
    facts: { country?: string | undefined; label?: string | undefined; note?: string | undefined } = {},
  ): void {
    const text = tidy(printed);
    if (text === "") return;
    this.#identifiers.add({
      kind,
      printed: text,
      number: canonicalNumber(kind, text),
      ...(facts.country ? { country: facts.country } : {}),
      ...(facts.label ? { label: facts.label } : {}),
      ...(facts.note ? { note: facts.note } : {}),
    });
  }

  crossReference(scheme: CrossReference["scheme"], value: string): void {
    if (value.trim() !== "") this.#crossReferences.add({ scheme, value: value.trim() });
  }

  /** When a row was last changed: the newest of a party's rows counts. Empty dates are none. */
  updated(date: StatedDate): void {
    if (date.printed === "") return;
    if (this.#lastUpdated === undefined || (date.date ?? "") > (this.#lastUpdated.date ?? "")) this.#lastUpdated = date;
  }

  title(text: string): void {
    addText(this.#titles, text);
  }

  position(text: string): void {
    addText(this.#positions, text);
  }

  reason(text: string): void {
    addText(this.#reasons, text);
  }

  remark(text: string): void {
    addText(this.#remarks, text);
  }

  link(relation: string, to: string): void {
    const text = tidy(to);
    if (text !== "") this.#links.add({ relation, to: text });
  }

  raw(field: string, text: string): void {
    const value = tidy(text);
    if (value === "") return;
    const gathered = this.#raw.get(field) ?? new Gathered<string>();
    gathered.add(value);
    this.#raw.set(field, gathered);
  }

  /** The party, its primary names first. */
  build(): ListedParty {
    const names = [...this.#names.values()].sort((a, b) => TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type));
    return {
      id: `${this.list}/${this.reference}`,
      list: this.list,
      reference: this.reference,
      kind: this.kind,
      names,
      designations: this.#designations.values,
      birthDates: this.#birthDates.values,
      birthPlaces: this.#birthPlaces.values,
      nationalities: this.#nationalities.values,
      countries: this.#countries.values,
      addresses: this.#addresses.values,
      identifiers: this.#identifiers.values,
      crossReferences: this.#crossReferences.values,
      ...(this.gender ? { gender: this.gender } : {}),
      titles: this.#titles.values,
      positions: this.#positions.values,
      reasons: this.#reasons.values,
      remarks: this.#remarks.values,
      links: this.#links.values,
      raw: Object.fromEntries([...this.#raw].map(([field, gathered]) => [field, gathered.values])),
      ...(this.#lastUpdated ? { lastUpdated: this.#lastUpdated } : {}),
    };
  }
}

function addText(gathered: Gathered<string>, text: string): void {
  const value = tidy(text);
  if (value !== "") gathered.add(value);
}
