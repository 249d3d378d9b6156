// How much may come from outside? Every limit of the mail readers, in one table, each tested at the limit and beyond.

export const LIMITS = {
  /** One message. Large providers refuse more than 25 to 50 MB, a third more in base64. What is longer is cut. */
  messageBytesMax: 96 * 1024 * 1024,
  /** Headers of one message and all its parts together. Real ones have a few kilobytes. */
  headerBytesMax: 1024 * 1024,
  /** MIME levels. Forwards of forwards come to about ten. */
  nestingMax: 100,
  /** Parts of one message that are read; the rest are counted. */
  partsMax: 2_000,
  /** Messages attached to one message, and how deep within one another, that are judged by themselves; the rest are counted. */
  attachedMax: 50,
  attachedDepthMax: 8,
  /** HTML and text of one message, in characters. The longest newsletters have a few hundred thousand. */
  markupCharactersMax: 4 * 1024 * 1024,
  /** Open elements of HTML: deeper ones count as children of the last. */
  elementDepthMax: 512,
  /** Style sheets of one message, in characters. */
  styleCharactersMax: 256 * 1024,
  /** Brackets and braces inside one another in a sheet; real ones have three or four. */
  styleDepthMax: 32,
  /** Comparisons of an element, or of an element above it, with a rule. The longest newsletters need some ten thousand. */
  styleComparisonsMax: 2_000_000,
  /** Conditional comments inside one another. */
  conditionalDepthMax: 4,
  /** Rules that are held against elements. */
  styleRulesMax: 5_000,
  /** Remote references of one message that are judged; the rest are counted. */
  referencesMax: 5_000,
  /** One URL, in characters. What is longer is cut before it is judged. */
  urlCharactersMax: 16_384,
  /** Signals of one message. */
  signalsMax: 2_000,
  /** Recipients of one message that are tried as identifiers. */
  recipientsMax: 50,
  /** Folders inside folders. */
  folderDepthMax: 32,
  /** Archives inside archives. */
  archiveDepthMax: 3,
  /** How many times its size an archive may grow, beyond the first 64 MB. */
  growthMax: 250,
  /** Copies of one campaign that are compared with one another. */
  copiesMax: 200,
} as const;
