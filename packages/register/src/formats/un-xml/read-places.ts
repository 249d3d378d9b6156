// Where does the UN list place a party? Addresses, places of birth and nationalities, as printed with their country.

import type { Address, Country, Place } from "../../model/party.ts";
import { countryOf } from "../../values/country.ts";
import { splitNumbered } from "../../values/numbered.ts";
import { groups, type PartyElement, textOf, texts } from "./party-element.ts";

export function readAddresses(party: PartyElement): readonly Address[] {
  return groups(party, "ADDRESS").flatMap((group) => {
    const printed = printedPlace(group, ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"]);
    if (printed === "") return [];
    return [
      {
        printed,
        ...filled("city", textOf(group, "CITY")),
        ...filled("region", textOf(group, "STATE_PROVINCE")),
        ...filled("postalCode", textOf(group, "ZIP_CODE")),
        ...inCountry(textOf(group, "COUNTRY")),
      },
    ];
  });
}

/** The party's own places of birth, then those of aliases, each text once. */
export function readBirthPlaces(party: PartyElement): readonly Place[] {
  const own = groups(party, "PLACE_OF_BIRTH").map((group) => ({
    printed: printedPlace(group, ["STREET", "CITY", "STATE_PROVINCE", "COUNTRY"]),
    ...inCountry(textOf(group, "COUNTRY")),
  }));
  const ofAliases = groups(party, "ALIAS").map((alias) => ({
    printed: printedPlace(alias, ["CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"], ""),
    ...inCountry(textOf(alias, "COUNTRY_OF_BIRTH")),
  }));
  const byText = new Map<string, Place>();
  for (const place of [...own, ...ofAliases]) {
    if (place.printed !== "" && !byText.has(place.printed)) byText.set(place.printed, place);
  }
  return [...byText.values()];
}

export function readNationalities(party: PartyElement): readonly Country[] {
  return groups(party, "NATIONALITY").flatMap((group) => texts(group, "VALUE").flatMap(splitNumbered).map(countryOf));
}

/** The cells that are filled, joined by ", ", with the remark in parentheses. */
function printedPlace(group: PartyElement, cells: readonly string[], noteCell = "NOTE"): string {
  const place = cells.flatMap((cell) => texts(group, cell)).join(", ");
  const note = textOf(group, noteCell);
  if (note === "") return place;
  return place === "" ? note : `${place} (${note})`;
}

function filled<Key extends string>(key: Key, text: string): { readonly [name in Key]?: string } {
  return (text === "" ? {} : { [key]: text }) as { readonly [name in Key]?: string };
}

function inCountry(text: string): { readonly country?: Country } {
  return text === "" ? {} : { country: countryOf(text) };
}
