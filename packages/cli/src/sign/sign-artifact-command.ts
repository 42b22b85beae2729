// `lockstep sign-artifact`: signs files on a person's own machine, with a key or as somebody.
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { Secret, UsageError } from "@lockstep/core";
import { actionsRunner } from "@lockstep/runtime";
import type { SigningSession } from "@lockstep/sigstore";
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";
import { isOnRunner } from "../terminal/is-on-runner.ts";
import { printedJson } from "../terminal/printed-json.ts";
import { writeNewKey } from "./new-key.ts";
import { SERVICE_OPTIONS, signingInputs } from "./sign-options.ts";

export const signArtifactCommand: Command = {
  name: "sign-artifact",
  usage: "FILE... [OPTIONS]",
  summary: "Signs files: writes FILE.sigstore.json beside each.",
  details: [
    "With a key no service is needed. --key new makes one: lockstep.key, which only you can read, and lockstep.pub for those",
    "who verify. LOCKSTEP_SIGNING_KEY_PASSWORD is the password of an encrypted key.",
    "Without a key it signs as whoever the identity token is about, and needs services: see --instance.",
  ],
  options: [
    {
      name: "key",
      value: "FILE|new|env",
      description: "The private key (PEM); new makes one; env takes it from LOCKSTEP_SIGNING_KEY.",
    },
    {
      name: "identity-token",
      value: "FILE",
      description: "A file with an OpenID Connect token to sign as. Default: SIGSTORE_ID_TOKEN, or the job's own.",
    },
    { name: "output", value: "FOLDER", description: "Writes there instead of beside the files." },
    {
      name: "checksums-file",
      value: "NAME",
      description: "Writes a checksum file over all FILEs, too, with a bundle of its own.",
    },
    { name: "detached", description: "Writes FILE.sig, too: the bare signature in base64." },
    {
      name: "format",
      value: "text|json",
      choices: ["text", "json"],
      description: "How the report is printed. Default: text.",
    },
    ...SERVICE_OPTIONS,
  ],
  examples: [
    { line: "lockstep sign-artifact app.tgz --key new", what: "makes a key and signs with it; no account, no network" },
    { line: "lockstep sign-artifact dist/* --key lockstep.key --checksums-file SHA256SUMS", what: "signs a release" },
  ],
  maxPaths: 100_000,
  run: sign,
};

async function sign(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { options, switches } = args;
  const cwd = terminal.cwd();
  if (args.paths.length === 0)
    throw refuse("no-subjects", "No file to sign is named.", "Name one: lockstep sign-artifact FILE --key new");
  const { renderSignText, signArtifacts } = await import("@lockstep/sign-artifact");
  const outputs = {
    workspace: cwd,
    outputFolder: options["output"],
    checksumsFile: options["checksums-file"],
    detached: switches.has("detached"),
    kept: [],
  };
  const signer = new ChosenSigner(args, terminal);
  try {
    const wish = { files: [...new Set(args.paths)].map((path) => fileToSign(path, cwd)), digests: [], outputs };
    const report = await signArtifacts(wish, () => signer.open());
    const isJson = options["format"] === "json";
    print(
      isJson ? `${printedJson(JSON.stringify(report, undefined, 2))}\n` : renderSignText(report) + signer.remark,
      terminal,
    );
  } catch (error) {
    signer.forget();
    throw error;
  }
  return 0;
}

/** A file below the current folder is known by its path there, any other by its last segment; outputs go beside it. */
function fileToSign(given: string, cwd: string) {
  const path = resolve(cwd, given);
  const inside = relative(cwd, path);
  const isBelow = !isAbsolute(inside) && inside.split(sep)[0] !== "..";
  const name = isBelow && inside !== "" ? inside.split(sep).join("/") : basename(path);
  return { name, path, home: { root: dirname(path), path: basename(path) } };
}

/** The key or identity that the user chose. */
class ChosenSigner {
  readonly #args: Arguments;
  readonly #terminal: Terminal;
  #forget: (() => void) | undefined;

  constructor(args: Arguments, terminal: Terminal) {
    this.#args = args;
    this.#terminal = terminal;
  }

  async open(): Promise<SigningSession> {
    const { openSigning } = await import("@lockstep/sigstore");
    const { env } = this.#terminal;
    const inputs = await signingInputs(this.#args, this.#terminal, {
      key: await this.#key(),
      identity: await this.#file("identity-token"),
    });
    return openSigning(inputs, { env, folder: this.#terminal.cwd() });
  }

  /** What to do with the files of a new key, as a line; empty where there is none. */
  get remark(): string {
    if (this.#forget === undefined) return "";
    return "made lockstep.key, to sign with again: keep it to yourself; and lockstep.pub, for those who verify\n";
  }

  /** Nothing was signed with a key that was made for this run. */
  forget(): void {
    this.#forget?.();
  }

  async #key(): Promise<Secret | undefined> {
    const { env } = this.#terminal;
    const key = this.#args.options["key"];
    if (key === "new") {
      const { privatePem, forget } = await writeNewKey(this.#terminal.cwd());
      this.#forget = forget;
      return privatePem;
    }
    if (key !== undefined && key !== "env") return this.#file("key");
    if (env["LOCKSTEP_SIGNING_KEY"]) return new Secret(env["LOCKSTEP_SIGNING_KEY"]);
    if (key === "env") throw refuse("invalid-input", "LOCKSTEP_SIGNING_KEY is not set.", "Set it, or name a key file.");
    if (this.#args.options["identity-token"] ?? env["SIGSTORE_ID_TOKEN"] ?? env["ACTIONS_ID_TOKEN_REQUEST_URL"]) return;
    throw refuse(
      "invalid-input",
      "Nothing to sign with is named.",
      "Give --key new, --key FILE, or --identity-token FILE.",
    );
  }

  async #file(option: string): Promise<Secret | undefined> {
    const path = this.#args.options[option];
    if (path === undefined) return undefined;
    const { readInputFile } = await import("@lockstep/sigstore");
    return new Secret((await readInputFile(`--${option}`, path, this.#terminal.cwd())).trim());
  }
}

/** Names of files can hold anything, and a runner would take some lines for commands. */
function print(text: string, { env, stdout }: Terminal): void {
  if (isOnRunner(env)) actionsRunner().printUntrusted(text);
  else stdout.write(text);
}

function refuse(code: "invalid-input" | "no-subjects", message: string, hint: string): UsageError {
  return new UsageError(code, message, { hint });
}
