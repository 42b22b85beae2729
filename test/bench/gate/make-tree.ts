// Writes a working tree of a thousand files as real repositories have them: sources, lock files, documents, scripts, images
// and fifty workflows. The same each time.
import type { ScratchRepository, SourceText } from "@lockstep/testkit";
import { parseDocument } from "yaml";
import { corpusFiles } from "../../corpus/corpus.ts";

export const FILES = 1_000;
export const WORKFLOWS = 50;

const DOCUMENTS = 120;
const SCRIPTS = 30;
const IMAGES = 20;
const IMAGE_BYTES = 30_000;
/** Lines of a source file, on average. */
const LINES = 160;
const PACKAGES = 900;

export interface TreeOptions {
  /** What the policy of pin-check says about findings that the base has already. */
  readonly baseline: "none" | "base-commit";
}

const policyOf = ({ baseline }: TreeOptions) => `version: 1
pin-check:
  baseline: ${baseline}
  exceptions:
    - { rule: unpinned-action, subject: "actions/*", reason: "published by GitHub" }
secret-scan:
  exclude-paths: ["fixtures/**"]
`;
const DOCKERFILE = 'FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "main.js"]\n';
const ACTION = "name: set up\nruns:\n  using: composite\n  steps:\n    - run: npm ci\n      shell: bash\n";

/** Writes all files and gives the paths of those that a change may touch: the sources. */
export function writeTree(repository: ScratchRepository, text: SourceText, options: TreeOptions): readonly string[] {
  const files = new Map([...fixedFiles(text, options), ...workflows(), ...documents(text), ...scripts(text)]);
  const sources: string[] = [];
  for (let at = 0; files.size + IMAGES + sources.length < FILES; at++)
    sources.push(`src/part-${at % 40}/module-${at}.ts`);
  for (const path of sources) files.set(path, sourceFile(text));
  for (const [path, content] of files) repository.write(path, content);
  for (let at = 0; at < IMAGES; at++) repository.write(`docs/image-${at}.png`, noise(text));
  return sources;
}

export function sourceFile(text: SourceText): string {
  return text.file(LINES).join("");
}

type Named = readonly [path: string, content: string];

function fixedFiles(text: SourceText, options: TreeOptions): readonly Named[] {
  return [
    [".github/lockstep.yml", policyOf(options)],
    [".gitignore", "node_modules/\nlib/\n*.log\n"],
    ["package.json", packageFile()],
    ["package-lock.json", npmLock(text)],
    ["tools/go.mod", "module example.test/tools\n\ngo 1.24\n"],
    ["tools/go.sum", goSums(text)],
    ["service/Dockerfile", DOCKERFILE],
    ["worker/Dockerfile", DOCKERFILE],
    ["compose.yml", "services:\n  db:\n    image: postgres:17\n  cache:\n    image: redis:8\n"],
    ...["build", "deploy", "test"].map((name): Named => [`.github/actions/${name}/action.yml`, ACTION]),
  ];
}

/** From all over the corpus where it is here; written by hand where it is not. */
function workflows(): readonly Named[] {
  const sound = corpusFiles().filter(({ text }) => parseDocument(text).errors.length === 0);
  return Array.from({ length: WORKFLOWS }, (_, at): Named => {
    const taken = sound[Math.floor((at * sound.length) / WORKFLOWS)];
    return [`.github/workflows/workflow-${at}.yml`, taken?.text ?? plainWorkflow(at)];
  });
}

export function plainWorkflow(at: number): string {
  const steps = Array.from(
    { length: 12 },
    (_, step) =>
      `      - uses: octo-org/tool-${step}@${digits(at + step, 40)} # v1.${step}.0\n      - run: npm run step-${step}\n`,
  );
  return `name: part ${at}\non: [push, pull_request]\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join("")}`;
}

function documents(text: SourceText): readonly Named[] {
  return Array.from(
    { length: DOCUMENTS },
    (_, at): Named => [`docs/page-${at}.md`, `# Page ${at}\n\n${text.file(60).join("")}`],
  );
}

function scripts(text: SourceText): readonly Named[] {
  return Array.from({ length: SCRIPTS }, (_, at): Named => {
    const body = Array.from(
      { length: 25 },
      () => `echo "step ${text.below(1000)}" && npm run part-${text.below(90)}\n`,
    );
    return [`scripts/run-${at}.sh`, `#!/bin/sh\nset -eu\n${body.join("")}`];
  });
}

function packageFile(): string {
  const dependencies = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`package-${at}`, `^1.${at}.0`]));
  return `${JSON.stringify({ name: "example", version: "1.0.0", dependencies }, undefined, 2)}\n`;
}

/** As npm 7 and later write it ("package-lock.json", lockfileVersion 3). */
export function npmLock(text: SourceText): string {
  const own = { name: "example", version: "1.0.0", dependencies: JSON.parse(packageFile()).dependencies };
  const packages = Object.fromEntries([
    ["", own],
    ...Array.from({ length: PACKAGES }, (_, at) => {
      const integrity = `sha512-${Buffer.from(bytes(text, 64)).toString("base64")}`;
      const resolved = `https://packages.example.test/package-${at}/-/package-${at}-1.${at}.0.tgz`;
      return [`node_modules/package-${at}`, { version: `1.${at}.0`, resolved, integrity, license: "MIT" }];
    }),
  ]);
  return `${JSON.stringify({ name: "example", version: "1.0.0", lockfileVersion: 3, requires: true, packages }, undefined, 2)}\n`;
}

function goSums(text: SourceText): string {
  const line = (at: number) =>
    `example.test/module-${at} v1.${at}.0 h1:${Buffer.from(bytes(text, 32)).toString("base64")}\n`;
  return Array.from({ length: 300 }, (_, at) => line(at)).join("");
}

function noise(text: SourceText): Uint8Array {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];
  return Uint8Array.from([...header, ...bytes(text, IMAGE_BYTES)]);
}

function bytes(text: SourceText, length: number): readonly number[] {
  return Array.from({ length }, () => text.below(256));
}

function digits(seed: number, length: number): string {
  return Array.from({ length }, (_, at) => ((seed * 7 + at * 11) % 16).toString(16)).join("");
}
