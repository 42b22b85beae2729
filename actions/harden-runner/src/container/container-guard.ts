// The agent's part: stands in for Docker, writes down what was asked of it, and keeps the engines' sockets closed.
import { ClosedSockets, type DockerProxy, dockerProxy, openConnections, StandIn } from "@lockstep/runtime/host";
import type { RunEvent } from "../event/run-event.ts";
import { type ContainerConfig, DAEMON_SOCKET } from "./container-config.ts";
import { FilterSurroundings } from "./filter-surroundings.ts";
import { type CallVerdict, judgeBuildCall, SOLVE } from "./judge-build-call.ts";
import { judgeRequest, type Ruling } from "./judge-request.ts";

export interface GuardOrder {
  readonly containers: ContainerConfig;
  readonly resolvers: readonly string[];
  readonly uplinks: readonly string[];
  /** Where containers that mount Docker's socket find the filter. */
  readonly ownSocket: string;
  report(event: RunEvent): void;
}

/** What is worth a line in the log although it was let through: what brings code, and what runs it. */
const NOTED: ReadonlySet<string> = new Set([
  "POST /containers/create",
  "POST /containers/{id}/exec",
  "POST /build",
  `BuildKit ${SOLVE}`,
  "POST /images/create",
  "POST /images/load",
  "POST /images/{image}/push",
]);

export class ContainerGuard {
  readonly #order: GuardOrder;
  readonly #closed: ClosedSockets;
  readonly #standIn: StandIn | undefined;
  readonly #proxy: DockerProxy;

  constructor(order: GuardOrder) {
    const { docker, closed, roots } = order.containers;
    this.#order = order;
    this.#closed = new ClosedSockets(closed);
    this.#standIn = docker === undefined ? undefined : new StandIn({ path: docker.path, daemon: DAEMON_SOCKET });
    const at = new FilterSurroundings({ ...order, daemon: DAEMON_SOCKET, roots });
    this.#proxy = dockerProxy({
      daemon: DAEMON_SOCKET,
      judge: async (request) => this.#noted(await judgeRequest(request, at)),
      judgeCall: async (call) => this.#noted(await judgeBuildCall(call)),
    });
  }

  /** Listens in Docker's place. Throws the system's error. */
  async start(): Promise<void> {
    const { containers, ownSocket } = this.#order;
    const { docker } = containers;
    for (const path of containers.reachable) this.#tellOpen(path);
    if (docker === undefined) return;
    await this.#proxy.listen(docker);
    await this.#proxy.listen({ path: ownSocket, group: docker.group });
    this.#standIn?.settled();
  }

  /** Looks whether all is as it was, and puts it right. Never rejects: what could not be repaired is told as such. */
  async verify(): Promise<void> {
    await this.#repaired("the socket of a container engine was opened", async () => this.#closed.restore().length > 0);
    await this.#repaired("Docker's socket was changed", async () => this.#standAgain());
  }

  close(): void {
    this.#proxy.close();
  }

  async #standAgain(): Promise<boolean> {
    const { docker } = this.#order.containers;
    if (docker === undefined || this.#standIn === undefined || this.#standIn.isIntact()) return false;
    if (this.#standIn.isTaken()) this.#standIn.clear();
    await this.#proxy.listen(docker);
    this.#standIn.settled();
    return true;
  }

  async #repaired(detail: string, repair: () => Promise<boolean>): Promise<void> {
    try {
      if (await repair()) this.#order.report({ kind: "tamper", what: "containers", detail, repaired: true });
    } catch {
      this.#order.report({ kind: "tamper", what: "containers", detail, repaired: false });
    }
  }

  /** A connection from before goes on past the filter. */
  #tellOpen(path: string): void {
    const count = openConnections(path);
    if (count === 0) return;
    const why = count === undefined ? "connections-unknown" : "connected-before";
    this.#order.report({ kind: "gap", what: "containers", why, ...(count === undefined ? {} : { count }) });
  }

  #noted<Judged extends Ruling | CallVerdict>(ruling: Judged): Judged {
    const { request } = ruling;
    if (ruling.kind === "refuse") {
      this.#order.report({ kind: "container-request", request, decision: "blocked", why: ruling.why });
    } else if (NOTED.has(request)) this.#order.report({ kind: "container-request", request, decision: "allowed" });
    return ruling;
  }
}
