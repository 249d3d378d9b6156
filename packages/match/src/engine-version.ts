// Which matcher made this? Named by every screening; raised whenever the same input may give another answer.

export const ENGINE_VERSION = "match-1";
