// Who asserts what, when and how surely?

export * from "./in-force.ts";
export * from "./paths.ts";
export * from "./statement.ts";
export * from "./yardsticks.ts";
