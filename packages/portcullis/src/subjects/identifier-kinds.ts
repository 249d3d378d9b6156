// What may a bare number be? A caller often has only the digits; they are compared under every kind they can be.

/** The kind without a shape: the matcher compares it with passports, national, tax, registration and other numbers. */
const SHAPELESS = "other";

interface Shape {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** Shapes of the kinds that have one; the register checks the digits. */
const SHAPES: readonly Shape[] = [
  { kind: "imo", pattern: /^(?:imo\s*)?\d{7}$/i },
  { kind: "mmsi", pattern: /^\d{9}$/ },
  { kind: "lei", pattern: /^[a-z0-9]{18}\d{2}$/i },
  { kind: "bic", pattern: /^[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?$/i },
  { kind: "wallet", pattern: /^(?:0x[0-9a-f]{40}|(?=.*\d)[a-z0-9]{25,106})$/i },
  { kind: "phone", pattern: /^\+[\d\s().-]{6,}$/ },
  { kind: "aircraft-tail", pattern: /^[a-z0-9]{1,3}-?[a-z0-9]{2,6}$/i },
];

/** Kinds under which a number of unstated kind is compared. An e-mail address or a domain is only that. */
export function plausibleKinds(printed: string): readonly string[] {
  if (/^[^\s@]+@[^\s@]+$/.test(printed)) return ["email"];
  if (/^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:?].*)?$/iu.test(printed)) return ["website"];
  const shaped = SHAPES.filter((shape) => shape.pattern.test(printed)).map((shape) => shape.kind);
  return [...shaped, SHAPELESS];
}
