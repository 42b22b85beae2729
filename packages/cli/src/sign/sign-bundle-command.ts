// `lockstep sign-bundle`: one file, one bundle, one identity. Its options are those of the cross-client conformance suite for
// Sigstore, docs/cli_protocol.md.
import { resolve } from "node:path";
import { Secret, UsageError } from "@lockstep/core";
import { writeWhole } from "@lockstep/runtime";
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";
import { signingInputs } from "./sign-options.ts";

export const signBundleCommand: Command = {
  name: "sign-bundle",
  usage: "--bundle FILE [OPTIONS] FILE",
  summary: "Signs one file as somebody, and writes one Sigstore bundle.",
  details: [
    "It signs with a certificate from the services of a signing configuration, or else from those of the public instance, whose",
    "log is public. To sign with a key, or several files, see lockstep sign-artifact.",
  ],
  options: [
    { name: "staging", description: "Uses the public instance's staging services." },
    {
      name: "identity-token",
      value: "TOKEN",
      description:
        "The OpenID Connect token itself. Others can see it in the list of processes: SIGSTORE_ID_TOKEN keeps it to yourself.",
    },
    { name: "signing-config", value: "FILE", description: "A signing configuration that names the services." },
    { name: "trusted-root", value: "FILE", description: "Verifies what was signed against this trusted root." },
    { name: "bundle", value: "FILE", description: "Where the bundle goes. Required." },
  ],
  examples: [
    {
      line: "lockstep sign-bundle --signing-config services.json --bundle app.tgz.sigstore.json app.tgz",
      what: "signs with the services of an organisation",
    },
  ],
  maxPaths: 1,
  run: signBundle,
};

const STAGING = { "fulcio-url": "https://fulcio.sigstage.dev", "rekor-url": "https://rekor.sigstage.dev" } as const;

async function signBundle(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { options, paths, switches } = args;
  const [path] = paths;
  const { bundle: target, "identity-token": token } = options;
  if (path === undefined || target === undefined) {
    throw new UsageError("invalid-input", "A file and --bundle are needed.", {
      hint: "See: lockstep sign-bundle --help",
    });
  }
  const { openSigning } = await import("@lockstep/sigstore");
  const cwd = terminal.cwd();
  const inputs = await signingInputs(args, terminal, { identity: token === undefined ? undefined : new Secret(token) });
  const isNamed = options["signing-config"] !== undefined;
  const services = switches.has("staging") ? STAGING : { instance: "public-good" as const };
  // The environment may hold a key, which this command does not sign with.
  const env = { ...terminal.env, LOCKSTEP_SIGNING_KEY: undefined };
  const session = await openSigning({ ...inputs, ...(isNamed ? {} : services) }, { env, folder: cwd });
  const { bundle } = await session.signFile(resolve(cwd, path));
  writeWhole(resolve(cwd, target), `${JSON.stringify(bundle)}\n`);
  return 0;
}
