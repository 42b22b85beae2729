// What is allowed at this moment: the job's endpoints, and those of the steps that run.
import type { Endpoint, Protocol } from "../endpoint/endpoint.ts";
import { EndpointIndex } from "../endpoint/endpoint-index.ts";
import type { RunPolicy } from "../policy/run-policy.ts";

export class AllowedNow {
  readonly #job: EndpointIndex;
  readonly #ofJob: ReadonlySet<Endpoint>;
  readonly #steps: ReadonlyMap<string, readonly Endpoint[]>;
  #running: ReadonlySet<string> = new Set();
  #step = new EndpointIndex([]);

  constructor({ endpoints, steps }: Pick<RunPolicy, "endpoints" | "steps">) {
    this.#job = new EndpointIndex(endpoints);
    this.#ofJob = new Set(endpoints);
    this.#steps = new Map(Object.entries(steps));
  }

  /** True if some step has endpoints of its own. */
  get hasSteps(): boolean {
    return this.#steps.size > 0;
  }

  /** Takes note of the steps that run. True if that changes what is allowed. */
  setRunning(steps: ReadonlySet<string>): boolean {
    const now = new Set([...steps].filter((step) => this.#steps.has(step)));
    if (now.size === this.#running.size && [...now].every((step) => this.#running.has(step))) return false;
    this.#running = now;
    this.#step = new EndpointIndex([...now].flatMap((step) => this.#steps.get(step) ?? []));
    return true;
  }

  forName(name: string): readonly Endpoint[] {
    return [...this.#job.forName(name), ...this.#step.forName(name)];
  }

  /** True if an endpoint that is a network holds the address, whatever the port. */
  holdsAddress(address: string): boolean {
    const protocols: readonly Protocol[] = ["tcp", "udp"];
    return [this.#job, this.#step].some((index) =>
      index
        .networks()
        .some(({ port }) => protocols.some((protocol) => index.forAddress(address, protocol, port) !== undefined)),
    );
  }

  allowsAddress(address: string, protocol: Protocol, port: number): boolean {
    return [this.#job, this.#step].some((index) => index.forAddress(address, protocol, port) !== undefined);
  }

  /** Networks of the whole job, and those of the steps that run. */
  networks(): { readonly job: readonly Endpoint[]; readonly step: readonly Endpoint[] } {
    return { job: this.#job.networks(), step: this.#step.networks() };
  }

  isOfJob(endpoint: Endpoint): boolean {
    return this.#ofJob.has(endpoint);
  }
}
