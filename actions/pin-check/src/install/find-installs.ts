// Asks the tool that a command starts what it installs.
import { HOLE, type Launch, type ShellCommand, type ShellWord } from "@lockstep/core";
import type { GradedInstall } from "./graded-install.ts";
import { gradeApt } from "./tools/apt.ts";
import { gradeBun } from "./tools/bun.ts";
import { gradeCargo } from "./tools/cargo.ts";
import { gradeCorepack } from "./tools/corepack.ts";
import { gradeBundle, gradeGem } from "./tools/gem.ts";
import { gradeGo } from "./tools/go.ts";
import { gradeNpm } from "./tools/npm.ts";
import { gradeLocalRunner, gradeRunner } from "./tools/npx.ts";
import { gradePip } from "./tools/pip.ts";
import { gradePipx } from "./tools/pipx.ts";
import { gradePnpm } from "./tools/pnpm.ts";
import { gradeUv, gradeUvx } from "./tools/uv.ts";
import { gradeYarn } from "./tools/yarn.ts";

type GradeArguments = (args: readonly ShellWord[]) => readonly GradedInstall[];

const TOOLS: ReadonlyMap<string, GradeArguments> = new Map<string, GradeArguments>([
  ["apt", gradeApt],
  ["apt-get", gradeApt],
  ["bun", gradeBun],
  ["bundle", gradeBundle],
  ["bundler", gradeBundle],
  ["bunx", gradeLocalRunner],
  ["cargo", gradeCargo],
  ["corepack", gradeCorepack],
  ["gem", gradeGem],
  ["go", gradeGo],
  ["npm", gradeNpm],
  ["npx", gradeLocalRunner],
  ["pip", gradePip],
  ["pipx", gradePipx],
  ["pnpm", gradePnpm],
  ["pnpx", gradeRunner],
  ["uv", gradeUv],
  ["uvx", gradeUvx],
  ["yarn", gradeYarn],
]);

const PIP = /^pip\d[\d.]*$/;
/** A program of unknown name takes `-m` mostly because it is a Python found elsewhere. */
const PYTHON = /^(?:(?:python|pypy)[\d.]*|py|\uFFFC)$/;

/** `-m`, which may stand behind other letters and before its value. */
const MODULE = /^-[bBdEhiIOPqRsSuvVx]*m(.*)$/s;

/** What a simple command installs; empty for every other command. */
export function installsOf(command: ShellCommand): readonly GradedInstall[] {
  const { launch } = command;
  if (launch === undefined) return [];
  const { program, args } = throughPython(launch);
  return TOOLS.get(PIP.test(program) ? "pip" : program)?.(args) ?? [];
}

/** `python -m pip install` is `pip install`. */
function throughPython({ program, args }: Launch): Pick<Launch, "program" | "args"> {
  if (!PYTHON.test(program)) return { program, args };
  const index = args.findIndex(({ value }) => MODULE.test(value));
  const onlyOptions = args.slice(0, index).every(({ value }) => value.startsWith("-"));
  const [, attached] = MODULE.exec(args[index]?.value ?? "") ?? [];
  const module = attached || args[index + 1]?.value;
  if (index < 0 || module === undefined || !onlyOptions) return { program: HOLE, args: [] };
  return { program: module, args: args.slice(attached ? index + 1 : index + 2) };
}
