// Is this number one that its issuer could have given? Check digits by the rules that are published.

/** IMO ship number: six digits weighted 7 to 2, the last digit of the sum is the seventh (IMO A.1117(30)). */
export function imoValid(number: string): boolean {
  if (!/^\d{7}$/.test(number)) return false;
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += Number(number[at]) * (7 - at);
  return sum % 10 === Number(number[6]);
}

/** Legal entity identifier: ISO 7064 MOD 97-10 over letters as numbers (ISO 17442). */
export function leiValid(number: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(number)) return false;
  let rest = 0;
  for (const letter of number) {
    for (const digit of Number.parseInt(letter, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Chinese resident identity number: ISO 7064 MOD 11-2 (GB 11643). */
export function chineseResidentValid(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  let rest = 0;
  for (let at = 0; at < 17; at++) rest = ((rest + Number(number[at])) * 2) % 11;
  const check = (12 - rest) % 11;
  return number[17] === (check === 10 ? "X" : String(check));
}

const USCC_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Chinese unified social credit code: MOD 31 with weights 3^n (GB 32100). */
export function chineseCompanyValid(number: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) return false;
  let sum = 0;
  let weight = 1;
  for (let at = 0; at < 17; at++) {
    sum += USCC_LETTERS.indexOf(number[at] as string) * weight;
    weight = (weight * 3) % 31;
  }
  return USCC_LETTERS[(31 - (sum % 31)) % 31] === number[17];
}

function weighted(number: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0);
}

/** Russian taxpayer number: ten digits for firms, twelve for persons (order of the Federal Tax Service). */
export function russianTaxpayerValid(number: string): boolean {
  const digit = (weights: readonly number[]) => (weighted(number, weights) % 11) % 10;
  if (/^\d{10}$/.test(number)) return digit([2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(number[9]);
  if (!/^\d{12}$/.test(number)) return false;
  return (
    digit([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(number[10]) &&
    digit([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(number[11])
  );
}

/** Russian state registration number: 13 digits, MOD 11 of the first twelve; 15 digits, MOD 13 of the first fourteen. */
export function russianRegistrationValid(number: string): boolean {
  if (/^\d{13}$/.test(number)) return (Number(number.slice(0, 12)) % 11) % 10 === Number(number[12]);
  if (/^\d{15}$/.test(number)) return (Number(number.slice(0, 14)) % 13) % 10 === Number(number[14]);
  return false;
}
