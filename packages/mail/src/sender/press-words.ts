// How are those called who write for the press?

/** Who writes for the press, in English; part of a pattern. */
export const ROLE =
  "(?:(?:investigative|freelance|political|diplomatic|security|foreign|senior|chief|staff|national|europe|asia|china|world|defen[cs]e|westminster|parliamentary|business|technology|news|lobby|commissioning|assistant|deputy|managing|features|opinion|multimedia|data)[ -])*(?:journalist|reporter|correspondent|columnist|news editor|political editor|foreign editor|diplomatic editor|newspaper editor|editor|news producer|newsreader)";
