// How does Hong Kong spell a Cantonese syllable? After the habit of its identity cards (the Eitel/Dyer-Ball spelling that
// the Government keeps for names and streets), from Jyutping without tones.

/** Syllables that follow no rule. */
const WHOLE: Readonly<Record<string, string>> = {
  zi: "chi",
  ci: "chi",
  si: "sze",
  ji: "yee",
  m: "m",
  ng: "ng",
  gam: "kam",
  kam: "kam",
  lam: "lam",
  ham: "ham",
  waa: "wah",
  heoi: "hui",
  syu: "shu",
  zyu: "chu",
  cyu: "chu",
  jyu: "yu",
};

const INITIALS: readonly (readonly [jyutping: string, spelled: string])[] = [
  ["gw", "kw"],
  ["kw", "kw"],
  ["ng", "ng"],
  ["b", "p"],
  ["d", "t"],
  ["g", "k"],
  ["j", "y"],
];

const FINALS: Readonly<Record<string, string>> = {
  aa: "a",
  aai: "ai",
  aau: "au",
  aam: "am",
  aan: "an",
  aang: "ang",
  aap: "ap",
  aat: "at",
  aak: "ak",
  am: "um",
  eoi: "ui",
  eon: "un",
  eot: "ut",
  oe: "oe",
  oeng: "eung",
  oek: "euk",
  ou: "o",
  un: "oon",
  yu: "u",
  yun: "uen",
  yut: "uet",
};

/** Finals before which z and c are spelled `ts`, and s is spelled `sh`. */
const TS = new Set(["ang", "aang", "eoi", "ou", "e", "o"]);
const SH = new Set(["ing", "eon", "oeng", "eoi", "ek", "am", "ik", "aan", "ap", "eot"]);

/** Hong Kong spelling of a toneless Jyutping syllable ("zoeng" cheung, "jyun" yuen, "can" chan). */
export function hongKongSpelling(jyutping: string): string {
  const whole = WHOLE[jyutping];
  if (whole !== undefined) return whole;
  const sibilant = jyutping[0] === "z" || jyutping[0] === "c" || jyutping[0] === "s";
  const initial = INITIALS.find(([letters]) => jyutping.startsWith(letters) && jyutping.length > letters.length);
  const length = initial?.[0].length ?? (/^[^aeiouy]/.test(jyutping) ? 1 : 0);
  const final = jyutping.slice(length);
  let lead = initial?.[1] ?? jyutping.slice(0, length);
  if (sibilant) lead = jyutping[0] === "s" ? (SH.has(final) ? "sh" : "s") : TS.has(final) ? "ts" : "ch";
  return lead + (FINALS[final] ?? final);
}
