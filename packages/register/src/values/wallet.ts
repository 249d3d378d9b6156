// In which form are the addresses of digital currencies compared, and can one be right?

import { createHash } from "node:crypto";

/** The shortest address of a chain that lists name has 25 characters (Bitcoin), the longest about 110 (Cardano). */
const CHARACTERS_MIN = 20;
const CHARACTERS_MAX = 130;

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** Human-readable parts of bech32 that lists print; the address may be written in either case, never mixed. */
const BECH32_ADDRESS =
  /^(?:bc|tb|ltc|addr|stake|zs|cosmos|bnb|osmo|terra|thor|one|dgb|vtc|grs|btg|secret|kava|inj)1[02-9ac-hj-np-z]{8,}$/i;
/** CashAddr (Bitcoin Cash): its prefix may be left out. */
const CASH_ADDRESS = /^(?:bitcoincash:)?([qp][02-9ac-hj-np-z]{41})$/i;

/**
 * The address alone: without the chain's name or URI scheme before it; hexadecimal and bech32 in lower case, base58 as it
 * is, since its case means something. "" when there is no address in the text.
 */
export function canonicalWallet(text: string): string {
  const address = text
    .trim()
    .replace(/^(?:[A-Z]{2,6}|digital currency address)\s*[-:]?\s+(?=\S{20})/i, "")
    .replace(/^(?!bitcoincash:)[a-z]+:(?:\/\/)?(?=[\w]{20})/i, "")
    .replace(/[?].*$/, "")
    .replace(/[\s.,;]+/g, "");
  const cash = CASH_ADDRESS.exec(address);
  if (cash !== null && isOneCase(address)) return (cash[1] ?? "").toLowerCase();
  if (!/^[A-Za-z0-9]+$/.test(address)) return "";
  if (address.length < CHARACTERS_MIN || address.length > CHARACTERS_MAX) return "";
  if (!/\d/.test(address) && !isAddressOfLetters(address, text)) return "";
  const caseless = /^0x[0-9a-f]+$/i.test(address) || (BECH32_ADDRESS.test(address) && isOneCase(address));
  return caseless ? address.toLowerCase() : address;
}

/** One address of base58 in some hundred has no digit. A word or a sentence has no checksum, and does not change its case. */
function isAddressOfLetters(address: string, text: string): boolean {
  if (walletValid(address) === true) return true;
  const changes = address.match(/[a-z][A-Z]/g)?.length ?? 0;
  return /^[A-HJ-NP-Za-km-z]{32,44}$/.test(address) && changes > 3 && text.includes(address);
}

function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}

/**
 * Whether the checksum of a canonical address holds: bech32 and bech32m (BIP 173, BIP 350), and base58check for
 * Bitcoin-like and Tron addresses. Undefined for other chains, which have none or one that the canonical form has lost.
 */
export function walletValid(address: string): boolean | undefined {
  if (/^(?:bc|tb|ltc)1/.test(address)) return bech32Valid(address);
  if (/^[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(address)) return base58CheckValid(address);
  return undefined;
}

const BECH32_GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const BECH32M_CONSTANT = 0x2bc830a3;

function bech32Valid(address: string): boolean {
  const split = address.lastIndexOf("1");
  const prefix = [...address.slice(0, split)].map((character) => character.charCodeAt(0));
  const data = [...address.slice(split + 1)].map((character) => BECH32.indexOf(character));
  if (data.length < 6 || data.includes(-1)) return false;
  let sum = 1;
  for (const value of [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...data]) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of BECH32_GENERATORS.entries()) if ((top >> bit) & 1) sum ^= generator;
  }
  return sum === 1 || sum === BECH32M_CONSTANT;
}

/** 1 byte of version, 20 of hash, 4 of checksum: the first 4 of SHA-256 applied twice. */
function base58CheckValid(address: string): boolean {
  let value = 0n;
  for (const character of address) {
    const digit = BASE58.indexOf(character);
    if (digit < 0) return false;
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16).padStart(50, "0");
  if (hex.length !== 50) return false;
  const bytes = Buffer.from(hex, "hex");
  const twice = sha256(sha256(bytes.subarray(0, 21)));
  return twice.subarray(0, 4).equals(bytes.subarray(21));
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
