// Which disposition, for which reason? A letter opens the reasons, a digit chooses one; both are buttons too.

import { Button, Kbd } from "@mantine/core";
import type { Disposition, Reason, Reasons } from "../../api/alert-types.ts";
import { useShortcuts } from "../../shell/shortcuts.ts";
import { DISPOSITIONS } from "./alert-words.ts";
import styles from "./alerts.module.css";

export interface ReasonsToChooseProps {
  readonly armed: Disposition | undefined;
  readonly onArm: (disposition: Disposition | undefined) => void;
  readonly reasons: Reasons | undefined;
  readonly onChoose: (disposition: Disposition, reason: Reason) => void;
  readonly isDisabled: boolean;
}

/** The three dispositions, and below the chosen one its reasons, each with its key. */
export function ReasonsToChoose({ armed, onArm, reasons, onChoose, isDisabled }: ReasonsToChooseProps) {
  const shown = armed === undefined ? [] : (reasons?.[armed] ?? []);
  const choose = (reason: Reason) => {
    if (armed !== undefined && !isDisabled) onChoose(armed, reason);
  };
  const choices = [
    ...DISPOSITIONS.map(({ value, label, key }) => ({
      keys: key,
      label: `${label}, then a digit for the reason`,
      run: () => onArm(value),
    })),
    ...shown.map((reason, at) => ({ keys: String(at + 1), label: reason.label, run: () => choose(reason) })),
  ];
  useShortcuts("Decide", [
    ...(isDisabled ? [] : choices),
    ...(armed === undefined ? [] : [{ keys: "Escape", label: "Not yet", run: () => onArm(undefined) }]),
  ]);
  return (
    <div className={styles["dispositions"]}>
      {DISPOSITIONS.map(({ value, label, key }) => (
        <div key={value}>
          <Button
            fullWidth
            variant={armed === value ? "filled" : "default"}
            justify="space-between"
            aria-expanded={armed === value}
            onClick={() => onArm(armed === value ? undefined : value)}
            disabled={isDisabled}
            rightSection={<Kbd aria-hidden="true">{key}</Kbd>}
          >
            {label}
          </Button>
          {armed === value && (
            <ol className={styles["reasons"]} aria-label={`Reasons: ${label}`}>
              {shown.map((reason, at) => (
                <li key={reason.code}>
                  <button type="button" onClick={() => choose(reason)} disabled={isDisabled}>
                    <Kbd aria-hidden="true">{at + 1}</Kbd> {reason.label}
                  </button>
                </li>
              ))}
            </ol>
          )}
        </div>
      ))}
    </div>
  );
}
