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
  #stepsOver = new AbortController();

  constructor({ endpoints, steps }: Pick<RunPolicy, "endpoints" | "steps">) {
    this.#job = new EndpointIndex(endpoints);
    this.#ofJob = new Set(endpoints);
    this.#steps = new Map(Object.entries(steps));
  }

  /** True if some step has endpoints of its own. */
  get hasSteps(): boolean {
    return this.#steps.size > 0;
  }

  /** Takes note of the steps that run, and says what that does to those that have endpoints of their own. */
  setRunning(steps: ReadonlySet<string>): "same" | "more" | "ended" {
    const before = this.#running;
    const now = new Set([...steps].filter((step) => this.#steps.has(step)));
    const ended = [...before].some((step) => !now.has(step));
    if (!ended && now.size === before.size) return "same";
    this.#running = now;
    this.#step = new EndpointIndex([...now].flatMap((step) => this.#steps.get(step) ?? []));
    if (!ended) return "more";
    this.#stepsOver.abort();
    this.#stepsOver = new AbortController();
    return "ended";
  }

  /** Aborts when a step ends, for what only steps allow; undefined for what the job allows all the time. */
  lifeOf(endpoints: readonly Endpoint[]): AbortSignal | undefined {
    return endpoints.some((endpoint) => this.#ofJob.has(endpoint)) ? undefined : this.#stepsOver.signal;
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

  /** Networks of the whole job, and those of the steps that run; undefined where no step with endpoints runs. */
  networks(): { readonly job: readonly Endpoint[]; readonly step: readonly Endpoint[] | undefined } {
    return { job: this.#job.networks(), step: this.#running.size > 0 ? this.#step.networks() : undefined };
  }

  isOfJob(endpoint: Endpoint): boolean {
    return this.#ofJob.has(endpoint);
  }
}
