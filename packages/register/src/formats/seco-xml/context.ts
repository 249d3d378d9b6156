// What stands apart from the targets of the Swiss list: programmes, places, and the names that relations refer to.

import type { Country } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { detached } from "../kept.ts";
import { childrenOf, childText, type XmlElement } from "../xml-tree.ts";

export interface Place {
  readonly location: string;
  readonly area: string;
  readonly country?: Country;
}

export interface Programme {
  readonly regime: string;
  readonly annex: string;
}

/** The English text of an element that is printed in several languages; else the first. */
function english(element: XmlElement, name: string): string {
  const all = childrenOf(element, name);
  return (all.find(({ attributes }) => attributes["lang"] === "eng") ?? all[0])?.text ?? "";
}

/** `<country iso-code="MT">Malta</country>`; undefined without either. */
export function countryStated(element: XmlElement | undefined, attribute = "iso-code"): Country | undefined {
  if (element === undefined) return undefined;
  const code = element.attributes[attribute] ?? "";
  const printed = element.text || code;
  if (printed === "") return undefined;
  const known = (code === "" ? undefined : countryOf(code).code) ?? countryOf(printed).code;
  return known === undefined ? { printed } : { printed, code: known };
}

export class SecoContext {
  /** By the number of the set of targets. */
  readonly programmes = new Map<string, Programme>();
  readonly places = new Map<string, Place>();
  /** By the number of the target. */
  readonly names = new Map<string, string>();

  takeProgramme(element: XmlElement): void {
    const regime = english(element, "program-key") || english(element, "program-name");
    for (const { attributes, text } of childrenOf(element, "sanctions-set")) {
      const number = attributes["ssid"] ?? "";
      const isEnglish = attributes["lang"] === "eng";
      if (isEnglish || !this.programmes.has(number)) {
        this.programmes.set(detached(number), detached({ regime, annex: text }));
      }
    }
  }

  takePlace(element: XmlElement): void {
    const country = countryStated(childrenOf(element, "country")[0]);
    const place = { location: childText(element, "location"), area: childText(element, "area") };
    this.places.set(
      detached(element.attributes["ssid"] ?? ""),
      detached({ ...place, ...(country ? { country } : {}) }),
    );
  }
}
