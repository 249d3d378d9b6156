// Can a number be right? The check digits of the numbers that sanctions lists print, each by its published rule.

/** ISO 7064 MOD 97-10 (ISO 17442): letters as 10 to 35, the whole leaves 1. */
export function leiValid(lei: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(lei)) return false;
  let rest = 0;
  for (const character of lei) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** IMO ship number (resolution A.1117(30)): the first six digits times 7 to 2 end in the seventh. */
export function imoValid(imo: string): boolean {
  return /^\d{7}$/.test(imo) && weighted(imo.slice(0, 6), [7, 6, 5, 4, 3, 2]) % 10 === Number(imo[6]);
}

const RESIDENT_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Chinese resident identity number (GB 11643-1999, ISO 7064 MOD 11-2): 17 digits and a check character 0-9 or X. */
export function chineseResidentIdValid(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  return "10X98765432"[weighted(number.slice(0, 17), RESIDENT_ID_WEIGHTS) % 11] === number[17];
}

/** Characters of the social credit code in the order of their values: no I, O, S, V, Z. */
const USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Unified Social Credit Code (GB 32100-2015): 17 characters weighted by powers of 3 and the last add up to 0 modulo 31. */
export function usccValid(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  let weight = 1;
  for (const [at, character] of [...code].entries()) {
    const value = USCC_CHARACTERS.indexOf(character);
    if (value < 0) return false;
    sum += at === 17 ? value : value * weight;
    weight = (weight * 3) % 31;
  }
  return sum % 31 === 0;
}

/** Russian INN (tax number): 10 digits for organisations with one check digit, 12 for persons with two. */
export function russianInnValid(inn: string): boolean {
  const check = (weights: readonly number[]): boolean =>
    (weighted(inn.slice(0, weights.length), weights) % 11) % 10 === Number(inn[weights.length]);
  if (/^\d{10}$/.test(inn)) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]);
  return /^\d{12}$/.test(inn) && check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
}

/** Russian OGRN (13 digits, organisations) or OGRNIP (15, entrepreneurs): the rest by 11 or 13 ends in the last digit. */
export function ogrnValid(ogrn: string): boolean {
  if (!/^(?:\d{13}|\d{15})$/.test(ogrn)) return false;
  const body = BigInt(ogrn.slice(0, -1));
  return (body % BigInt(ogrn.length - 2)) % 10n === BigInt(ogrn.slice(-1));
}

/** Sum of the digits times their weights. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}
