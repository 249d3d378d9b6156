// Does each package work as it would be installed? Packs all of them, installs the tarballs in an empty project outside
// the checkout, imports each, and runs the program's bin. The registry's packages come from npm's cache where it has them.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

/** What each library must offer to an importer: one name that stands for it. The program is run instead. */
const IMPORTS: ReadonlyMap<string, string> = new Map([
  ["@portcullis/match", "compare"],
  ["@portcullis/match/tables", "SCRIPT_TABLES"],
  ["@portcullis/register", "FORMATS"],
  ["@portcullis/register/errors", "PortcullisError"],
]);

/** Files that must be in every tarball. */
const REQUIRED_FILES = ["package.json", "README.md", "LICENSE", "NOTICE"];

interface PackedFile {
  readonly path: string;
}

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly size: number;
  readonly files: readonly PackedFile[];
}

class PackageFault extends Error {}

/** Runs a program and returns what it wrote to stdout; what it wrote otherwise is in the fault when it fails. */
function run(cwd: string, program: string, args: readonly string[]): string {
  const result = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return result.stdout;
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
  throw new PackageFault(`$ ${program} ${args.join(" ")}  (exit ${result.status})\n${said}`);
}

function assert(holds: boolean, message: string): void {
  if (!holds) throw new PackageFault(message);
}

function packAll(folder: string): readonly Packed[] {
  const packed = JSON.parse(run(ROOT, "npm", ["pack", "--workspaces", "--json", "--pack-destination", folder]));
  // npm 11 answers with an array, npm 12 with an object by package name.
  const tarballs: readonly Packed[] = Array.isArray(packed) ? packed : Object.values(packed);
  for (const { name, files } of tarballs) {
    const paths = new Set(files.map((file) => file.path));
    for (const path of REQUIRED_FILES) assert(paths.has(path), `${name}: the tarball lacks ${path}`);
    if (name === "@portcullis/desk") assert(paths.has("dist/index.html"), `${name}: the pages are not built`);
    for (const path of paths) {
      assert(!/\.test\.|(?<!\.d)\.ts$/.test(path), `${name}: the tarball holds ${path}, which only development needs`);
    }
  }
  return tarballs;
}

function install(folder: string, project: string): void {
  writeFileSync(join(project, "package.json"), '{ "name": "empty-project", "private": true, "type": "module" }\n');
  const tarballs = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  const paths = tarballs.map((file) => join(folder, file));
  run(project, "npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", ...paths]);
}

function tryImports(project: string): void {
  for (const [name, exported] of IMPORTS) {
    const script = `const m = await import(${JSON.stringify(name)}); if (!(${JSON.stringify(exported)} in m)) throw new Error("no export ${exported}")`;
    run(project, process.execPath, ["--input-type=module", "-e", script]);
  }
}

function tryProgram(project: string): void {
  const bin = join(project, "node_modules/.bin/portcullis");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  assert(run(project, bin, ["--version"]).trim() === version, `portcullis --version does not print ${version}`);
  const compared = JSON.parse(
    run(project, bin, ["compare", "Guangzong Zhao", "ZHAO Guang-zong", "--kind", "person", "--json"]),
  );
  assert(compared.score >= 0.7, `portcullis compare gives ${compared.score} to two spellings of one name`);
}

function main(): number {
  const scratch = mkdtempSync(join(tmpdir(), "portcullis-packed-"));
  try {
    const project = mkdtempSync(join(scratch, "project-"));
    const tarballs = packAll(scratch);
    install(scratch, project);
    tryImports(project);
    tryProgram(project);
    for (const { name, size, files } of tarballs) {
      process.stdout.write(`${name}: ${files.length} files, ${Math.ceil(size / 1024)} kB packed\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = main();
