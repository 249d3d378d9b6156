export { VERSION as version } from "./cli/version.ts";
