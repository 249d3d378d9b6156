// What does this text assert, in whose voice, how surely, at which characters?

export {};
