// What does this text assert, in whose voice, how surely, at which characters?

export { type DriftFinding, findDrift, type Passage } from "./drift/find-drift.ts";
export { bandOf, YARDSTICK } from "./drift/yardstick.ts";
export { type Grade, gradesIn } from "./read/grades.ts";
export { type IsSelf, relationsIn, type StatedRelation } from "./read/relations.ts";
export { textOfDocument, textOfHtml, textOfPdf } from "./read-document.ts";
export { CHARACTERS_MAX, type NoticeAbout, type ReadNotice, readNotice } from "./read-notice.ts";
export { isGroupName } from "./words/actors.ts";
