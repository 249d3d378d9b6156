// Is this the password? Kept as a salted scrypt hash with its cost beside it, so that the cost can rise later.

import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { PortcullisError } from "@portcullis/register/errors";

/** OWASP's choice for scrypt with 32 MB a guess. */
const COST = { N: 32_768, r: 8, p: 3 } as const;
const BYTES = { salt: 16, hash: 32 } as const;

export const PASSWORD_LIMITS = { charactersMin: 12, charactersMax: 1_000 } as const;

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

function derive(password: string, salt: Uint8Array, { N, r, p }: Cost): Promise<Buffer> {
  const maxmem = 256 * N * r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, BYTES.hash, { N, r, p, maxmem }, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}

/** Throws `PASSWORD_WEAK` (input). */
export async function hashPassword(password: string): Promise<string> {
  const { charactersMin, charactersMax } = PASSWORD_LIMITS;
  if (password.length < charactersMin || password.length > charactersMax) {
    const message = `A password has ${charactersMin} to ${charactersMax} characters.`;
    throw new PortcullisError("PASSWORD_WEAK", "input", message, {});
  }
  const salt = randomBytes(BYTES.salt);
  const hash = await derive(password, salt, COST);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64"), hash.toString("base64")].join("$");
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, N, r, p, salt = "", hash = ""] = kept.split("$");
  const wanted = Buffer.from(hash, "base64");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(password.slice(0, PASSWORD_LIMITS.charactersMax + 1), Buffer.from(salt, "base64"), cost);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Of a password that must only be told from another: as slow to guess as what is kept of users. @param about salts it */
export async function passwordDigest(password: string, about: string): Promise<string> {
  const salt = createHash("sha256").update(about).digest();
  return (await derive(password.slice(0, PASSWORD_LIMITS.charactersMax + 1), salt, COST)).toString("base64");
}

/** Takes as long as a real one, for names that nobody has. */
export const NOBODYS_PASSWORD: string = [
  "scrypt",
  COST.N,
  COST.r,
  COST.p,
  Buffer.alloc(BYTES.salt, 1).toString("base64"),
  Buffer.alloc(BYTES.hash, 2).toString("base64"),
].join("$");
