// What does a name look like whose characters turn the order of others round? As written, with those characters shown instead of obeyed.

/** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export function inertText(text: string): string {
  return text.replace(TURNING, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}
