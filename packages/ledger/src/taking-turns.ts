// How do writers of one file keep out of each other's way? Each waits for its turn.

/** Runs work one after the other, whatever came of the one before. */
export function takingTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
}
