// What do the numbers of the advanced XML stand for? The reference values, which come first in the file.

import type { XmlElement } from "../xml-tree.ts";

interface Value {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export class ReferenceValues {
  readonly #sets = new Map<string, Map<string, Value>>();

  /** One set: `<FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType>…`. */
  take(set: XmlElement): void {
    for (const { name, text, attributes } of set.children) {
      const values = this.#sets.get(name) ?? new Map<string, Value>();
      values.set(attributes["ID"] ?? "", { text, attributes });
      this.#sets.set(name, values);
    }
  }

  /** The words of a value; "" when the number stands for nothing. */
  text(set: string, id: string | undefined): string {
    return this.#sets.get(set)?.get(id ?? "")?.text ?? "";
  }

  attribute(set: string, id: string | undefined, name: string): string {
    return this.#sets.get(set)?.get(id ?? "")?.attributes[name] ?? "";
  }

  /** A country's words; OFAC's own word for none is none. */
  country(id: string | undefined): string {
    const text = this.text("Country", id);
    return text === "undetermined" ? "" : text;
  }

  /** Kind of a profile: the sub-type says vessel or aircraft, else the type of party. */
  partyType(subTypeId: string | undefined): string {
    const sub = this.text("PartySubType", subTypeId);
    if (/vessel|aircraft/i.test(sub)) return sub;
    return this.text("PartyType", this.attribute("PartySubType", subTypeId, "PartyTypeID"));
  }
}
