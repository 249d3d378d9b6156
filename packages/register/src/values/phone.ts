// In which form are telephone numbers compared? E.164 digits where the number says its country, else its digits.

import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** National numbers shorter than this (extensions, short codes) belong to nobody in particular. */
const DIGITS_MIN = 6;
/** E.164 allows 15; an exchange prefix makes some printed numbers longer. */
const DIGITS_MAX = 18;

/** Digits without "+"; "" when there are too few or too many. Only the first of several numbers is read. */
export function canonicalPhone(text: string): string {
  const first = text.replace(/^(?:tel|phone|fax|mobile|telephone)[\s.:]*/i, "").split(/[;,/]|\bor\b|\bext\b/i)[0] ?? "";
  const printed = first.replace(/\D/g, "");
  const bare = printed.replace(/^00(?=[1-9])/, "");
  const international = first.trim().startsWith("+") || bare !== printed;
  const parsed = international ? parsePhoneNumberFromString(`+${bare}`) : undefined;
  const digits = (parsed?.number ?? bare).replace(/\D/g, "");
  return digits.length >= DIGITS_MIN && digits.length <= DIGITS_MAX ? digits : "";
}
