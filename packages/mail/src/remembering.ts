// How is a question answered once that is asked of many messages? A memory of answers, emptied when it is full.

/** The same function; of so many answers each is worked out once. For pure functions of one text. */
export function remembering<Answer>(answersMax: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    if (known.size >= answersMax) known.clear();
    const now = answer(text);
    known.set(text, now);
    return now;
  };
}
