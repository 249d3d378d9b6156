// Which matcher answers? The one place where the program takes it, with its tables of scripts, from the library.

export { compare, createIndexWriter, ENGINE_VERSION, openIndex } from "@portcullis/match";
