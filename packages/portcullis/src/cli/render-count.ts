// How is a count written for a person? With thousands set apart; by hand, since loading locale data costs a cold start.

/** `12,300`; whole numbers of 0 and more. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
