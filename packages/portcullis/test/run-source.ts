// The program run from its sources, for tests that need a process: signals, pipes, exit codes.

import { main } from "../src/cli/main.ts";

await main();
