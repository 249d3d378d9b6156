// Are the words of an element seen by who reads the message? Asked element by element, as a parser meets them.

import { LIMITS } from "../limits.ts";
import { elementStyle, hidesContent, type OpenElement, rulesAbout } from "./element.ts";
import { areUnseen, type Letters, ownLetters } from "./letters.ts";
import { sheetText } from "./read-html.ts";
import { type Attributes, type Budget, outermost, type Place, placeUnder } from "./selector.ts";
import { readSheet, type Sheet } from "./sheet.ts";

/** What only Outlook leaves out. */
const OUTLOOK_HIDES = /mso-hide\s*:\s*all/i;

interface Open extends OpenElement {
  readonly letters: Letters;
}

export interface SeenElement {
  /** Whether nothing in it is seen. */
  readonly hides: boolean;
  /** Whether its own letters cannot be seen; an element within it may have others. */
  readonly hasUnseenLetters: boolean;
}

/** One message's styles, held against its elements in their order; every element that is opened must be closed. */
export class SeenWords {
  readonly #sheet: Sheet;
  readonly #open: Open[] = [];
  readonly #budget: Budget = { comparisons: LIMITS.styleComparisonsMax };
  readonly #outermost = outermost();
  /** Elements opened beyond the depth that is kept. */
  #deeper = 0;

  constructor(html: string) {
    this.#sheet = readSheet(sheetText(html), true);
  }

  /** What is said of the element's letters, here or above. */
  #letters(place: Place): Letters {
    let letters: Letters = this.#open.at(-1)?.letters ?? {};
    for (const rule of rulesAbout(this.#sheet, place, this.#budget))
      if (!rule.isConditional) letters = { ...letters, ...rule.letters };
    return { ...letters, ...ownLetters(place.attributes) };
  }

  /** What this element does to the words in it, whatever its ancestors do. */
  opened(tag: string, attributes: Attributes): SeenElement {
    const place = placeUnder(this.#open.at(-1)?.place ?? this.#outermost, tag, attributes, this.#sheet.countsSiblings);
    const style = elementStyle(this.#sheet, place, this.#budget);
    const hides = hidesContent(style, attributes);
    const letters = this.#letters(place);
    if (this.#open.length >= LIMITS.elementDepthMax) this.#deeper += 1;
    else this.#open.push({ place, hides, letters });
    return {
      hides: hides.length > 0 || OUTLOOK_HIDES.test(attributes["style"] ?? ""),
      hasUnseenLetters: areUnseen(letters),
    };
  }

  closed(): void {
    if (this.#deeper > 0) this.#deeper -= 1;
    else this.#open.pop();
  }
}
