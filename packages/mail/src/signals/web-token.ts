// Is a part of a URL a JSON Web Token (RFC 7519), and what does it say? Its header, payload and signature are one identifier: none of them
// stands for the reader without the others.

/** Header and payload are JSON objects, `{"` in base64url; the signature may be empty (RFC 7519 6). */
const WEB_TOKEN = /^eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*$/;

export const isWebToken = (text: string): boolean => text.startsWith("eyJ") && WEB_TOKEN.test(text);

/** What the token says of whom, as text; "" for what is no token. */
export function payloadOf(text: string): string {
  if (!isWebToken(text)) return "";
  return Buffer.from(text.split(".")[1] ?? "", "base64url").toString("utf8");
}
