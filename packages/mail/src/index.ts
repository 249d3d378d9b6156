// Is this message spying on its reader?

export {};
