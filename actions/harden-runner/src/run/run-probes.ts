// Probes of a run: small attempts made from inside its network, each by a process of its own that says `true` or `false`.
import { PROBES, type Probes, type RootCommands } from "@lockstep/runtime/host";

/** Probes made in the network of `network`, by `words`: a command line that ends in `runProbe`. */
export function probesIn(network: RootCommands, [program = "", ...args]: readonly string[]): Probes {
  const ask = async (...question: readonly string[]): Promise<boolean> =>
    (await network.run(program, [...args, ...question])).trim() === "true";
  return {
    isAnswered: (name, resolver, timeoutMs) => ask("answered", name, resolver, String(timeoutMs)),
    isRefused: (address, port, timeoutMs) => ask("refused", address, String(port), String(timeoutMs)),
    knock: async (address, port) => {
      await ask("knock", address, String(port));
    },
  };
}

/** The other end: makes the probe that the words ask for. Undefined for words that ask for none. */
export async function runProbe(words: readonly string[]): Promise<boolean | undefined> {
  const [kind, target = "", second = "", milliseconds = "1000"] = words;
  if (kind === "answered") return PROBES.isAnswered(target, second, Number(milliseconds));
  if (kind === "refused") return PROBES.isRefused(target, Number(second), Number(milliseconds));
  if (kind !== "knock") return undefined;
  await PROBES.knock(target, Number(second));
  return true;
}
