// Which script is a name written in? The matcher knows; the list readers ask here, so that they depend on one file.

export { dominantScript } from "@portcullis/match";
