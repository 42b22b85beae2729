// The pretended internet as a test sees it: a namespace of its own, a process that serves in it, and what arrived there.
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FakeState } from "../../github-fake/state.ts";
import type { Namespaces } from "../namespace/holder.ts";
import type { Arrival, Flow } from "./arrival.ts";
import { type Certificates, makeCertificates } from "./certificates.ts";
import type { Done, NumberedOrder, Order, Page } from "./order.ts";
import { ALLOWED, FORBIDDEN, PLATFORM_RESOLVER, PUBLIC_RESOLVERS, SHARED } from "./ports.ts";
import { flowsOnWire, forgetWire, watchWire } from "./wire.ts";
import type { Manner, Zone } from "./zone.ts";

const ENTRY = fileURLToPath(new URL("internet-entry.ts", import.meta.url));
const CERTIFIED = [
  "*.example.test",
  "*.github.com",
  "github.com",
  ALLOWED.a,
  FORBIDDEN.a,
  SHARED.a,
  ...PUBLIC_RESOLVERS,
];

/** What the resolvers know in every world. */
const BASE_ZONE: Zone = {
  [ALLOWED.name]: { a: [ALLOWED.a], aaaa: [ALLOWED.aaaa] },
  [FORBIDDEN.name]: { a: [FORBIDDEN.a], aaaa: [FORBIDDEN.aaaa], txt: "payload" },
  [`*.${FORBIDDEN.name}`]: { a: [FORBIDDEN.a], txt: "payload" },
  [SHARED.allowed]: { a: [SHARED.a] },
  [SHARED.other]: { a: [SHARED.a] },
};

/** How often the server may be started until it stands. */
const START_TRIES = 3;

export class Internet {
  readonly authority: string;
  readonly #namespaces: Namespaces;
  readonly #server: ChildProcess;
  readonly #waiting = new Map<number, (done: Done) => void>();
  #zone: Zone = BASE_ZONE;
  #last = 0;

  private constructor(namespaces: Namespaces, server: ChildProcess, certificates: Certificates) {
    this.#namespaces = namespaces;
    this.#server = server;
    this.authority = certificates.authority;
    server.on("message", (done: Done) => this.#waiting.get(done.id)?.(done));
    server.on("exit", (code, signal) => {
      for (const [id, settle] of this.#waiting) settle({ id, error: `the internet ended with ${code ?? signal}` });
    });
  }

  /** `folder` exists and is the world's own. The namespace must have its network already. */
  static async open(namespaces: Namespaces, folder: string): Promise<Internet> {
    const [certificates] = await Promise.all([makeCertificates(folder, CERTIFIED), watchWire(namespaces)]);
    const { certificate, key } = certificates;
    const start: Order = { do: "start", certificate, key, resolvers: [PLATFORM_RESOLVER, ...PUBLIC_RESOLVERS] };
    const internet = await startedBy(START_TRIES, async () => {
      const tried = new Internet(namespaces, startServer(namespaces), certificates);
      await tried.#order(start);
      return tried;
    });
    await internet.#order({ do: "zone", zone: BASE_ZONE });
    return internet;
  }

  /** Adds names to what the resolvers know. */
  async addNames(zone: Zone): Promise<void> {
    this.#zone = { ...this.#zone, ...zone };
    await this.#order({ do: "zone", zone: this.#zone });
  }

  /** How all resolvers behave from now on; undefined leaves it to the names. */
  async behave(manner: Manner | undefined): Promise<void> {
    await this.#order({ do: "manner", manner });
  }

  /** Puts pages at paths, for every host. */
  async publish(pages: Readonly<Record<string, Page>>): Promise<void> {
    await this.#order({ do: "pages", pages });
  }

  /** Answers as GitHub's API at every address, by plain HTTP below `/api/v3/`. The state is plain data. */
  async publishGitHub(state: FakeState): Promise<void> {
    await this.#order({ do: "github", state });
  }

  /** What servers were sent since the start or the last `forget`, in order. */
  async arrivals(): Promise<readonly Arrival[]> {
    return (await this.#order({ do: "arrivals" })).arrivals ?? [];
  }

  /** Where packets went since the start or the last `forget`. */
  flows(): Promise<readonly Flow[]> {
    return flowsOnWire(this.#namespaces);
  }

  async forget(): Promise<void> {
    await Promise.all([this.#order({ do: "forget" }), forgetWire(this.#namespaces)]);
  }

  async #order(order: Order): Promise<Done> {
    const id = ++this.#last;
    const message: NumberedOrder = { id, order };
    const done = await new Promise<Done>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#server.send(message);
    });
    this.#waiting.delete(id);
    if (done.error !== undefined) throw new Error(done.error);
    return done;
  }
}

/** On an emulated processor the server sometimes ends while it starts: nothing has been asked of it by then. */
async function startedBy<Value>(tries: number, start: () => Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (error) {
    if (tries <= 1) throw error;
    process.stderr.write(`${String(error)}, and is started again\n`);
    return startedBy(tries - 1, start);
  }
}

function startServer(namespaces: Namespaces): ChildProcess {
  const [program = "", ...args] = namespaces.enter([process.execPath, "--conditions=source", ENTRY]);
  const server = spawn(program, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  server.unref();
  server.channel?.unref();
  return server;
}
