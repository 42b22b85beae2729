// Plays a job of the examples by act inside a runner machine, where the services listen on its loopback. act.test.ts starts it
// there, as root; act and everything below it runs as the user `runner`. An ActJobOrder as JSON comes in, an ActJobEnd goes out.
import { execFileSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { RUNNER_ID } from "@lockstep/testkit/privileged";
import { openActWorld } from "../interop/act/act-world.ts";
import type { ActJobEnd, ActJobOrder } from "./act-job.ts";

const { act, job, files, artifacts, state }: ActJobOrder = JSON.parse(await text(process.stdin));

await using world = await openActWorld({
  command: ["setpriv", `--reuid=${RUNNER_ID}`, `--regid=${RUNNER_ID}`, "--init-groups", act],
  standInForHardenRunner: false,
  hand: (folders) => void execFileSync("chown", ["-R", `${RUNNER_ID}:${RUNNER_ID}`, ...folders]),
  ...{ files, artifacts, state },
});
const end = await (job === "deploy" ? world.deploy() : world.release(job === "all" ? undefined : job));
const outcome: ActJobEnd = { end, state: world.state() };
process.stdout.write(JSON.stringify(outcome));
