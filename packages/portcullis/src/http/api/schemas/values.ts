// Which small values do many routes share?

import { Type } from "typebox";

export const Day = Type.String({ format: "date", description: "ISO date." });
export const Moment = Type.String({ maxLength: 40, description: "ISO date, its end, or time." });
export const Time = Type.String({ description: "ISO time in UTC." });
export const Hash = Type.String({ description: "Content hash that names the edition." });

/** Where the next page begins, as the last one said it. */
export const Cursor = Type.String({ pattern: "^[0-9]{1,9}$", description: "`next` of the page before." });
export const NextCursor = Type.Union([Type.String(), Type.Null()]);

export function cursorOf(next: number | null): string | null {
  return next === null ? null : String(next);
}

export const ListParams = Type.Object({ list: Type.String({ minLength: 1, maxLength: 100 }) });

export const FieldChange = Type.Object({
  field: Type.String(),
  went: Type.Array(Type.String()),
  came: Type.Array(Type.String()),
});
