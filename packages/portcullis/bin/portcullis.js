#!/usr/bin/env node
// How does the program start? Plain JavaScript, so that an old Node can still say what is wrong; compiled code is cached.

import * as nodeModule from "node:module";

const MAJOR_MIN = 24;
const major = Number(process.versions.node.split(".")[0]);

if (major < MAJOR_MIN) {
  process.stderr.write(
    `portcullis needs Node.js ${MAJOR_MIN} or newer; this is ${process.versions.node}.\n` +
      "Install it from https://nodejs.org/ or with your package manager.\n",
  );
  process.exitCode = 3;
} else {
  nodeModule.enableCompileCache?.();
  const { main } = await import("../dist/cli/main.js");
  await main();
}
