// Which version is this? One version for all packages; a test compares it with package.json.

export const VERSION = "0.1.0";
