// What does this text assert, in whose voice, how surely, at which characters?

export { textOfDocument, textOfHtml } from "./read-document.ts";
export { CHARACTERS_MAX, type NoticeStatement, type ReadNotice, readNotice } from "./read-notice.ts";
