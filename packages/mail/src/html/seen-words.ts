// Are the words of an element seen by who reads the message? Asked element by element, as a parser meets them.

import { LIMITS } from "../limits.ts";
import { type Attributes, type Budget, elementStyle, hidesContent, type OpenElement } from "./element.ts";
import { sheetOf } from "./read-html.ts";
import type { Sheet } from "./sheet.ts";

/** What hides words and not pictures: letters of no size, and what only Outlook leaves out. */
const WORDS_UNSEEN = /font-size\s*:\s*0(?![.\d])|mso-hide\s*:\s*all/i;

/** One message's styles, held against its elements in their order; every element that is opened must be closed. */
export class SeenWords {
  readonly #sheet: Sheet;
  readonly #open: OpenElement[] = [];
  readonly #budget: Budget = { comparisons: LIMITS.styleComparisonsMax };
  /** Elements opened beyond the depth that is kept. */
  #deeper = 0;

  constructor(html: string) {
    this.#sheet = sheetOf(html);
  }

  /** @returns whether this element hides what stands in it, whatever its ancestors do. */
  opened(tag: string, attributes: Attributes): boolean {
    const style = elementStyle(this.#sheet, tag, attributes, this.#open, this.#budget);
    const hides = hidesContent(style, attributes);
    if (this.#open.length >= LIMITS.elementDepthMax) this.#deeper += 1;
    else this.#open.push({ tag, attributes, hides });
    return hides.length > 0 || WORDS_UNSEEN.test(attributes["style"] ?? "");
  }

  closed(): void {
    if (this.#deeper > 0) this.#deeper -= 1;
    else this.#open.pop();
  }
}
