// What commands that sign are told about keys, identities and services, and how that becomes the inputs of the action.
import { parseInputs, Secret } from "@lockstep/core";
import type { SigningInputs } from "@lockstep/sigstore";
import type { Arguments, Option, Terminal } from "../command.ts";

/** Options that have the name and the meaning of an input. */
const SAME = [
  "instance",
  "signing-config",
  "trusted-root",
  "fulcio-url",
  "rekor-url",
  "rekor-version",
  "tsa-url",
] as const;

const INSTANCES = ["auto", "public-good", "github", "custom"] as const;

export const SERVICE_OPTIONS: readonly Option[] = [
  {
    name: "instance",
    value: INSTANCES.join("|"),
    choices: INSTANCES,
    description: "Whose services sign for an identity. Default: auto, which needs a token of GitHub Actions to decide.",
  },
  { name: "signing-config", value: "FILE", description: "A signing configuration that names the services." },
  { name: "trusted-root", value: "FILE", description: "Verifies what was signed against this trusted root." },
  { name: "fulcio-url", value: "URL", description: "A certificate authority." },
  { name: "rekor-url", value: "URL", description: "A transparency log." },
  { name: "rekor-version", value: "1|2", choices: ["1", "2"], description: "Its API. Default: 1." },
  { name: "tsa-url", value: "URL", description: "A timestamp authority." },
];

/** The inputs as the options and the environment give them. `key` is text that was read already. Errors: as `parseInputs`. */
export async function signingInputs(
  { options }: Arguments,
  { env }: Terminal,
  given: { readonly key?: Secret | undefined; readonly identity?: Secret | undefined },
): Promise<SigningInputs> {
  const { spec } = await import("@lockstep/sign-artifact");
  const inputs = parseInputs(spec, Object.fromEntries(SAME.map((name) => [name, options[name]])));
  const token = given.key === undefined ? env["SIGSTORE_ID_TOKEN"] : undefined;
  return { ...inputs, key: given.key, "identity-token": given.identity ?? (token ? new Secret(token) : undefined) };
}
