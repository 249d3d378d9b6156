// Where do two names differ? Word above word, letter above letter; what differs is marked by ground and line, not by colour alone.

import type { TokenEvidence } from "../api/screening-types.ts";
import { agreementText } from "./agreement.ts";
import styles from "./aligned-names.module.css";
import { bitsText } from "./format.ts";
import { inertText } from "./inert-text.ts";
import { alignedLetters, disguises, type LetterPair } from "./letters.ts";

interface WordProps {
  readonly text: string;
  readonly pairs: readonly LetterPair[] | undefined;
  readonly side: "a" | "b";
}

function Word({ text, pairs, side }: WordProps) {
  if (text === "") return <span className={styles["none"]}>nothing</span>;
  if (pairs === undefined) return <bdi className={styles["whole"]}>{inertText(text)}</bdi>;
  return (
    <span className={styles["letters"]}>
      {pairs.map((pair, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters have no name but their place.
        <span key={at} className={pair.same ? styles["letter"] : styles["differs"]}>
          {pair[side] === "" ? "\u00b7" : pair[side]}
        </span>
      ))}
    </span>
  );
}

function Pair({ token }: { readonly token: TokenEvidence }) {
  const [subject, listed] = [inertText(token.subject), inertText(token.listed)];
  const pairs = alignedLetters(subject, listed);
  const other = disguises(pairs ?? []).join(", ");
  const said = `${subject || "nothing"} beside ${listed || "nothing"}: ${agreementText(token.agreement)}, ${bitsText(token.bits)} bits${other === "" ? "" : `, ${other}`}`;
  return (
    <li className={styles["pair"]}>
      <span className="visually-hidden">{said}</span>
      <div aria-hidden="true" className={styles["drawn"]}>
        <Word text={subject} pairs={pairs} side="a" />
        <Word text={listed} pairs={pairs} side="b" />
        <span className={styles["how"]}>
          {agreementText(token.agreement)}{" "}
          <b className={token.bits < 0 ? styles["against"] : styles["for"]}>{bitsText(token.bits)}</b>
          {other !== "" && <span className={styles["disguise"]}>another sign: {other}</span>}
        </span>
      </div>
    </li>
  );
}

export interface AlignedNamesProps {
  readonly tokens: readonly TokenEvidence[];
}

/** Words that answer one another in one block: above those asked for, below those listed, and how they agree. */
export function AlignedNames({ tokens }: AlignedNamesProps) {
  const words = tokens.filter(({ subject, listed }) => subject !== "" || listed !== "");
  return (
    <div className={styles["names"]}>
      <div aria-hidden="true" className={styles["sides"]}>
        <span>asked for</span>
        <span>listed</span>
      </div>
      <ul className={styles["pairs"]} aria-label="Both names, word by word">
        {words.map((token, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may hold the same word twice.
          <Pair key={at} token={token} />
        ))}
      </ul>
    </div>
  );
}
