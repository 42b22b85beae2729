// Which services a run uses, and which stand in for them, as the inputs say.
import { UsageError } from "@lockstep/core";
import { chooseServices, type ServiceAddresses } from "../service/choose-services.ts";
import { givenServices, instanceServices } from "../service/service-instances.ts";
import { parseSigningConfig } from "../service/signing-config.ts";
import { readInputFile } from "./input-file.ts";
import type { SigningInputs } from "./signing-inputs.ts";

const NONE: ServiceAddresses = { certificateAuthorities: [], logs: [], timestampAuthorities: [] };

export interface SigningAddresses {
  readonly first: ServiceAddresses;
  /** What may be used where one of the first is down. */
  readonly fallback: ServiceAddresses;
}

export interface AddressContext {
  readonly folder: string;
  readonly hasKey: boolean;
  readonly serverUrl: string;
  /** The claim `repository_visibility` of the run's identity; asked for only where it decides. */
  readonly visibility: () => Promise<string | undefined>;
}

/** Errors: `UsageError` (`invalid-input`) where inputs contradict each other or name too little; those of `readInputFile`. */
export async function signingAddresses(inputs: SigningInputs, context: AddressContext): Promise<SigningAddresses> {
  const { first, spare } = await firstChoice(inputs, context);
  const declared = givenServices({
    rekorUrl: inputs["fallback-rekor-url"],
    rekorVersion: inputs["fallback-rekor-version"],
    tsaUrl: inputs["fallback-tsa-url"],
  });
  if (inputs["on-unavailable"] === "fail") return { first, fallback: NONE };
  const fallback = join(declared, spare);
  if (isEmpty(fallback) && inputs["fallback-key"] === undefined) {
    throw invalid(
      "`on-unavailable: fallback` is set, but nothing to fall back to is named.",
      "Name a `fallback-…` input.",
    );
  }
  return { first, fallback };
}

async function firstChoice(inputs: SigningInputs, context: AddressContext) {
  const named = givenServices({
    fulcioUrl: inputs["fulcio-url"],
    rekorUrl: inputs["rekor-url"],
    rekorVersion: inputs["rekor-version"],
    tsaUrl: inputs["tsa-url"],
  });
  const { instance, "signing-config": config } = inputs;
  if (config === "") return { first: await withoutConfig(named, instance, context), spare: NONE };
  if (!isEmpty(named) || instance === "public-good" || instance === "github") {
    throw invalid("The services are named twice.", "Give `signing-config`, or addresses, or an `instance`.");
  }
  const { spare, ...first } = chooseServices(
    parseSigningConfig(await readInputFile("signing-config", config, context.folder)),
    Date.now(),
  );
  return { first, spare };
}

async function withoutConfig(
  named: ServiceAddresses,
  instance: SigningInputs["instance"],
  { hasKey, serverUrl, visibility }: AddressContext,
): Promise<ServiceAddresses> {
  if (instance === "public-good" || instance === "github") {
    if (isEmpty(named)) return instanceServices(instance, { serverUrl, repository: undefined });
    throw invalid("The services are named twice.", "Give addresses, or an `instance`, not both.");
  }
  // A key needs nobody, and what is signed with one is nobody's business unless its owner says so.
  if (!isEmpty(named) || hasKey) return named;
  if (instance === "auto") return instanceServices(instance, { serverUrl, repository: await visibility() });
  throw invalid(
    "`instance: custom` is set, but no service is named.",
    "Give `signing-config`, or `fulcio-url` and others.",
  );
}

function isEmpty({ certificateAuthorities, logs, timestampAuthorities }: ServiceAddresses): boolean {
  return certificateAuthorities.length + logs.length + timestampAuthorities.length === 0;
}

function join(a: ServiceAddresses, b: ServiceAddresses): ServiceAddresses {
  return {
    certificateAuthorities: [...a.certificateAuthorities, ...b.certificateAuthorities],
    logs: [...a.logs, ...b.logs],
    timestampAuthorities: [...a.timestampAuthorities, ...b.timestampAuthorities],
  };
}

function invalid(message: string, hint: string): UsageError {
  return new UsageError("invalid-input", message, { hint });
}
