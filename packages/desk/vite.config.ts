// How do the pages become files? Split by page, named by content, with a compressed twin beside each, the licences of what is in them, and
// a list of what each page is made of, so that the server can name it before the browser finds out by itself.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const OUT = join(import.meta.dirname, "dist");
/** Smaller files gain nothing. */
const COMPRESSED_BYTES_MIN = 1_024;

/** `.br` and `.gz` beside every text file: compressed once here, never while somebody waits. The page itself is filled in by the server. */
function compressed(): Plugin {
  return {
    name: "compressed-twins",
    apply: "build",
    closeBundle() {
      for (const file of readdirSync(OUT, { recursive: true, encoding: "utf8" })) {
        if (!/\.(?:js|css|svg)$/.test(file)) continue;
        const path = join(OUT, file);
        const bytes = readFileSync(path);
        if (bytes.length < COMPRESSED_BYTES_MIN) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
        writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** `preload.json`: the first part of a page's address → its files, without what every page loads. */
function preloads(): Plugin {
  return {
    name: "preloads",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const entry = chunks.find(({ isEntry }) => isEntry);
      const common = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
      const filesOf = (file: string, found: Set<string>): Set<string> => {
        const chunk = byFile.get(file);
        if (chunk === undefined || common.has(file) || found.has(file)) return found;
        found.add(file);
        for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
        for (const each of chunk.imports) filesOf(each, found);
        return found;
      };
      const pages = chunks.flatMap(({ facadeModuleId, fileName }) => {
        const page = /\/pages\/([\w-]+)\/\1-page\.tsx$/.exec(facadeModuleId ?? "")?.[1];
        return page === undefined ? [] : [[page, [...filesOf(fileName, new Set())]] as const];
      });
      this.emitFile({ type: "asset", fileName: "preload.json", source: JSON.stringify(Object.fromEntries(pages)) });
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  logLevel: "warn",
  plugins: [preloads(), compressed()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: "es2022",
    // Files of a few bytes stay files: the policy allows no address that begins with data: for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: "licenses.md" },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What several pages share comes in one file: a score of small ones takes longer to ask for than to read. Scripts only: style
        // sheets keep the order in which they are imported.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              test: /\/src\/(?:api|shell|parts)\/[\w/-]+\.tsx?$|node_modules\/@mantine\/.*\.m?js$/,
              minShareCount: 3,
            },
          ],
        },
      },
      // "use client" says something to servers that render pages; nothing here does.
      checks: { moduleLevelDirective: false, pluginTimings: false },
    },
  },
});
