// What was recorded, and can anyone prove it unchanged?

export {};
