// DKIM signatures (RFC 6376) and ARC sets (RFC 8617) for tests, relaxed/relaxed, written from the RFCs apart from what verifies them.

import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

export interface Signer {
  readonly domain: string;
  readonly selector: string;
  readonly key: KeyObject;
  /** The TXT text of the public key. */
  readonly text: string;
}

export function newSigner(domain: string, kind: "rsa" | "ed25519" = "rsa"): Signer {
  const { publicKey, privateKey } =
    kind === "rsa" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ed25519");
  const der = publicKey.export({ type: "spki", format: "der" });
  // RFC 8463: the bare 32 bytes of the key.
  const p = (kind === "rsa" ? der : der.subarray(-32)).toString("base64");
  return { domain, selector: "s1", key: privateKey, text: `v=DKIM1; k=${kind}; p=${p}` };
}

export function keysOf(...signers: readonly Signer[]): Map<string, string> {
  return new Map(signers.map(({ domain, selector, text }) => [`${selector}._domainkey.${domain}`, text]));
}

interface Parts {
  readonly headers: readonly string[];
  readonly body: string;
}

function partsOf(message: string): Parts {
  const split = message.indexOf("\r\n\r\n");
  return {
    headers: message.slice(0, split + 2).match(/[^\r\n]+(?:\r\n[ \t][^\r\n]*)*\r\n/g) ?? [],
    body: message.slice(split + 4),
  };
}

/** RFC 6376 3.4.2. */
function relaxedHeader(header: string): string {
  const colon = header.indexOf(":");
  const value = header
    .slice(colon + 1)
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim();
  return `${header.slice(0, colon).trim().toLowerCase()}:${value}`;
}

/** RFC 6376 3.4.4. */
function bodyHash(body: string): string {
  const lines = body.split("\r\n").map((line) => line.replace(/[ \t]+/g, " ").replace(/ $/, ""));
  const text = lines.join("\r\n").replace(/(?:\r\n)*$/, "");
  return createHash("sha256")
    .update(text === "" ? "" : `${text}\r\n`)
    .digest("base64");
}

function signature({ key }: Signer, lines: readonly string[]): string {
  const data = Buffer.from(lines.join("\r\n"));
  if (key.asymmetricKeyType === "rsa") return sign("sha256", data, key).toString("base64");
  return sign(null, createHash("sha256").update(data).digest(), key).toString("base64");
}

const SIGNED = ["from", "to", "subject", "date"];

function headerSignature(name: string, tags: string, signer: Signer, { headers, body }: Parts): string {
  const algorithm = signer.key.asymmetricKeyType === "rsa" ? "rsa-sha256" : "ed25519-sha256";
  const empty = `${name}: ${tags}a=${algorithm}; c=relaxed/relaxed; d=${signer.domain}; s=${signer.selector}; h=${SIGNED.join(":")}; bh=${bodyHash(body)}; b=`;
  const covered = SIGNED.flatMap((key) =>
    headers.filter((header) => header.toLowerCase().startsWith(`${key}:`)).slice(-1),
  );
  return `${empty}${signature(signer, [...covered.map(relaxedHeader), relaxedHeader(empty)])}\r\n`;
}

/** @param tags further ones: `x=1612137600; ` */
export function dkimSigned(message: string, signer: Signer, tags = ""): string {
  return `${headerSignature("DKIM-Signature", `v=1; ${tags}`, signer, partsOf(message))}${message}`;
}

/** One more ARC set on top, sealing those below. */
export function arcSealed(
  message: string,
  signer: Signer,
  results: string,
  cv?: string,
  order: "i first" | "d first" = "i first",
): string {
  const parts = partsOf(message);
  const below = parts.headers.filter((header) => /^arc-/i.test(header));
  const instance = below.filter((header) => /^arc-seal:/i.test(header)).length + 1;
  const aar = `ARC-Authentication-Results: i=${instance}; ${results}\r\n`;
  const ams = headerSignature("ARC-Message-Signature", `i=${instance}; `, signer, parts);
  const chain = cv ?? (instance === 1 ? "none" : "pass");
  const named = [`i=${instance}`, `d=${signer.domain}`];
  const tags = (order === "i first" ? named : named.reverse()).join("; ");
  const empty = `ARC-Seal: ${tags}; a=rsa-sha256; cv=${chain}; s=${signer.selector}; b=`;
  // RFC 8617 5.1.1: sets in ascending order, each as results, message signature, seal.
  const sets = Array.from({ length: instance - 1 }, (_, at) =>
    ["authentication-results", "message-signature", "seal"].map(
      (kind) => below.find((header) => new RegExp(`^arc-${kind}:\\s*i=${at + 1};`, "i").test(header)) ?? "",
    ),
  ).flat();
  const seal = `${empty}${signature(signer, [...sets, aar, ams, empty].map(relaxedHeader))}\r\n`;
  return `${seal}${ams}${aar}${message}`;
}
