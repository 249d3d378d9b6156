// What does a message load from elsewhere, and what may its reader see of that?

/** One thing that a mail program may load when the message is opened, or a link that it may follow when clicked. */
export interface RemoteReference {
  /** As it stands, entities undone, relative ones made absolute by the message's base. */
  readonly url: string;
  /** `img src`, `td background`, `css url()`, `a href`, `text`. */
  readonly place: string;
  /** Whether opening the message loads it; a link does not. */
  readonly loads: boolean;
  /** Whether it is loaded as an image. */
  readonly isImage: boolean;
  /** Why the reader does not see it; empty when he may. */
  readonly hidden: readonly string[];
  /** Whether its size was stated at all. */
  readonly sized: boolean;
}
