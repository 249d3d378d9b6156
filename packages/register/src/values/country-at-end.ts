// In which country does a printed place end? "Damascus, Syria": the last words, when they are one.

import type { Country } from "../model/party.ts";
import { countryOf } from "./country.ts";

/** The country that the text ends with, as a field to spread; nothing when its end is none. */
export function countryAtEnd(printed: string): { readonly country?: Country } {
  const parts = printed.replace(/\s*\(was [^()]*\)/i, "").split(",");
  const last = countryOf(parts.at(-1) ?? "");
  // Some have a comma of their own: "KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF".
  const country = last.code === undefined && parts.length > 1 ? countryOf(parts.slice(-2).join(",")) : last;
  return country.code === undefined ? {} : { country };
}
