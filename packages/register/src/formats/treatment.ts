// What becomes of a field of a source? Every format says it of every field of its layout, and tests hold it to that.

/** `field`: read into that field of the party. `raw`: kept as printed, for the reason given. `leftOut`: not kept, for the reason given. */
export type Treatment = { readonly field: string } | { readonly raw: string } | { readonly leftOut: string };

/** A layout: each field of the source, by its own name, and what becomes of it. */
export type FieldTable = Readonly<Record<string, Treatment>>;

/** Read into these fields of the party. */
export function field(name: string): { readonly field: string } {
  return { field: name };
}

/** Kept as printed, under its own name. */
export function raw(reason: string): { readonly raw: string } {
  return { raw: reason };
}

/** Not kept. */
export function leftOut(reason: string): { readonly leftOut: string } {
  return { leftOut: reason };
}
