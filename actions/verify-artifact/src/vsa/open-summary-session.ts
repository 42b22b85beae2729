// Opens what signs verification summaries. The inputs are a part of those with which artifacts are signed.
import { type ActionSpec, parseInputs, type Secret, UsageError } from "@lockstep/core";
import { openSigning, SIGNING_INPUTS, type SigningContext, type SigningSession } from "@lockstep/sigstore";
import type { VSA_CHOICES } from "../spec.ts";

export interface SummaryInputs {
  readonly vsa: (typeof VSA_CHOICES)[number];
  readonly "vsa-key": Secret | undefined;
  readonly "vsa-key-password": Secret | undefined;
  readonly "vsa-signing-config": string;
  readonly "trusted-root": string;
}

/** Only its inputs are used. */
const SIGNING: ActionSpec<typeof SIGNING_INPUTS> = {
  name: "vsa",
  title: "lockstep verify-artifact",
  description: "Signs verification summaries.",
  branding: { icon: "shield", color: "blue" },
  inputs: SIGNING_INPUTS,
  outputs: {},
  permissions: {},
  phases: ["main"],
};

/** Throws `UsageError` (`invalid-input`) where summaries are to be signed with a key and there is none. */
export function demandSummaryKey({ vsa, "vsa-key": key }: SummaryInputs): void {
  if (vsa !== "key" || key !== undefined) return;
  throw new UsageError("invalid-input", "vsa: `key` needs the input `vsa-key`.", {
    hint: "Give a private key in PEM, or choose `identity` or `unsigned`.",
  });
}

/** Undefined where summaries are not to be signed. Errors: those of `openSigning` and `demandSummaryKey`. */
export async function openSummarySession(
  inputs: SummaryInputs,
  context: SigningContext,
): Promise<SigningSession | undefined> {
  if (inputs.vsa === "none" || inputs.vsa === "unsigned") return undefined;
  demandSummaryKey(inputs);
  const defaults = parseInputs(SIGNING, { "signing-config": inputs["vsa-signing-config"] });
  const isKeyed = inputs.vsa === "key";
  return openSigning(
    {
      ...defaults,
      key: isKeyed ? inputs["vsa-key"] : undefined,
      "key-password": isKeyed ? inputs["vsa-key-password"] : undefined,
      "trusted-root": isKeyed ? "" : inputs["trusted-root"],
    },
    // A key in the environment is that of another step.
    { ...context, env: withoutKey(context.env) },
  );
}

function withoutKey(env: SigningContext["env"]): SigningContext["env"] {
  return { ...env, LOCKSTEP_SIGNING_KEY: undefined, LOCKSTEP_SIGNING_KEY_PASSWORD: undefined };
}
