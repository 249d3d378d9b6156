// In which form are e-mail addresses and websites compared?

import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import { parse } from "tldts";

/** RFC 5321: 64 characters before the "@", 254 in all. */
const EMAIL_CHARACTERS_MAX = 254;

/** Hosts on which each of many people has a page: the host alone says nothing, its path says who. */
const SHARED_HOSTS: ReadonlySet<string> = new Set([
  "aparat.com",
  "bsky.app",
  "discord.com",
  "discord.gg",
  "facebook.com",
  "fb.com",
  "flickr.com",
  "github.com",
  "gitlab.com",
  "instagram.com",
  "linkedin.com",
  "medium.com",
  "ok.ru",
  "pinterest.com",
  "plus.google.com",
  "reddit.com",
  "rumble.com",
  "sites.google.com",
  "soundcloud.com",
  "substack.com",
  "t.me",
  "telegram.me",
  "threads.net",
  "tiktok.com",
  "twitter.com",
  "vimeo.com",
  "vk.com",
  "wechat.com",
  "weibo.com",
  "wikipedia.org",
  "x.com",
  "youtube.com",
]);

/** Lower case, domain in ASCII (IDNA); "" when the text is not one address. */
export function canonicalEmail(text: string): string {
  const address = text
    .replace(/^(?:mailto:|e-?mail(?: address)?[\s:]+)/i, "")
    .trim()
    .replace(/[.,;]+$/, "")
    .toLowerCase();
  const found = /^([^\s@,;()<>]+)@([^\s@,;()<>/?#:%\\]+)$/.exec(address);
  if (found === null || address.length > EMAIL_CHARACTERS_MAX) return "";
  const domain = domainToASCII(found[2] ?? "");
  return /^[^.]+(?:\.[^.]+)+$/.test(domain) ? `${found[1]}@${domain}` : "";
}

/**
 * The host in lower-case ASCII without `www.`, for shared platforms with the path ("facebook.com/somebody"). "" when there
 * is no host under a public suffix or IP address in the text, or when it is a shared platform without a path.
 */
export function canonicalWebsite(text: string): string {
  const printed = text.replace(/^(?:website|url|web)[\s:]+/i, "").trim();
  if (printed === "" || /[\s@]/.test(printed)) return "";
  const found = parse(printed.replace(/[.,;]+$/, ""), { allowPrivateDomains: true });
  // Hidden services are under no public suffix.
  if (/\.(?:onion|i2p)$/.test(found.hostname ?? "")) return found.hostname ?? "";
  if (found.hostname === null || (found.isIp && isIP(found.hostname) === 0)) return "";
  if (!found.isIp && (found.domain === null || !(found.isIcann || found.isPrivate))) return "";
  const host = found.isIp ? found.hostname : bareHost(domainToASCII(found.hostname));
  const shared = sharedHost(host);
  if (shared === undefined) return host;
  const path = pathOf(printed);
  return path === "" ? "" : `${shared}/${path}`;
}

/** The host without what says how it is read, as long as a domain is left. */
function bareHost(host: string): string {
  const bare = host.replace(/^(?:www\d?|m|mobile)\./, "");
  return bare === host || parse(bare, { allowPrivateDomains: true }).domain === null ? host : bareHost(bare);
}

/** The platform without the name of a language or country before it: "fa-ir.facebook.com", "en.wikipedia.org". */
function sharedHost(host: string): string | undefined {
  if (SHARED_HOSTS.has(host)) return host;
  const parent = host.slice(host.indexOf(".") + 1);
  return /^[a-z]{2}(?:-[a-z]{2})?\./.test(host) && SHARED_HOSTS.has(parent) ? parent : undefined;
}

function pathOf(printed: string): string {
  const path = /^(?:[a-z]+:\/\/)?[^/?#]*\/?([^#]*)/i.exec(printed)?.[1] ?? "";
  return path.replace(/^[/?]+|[/?.,;]+$/g, "").toLowerCase();
}
