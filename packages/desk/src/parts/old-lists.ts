// Which lists does the service say are old, and how old? Read from its sentence; none where it is worded otherwise.

export interface OldList {
  readonly list: string;
  /** As printed, with their thousands apart. */
  readonly days: string;
  /** Days within which its publisher usually changes it. */
  readonly usual: string;
}

export function oldLists(message: string): readonly OldList[] {
  return [...message.matchAll(/([\w-]+) ([\d,]+) days? \((\d+)\)/g)].map(([, list = "", days = "", usual = ""]) => ({
    list,
    days,
    usual,
  }));
}
