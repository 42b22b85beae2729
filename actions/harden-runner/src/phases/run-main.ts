// The main phase on the real machine.
import { runAction } from "@lockstep/runtime";
import { undebugged } from "@lockstep/runtime/host";
import { spec } from "../spec.ts";
import { AGENT } from "./agent-client.ts";
import { tell } from "./main.ts";
import { openPublication } from "./open-publication.ts";

export function runMain(): Promise<void> {
  return runAction(spec, (runner, evidence) =>
    undebugged(() => tell({ ...openPublication(runner, evidence), agent: AGENT })),
  );
}
