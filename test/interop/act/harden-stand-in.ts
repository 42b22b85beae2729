// The program of the stand-in for harden-runner: see trace-made.ts. Reads what the runner gives to an action.
import { appendFileSync } from "node:fs";
import { hardenRunner } from "../../e2e/trace-made.ts";

const {
  RUNNER_TEMP = "",
  GITHUB_WORKSPACE = "",
  GITHUB_JOB = "",
  GITHUB_ACTION = "",
  GITHUB_OUTPUT = "",
} = process.env;
const variables: Record<string, string> = {};
const inputs: Record<string, string> = {};
for (const [name, value = ""] of Object.entries(process.env)) {
  if (name.startsWith("INPUT_")) inputs[name.slice(6).toLowerCase()] = value;
  else variables[name] = value;
}

const call = { job: GITHUB_JOB, stepId: GITHUB_ACTION, inputs, workspace: GITHUB_WORKSPACE, temporary: RUNNER_TEMP };
const outputs = await hardenRunner("quiet")({ ...call, variables });
for (const [name, value] of Object.entries(outputs)) appendFileSync(GITHUB_OUTPUT, `${name}=${value}\n`);
