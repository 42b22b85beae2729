// Where the private key of a run comes from: an input, a file, or the environment.
import { Secret, UsageError } from "@lockstep/core";
import type { Environment } from "@lockstep/runtime";
import { type PrivateKey, readPrivateKey } from "../key/private-key.ts";
import { readInputFile } from "./input-file.ts";
import type { SigningInputs } from "./signing-inputs.ts";

const KEY = "LOCKSTEP_SIGNING_KEY";
const PASSWORD = "LOCKSTEP_SIGNING_KEY_PASSWORD";

type KeyInputs = Pick<SigningInputs, "key" | "key-file" | "key-password">;

/**
 * The key to sign with, or undefined where none is given. What an input says comes before the environment. Errors:
 * `UsageError` (`invalid-input`) for two keys at once, those of `readInputFile` and of `readPrivateKey`.
 */
export async function givenKey(inputs: KeyInputs, env: Environment, folder: string): Promise<PrivateKey | undefined> {
  const pem = await keyText(inputs, env, folder);
  return pem && readPrivateKey(pem, givenPassword(inputs, env));
}

async function keyText(inputs: KeyInputs, env: Environment, folder: string): Promise<Secret | undefined> {
  const { key, "key-file": file } = inputs;
  if (key !== undefined && file !== "") {
    throw new UsageError("invalid-input", "Two keys are given: `key` and `key-file`.", { hint: "Give one of them." });
  }
  if (file !== "") return new Secret(await readInputFile("key-file", file, folder));
  return key ?? secretOf(env[KEY]);
}

/** The password of an encrypted key, or undefined where none is given. What the input says comes before the environment. */
export function givenPassword(inputs: Pick<SigningInputs, "key-password">, env: Environment): Secret | undefined {
  return inputs["key-password"] ?? secretOf(env[PASSWORD]);
}

function secretOf(value: string | undefined): Secret | undefined {
  return value ? new Secret(value) : undefined;
}
