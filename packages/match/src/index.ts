export {
  type DatePoint,
  daysInMonth,
  formatPartialDate,
  type PartialDate,
  parsePartialDate,
} from "./dates/partial-date.ts";
