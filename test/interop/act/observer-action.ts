// An action with three phases that only tells what the runner gives it. Copied away from here before it runs, so it stands alone.
import { appendFileSync } from "node:fs";

const { GITHUB_STATE = "", GITHUB_OUTPUT = "", STATE_phase: kept = "none", INPUT_FAIL = "" } = process.env;
const phase = process.argv[1]?.replace(/^.*\/(\w+)\.ts$/, "$1") ?? "";

appendFileSync(GITHUB_STATE, `phase=${phase}\n`);
appendFileSync(GITHUB_OUTPUT, `${phase}=after ${kept}\n`);
process.stdout.write(`::add-mask::masked-${phase}\nmasked-${phase}\n`);
process.stdout.write(`seen=${JSON.stringify(process.env)}\n`);
if (INPUT_FAIL === phase) process.exitCode = 1;
