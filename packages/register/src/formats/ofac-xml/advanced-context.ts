// What stands apart from the parties of the advanced XML: places, documents, relations and entries, by the number of whom they
// are of. Kept small: this is what is in memory while the parties stream by.

import type { Address } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { Shelf } from "../kept.ts";
import { childrenOf, childText, type XmlElement } from "../xml-tree.ts";
import { dateText, periodText } from "./date-period.ts";
import { ReferenceValues } from "./reference-values.ts";

export interface Location {
  readonly address?: Address;
  /** Words of the country, where the place says nothing else. */
  readonly country: string;
  /** Values in other scripts, as printed. */
  readonly others: readonly string[];
}

export interface DocumentFacts {
  readonly label: string;
  readonly number: string;
  readonly country: string;
  readonly notes: readonly string[];
}

export interface Entry {
  readonly programs: readonly string[];
  readonly measures: readonly string[];
  /** ISO date, or "". */
  readonly listedOn: string;
  readonly list: string;
  readonly bases: readonly string[];
  readonly remarks: readonly string[];
}

export interface Relation {
  readonly to: string;
  readonly words: string;
}

/** Parts of an address in the order in which it is written. */
const ORDER = ["ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION", "Unknown"];

export class AdvancedContext {
  readonly values = new ReferenceValues();
  readonly locations = new Shelf<Location>();
  /** By identity. */
  readonly documents = new Shelf<DocumentFacts>();
  /** By profile. */
  readonly relations = new Shelf<Relation>();
  readonly entries = new Shelf<Entry>();
  /** Primary names by profile. */
  readonly names = new Map<string, string>();

  takeLocation(element: XmlElement): void {
    const { values } = this;
    const [code] = childrenOf(element, "LocationAreaCode");
    const [stated] = childrenOf(element, "LocationCountry");
    const byArea = values.attribute("AreaCode", code?.attributes["AreaCodeID"], "CountryID");
    const country = values.country(stated?.attributes["CountryID"]) || values.country(byArea);
    const parts = new Map<string, string>();
    const others: string[] = [];
    for (const part of childrenOf(element, "LocationPart")) {
      const type = values.text("LocPartType", part.attributes["LocPartTypeID"]) || "Unknown";
      for (const value of childrenOf(part, "LocationPartValue")) {
        const text = childText(value, "Value");
        if (value.attributes["Primary"] === "false") {
          others.push([text, childText(value, "Comment")].filter((word) => word !== "").join(" / "));
        } else if (!parts.has(type)) parts.set(type, text);
      }
    }
    // A nationality is a place whose only part is the name of a country.
    const alone = parts.size === 1 ? parts.get("Unknown") : undefined;
    if (alone !== undefined) {
      this.#place(element, { country: alone, others });
      return;
    }
    const lines = [...parts.keys()].filter((type) => !ORDER.includes(type)).map((type) => parts.get(type) ?? "");
    const printed = [...ORDER.map((type) => parts.get(type) ?? ""), ...lines, country].filter((line) => line !== "");
    const own = (field: string, type: string) => (parts.get(type) ? { [field]: parts.get(type) } : {});
    const address: Address = {
      printed: printed.join(", "),
      ...own("city", "CITY"),
      ...own("region", "STATE/PROVINCE"),
      ...own("postalCode", "POSTAL CODE"),
      ...(country === "" ? {} : { country: countryOf(country) }),
    };
    const held = printed.length === 0 ? {} : { address };
    this.#place(element, { ...held, country, others });
  }

  #place(element: XmlElement, location: Location): void {
    this.locations.put(element.attributes["ID"] ?? "", location);
  }

  takeDocument(element: XmlElement): void {
    const { values } = this;
    const { IdentityID = "", IDRegDocTypeID, ValidityID } = element.attributes;
    const validity = values.text("Validity", ValidityID);
    const dates = childrenOf(element, "DocumentDate").map((date) => {
      const type = values.text("IDRegDocDateType", date.attributes["IDRegDocDateTypeID"]);
      const [period] = childrenOf(date, "DatePeriod");
      const day = period === undefined ? "" : periodText(period);
      return day === "" ? "" : `${/expir/i.test(type) ? "expires" : "issued"} ${day}`;
    });
    const more = [childText(element, "IssuingAuthority"), childText(element, "Comment")]
      .concat(/^(?:valid)?$/i.test(validity) ? "" : validity)
      .filter((text) => text !== "")
      .map((text) => `(${text})`);
    this.documents.put(IdentityID, {
      label: values.text("IDRegDocType", IDRegDocTypeID),
      number: childText(element, "IDRegistrationNo"),
      country: values.country(element.attributes["IssuedBy-CountryID"]),
      notes: [...more, ...dates.filter((date) => date !== "")],
    });
  }

  takeRelationship(element: XmlElement): void {
    const { values } = this;
    const { RelationTypeID, RelationQualityID, Former } = element.attributes;
    const quality = values.text("RelationQuality", RelationQualityID);
    const said = [
      quality === "Unknown" ? "" : quality,
      Former === "true" ? "former" : "",
      childText(element, "Comment"),
    ];
    const more = said.filter((text) => text !== "").join("; ");
    const type = values.text("RelationType", RelationTypeID) || "Related to";
    this.relations.put(element.attributes["From-ProfileID"] ?? "", {
      to: element.attributes["To-ProfileID"] ?? "",
      words: more === "" ? type : `${type} (${more})`,
    });
  }

  takeEntry(element: XmlElement): void {
    const { values } = this;
    const programs: string[] = [];
    const measures: string[] = [];
    for (const measure of childrenOf(element, "SanctionsMeasure")) {
      const type = values.text("SanctionsType", measure.attributes["SanctionsTypeID"]);
      const comment = childText(measure, "Comment");
      if (/^program$/i.test(type) || (type === "" && comment !== "")) programs.push(comment);
      else measures.push(comment === "" ? type : `${type}: ${comment}`);
    }
    const events = childrenOf(element, "EntryEvent");
    const days = events.flatMap((event) => childrenOf(event, "Date").map(dateText)).filter((day) => day !== "");
    this.entries.put(element.attributes["ProfileID"] ?? "", {
      programs: programs.filter((program) => program !== ""),
      measures: measures.filter((measure) => measure !== ""),
      listedOn: days.toSorted()[0] ?? "",
      list: values.text("List", element.attributes["ListID"]),
      bases: events.map((event) => values.text("LegalBasis", event.attributes["LegalBasisID"])),
      remarks: [...events.map((event) => childText(event, "Comment")), childText(element, "LimitationsToListing")],
    });
  }
}
