// The self-test: one probe that must fail and one that must pass, sent by this process, which is a job like any other.
import type { Probes } from "@lockstep/runtime/host";
import { type AgentStatus, PROBE } from "../agent/status.ts";
import type { Mode } from "../policy/run-policy.ts";

export interface SelfTest {
  readonly passed: boolean;
  /** What each probe showed, for people. */
  readonly probes: readonly string[];
}

export interface SelfTestPorts {
  readonly probes: Probes;
  status(): Promise<AgentStatus>;
}

/** A resolver that does not exist (RFC 5737): whoever answers from there is the agent, to whom the question was led. */
const NO_RESOLVER = "192.0.2.53";
/** A name that needs nobody upstream (RFC 6761). */
const NAME = "self-test.localhost";
/** A probe that holds ends at once; a busy machine gets time to answer. */
const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 20;

/** Sends both probes. In audit nothing is refused: there the one that must fail must be noted. */
export async function selfTest({ probes, status }: SelfTestPorts, mode: Mode): Promise<SelfTest> {
  const [answered, closed] = await Promise.all([
    probes.isAnswered(NAME, NO_RESOLVER, WAIT_MS),
    mode === "block" ? probes.isRefused(PROBE.address, PROBE.port, WAIT_MS) : knocked(probes),
  ]);
  const noted = await until(async () => (await status()).probed);
  return {
    passed: answered && closed && noted,
    probes: [
      `a question to a resolver that does not exist ${answered ? "was answered by the agent" : "was NOT led to the agent"}`,
      `a connection to where nothing may go was ${closed ? "" : "NOT "}${mode === "block" ? "refused" : "let through"} and ${noted ? "" : "NOT "}noted`,
    ],
  };
}

async function knocked(probes: Probes): Promise<boolean> {
  await probes.knock(PROBE.address, PROBE.port);
  return true;
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < WAIT_MS; waited += LOOK_EVERY_MS) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
