// How are days, bits, scores and counts written? In one way on every page.

/** Made when first needed: each costs tens of milliseconds, which a first page has better use for. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const day = later(
  () => new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
);
const moment = later(
  () =>
    new Intl.DateTimeFormat("en-GB", {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    }),
);
const count = later(() => new Intl.NumberFormat("en-GB"));
const country = later(() => new Intl.DisplayNames("en", { type: "region" }));

/** `2024-03-25` as 25 Mar 2024; anything else (a year, "about 1965") as it is. */
export function dayText(iso: string | undefined | null): string {
  if (iso === undefined || iso === null) return "";
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? day().format(new Date(`${iso}T00:00:00Z`)) : iso;
}

/** A point of time in the reader's own zone. */
export function momentText(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : moment().format(at);
}

export function countText(amount: number, one?: string, many: string = `${one}s`): string {
  const figure = count().format(amount);
  return one === undefined ? figure : `${figure} ${amount === 1 ? one : many}`;
}

/** Always with its sign: +4.7 is for, −2.0 against. */
export function bitsText(bits: number): string {
  const rounded = Math.abs(bits) < 0.05 ? 0 : bits;
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${Math.abs(rounded).toFixed(1)}`;
}

/** Cut, never rounded up: 0.699 must not look like a hit. */
export function scoreText(score: number): string {
  return (Math.floor(score * 100 + 1e-9) / 100).toFixed(2);
}

/** `list/reference` taken apart. */
export function partyParts(id: string): { readonly list: string; readonly reference: string } {
  const slash = id.indexOf("/");
  return slash < 0 ? { list: "", reference: id } : { list: id.slice(0, slash), reference: id.slice(slash + 1) };
}

export function partyAddress(id: string): string {
  const { list, reference } = partyParts(id);
  return `/party/${encodeURIComponent(list)}/${encodeURIComponent(reference)}`;
}

export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const start = trimmed[0]?.toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

/** `cn` as China; what is no code stays as it is. */
export function countryText(code: string): string {
  try {
    return country().of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}
