// The agent: starts protection, keeps it up, writes down what happens, and answers the phases. It decides nothing that the
// policy does not say, and there is no question by which anybody could weaken it.
import { type ControlAnswer, establishedOf, type Nft, SentCounts, type SocketSource } from "@lockstep/runtime/host";
import { ContainerGuard } from "../container/container-guard.ts";
import type { Actor, RunEvent } from "../event/run-event.ts";
import { LinkGuard } from "../firewall/link-guard.ts";
import type { RunLog } from "../log/run-log.ts";
import type { Observer } from "../observe/observer.ts";
import type { AgentConfig } from "./agent-config.ts";
import { AllowedNow } from "./allowed-now.ts";
import { type Egress, startEgress } from "./egress.ts";
import { FlowWatch } from "./flow-watch.ts";
import { repairRules, verifyLinks } from "./guard.ts";
import { HookWatch } from "./hook-watch.ts";
import { DOCKER_SOCKET } from "./places.ts";
import { repeat } from "./repeat.ts";
import type { SourceWatch } from "./source-watch.ts";
import type { AgentStatus } from "./status.ts";
import { TurnsOf } from "./turns-of.ts";

export interface AgentPorts {
  readonly nft: Nft;
  readonly observer: Observer;
  readonly log: RunLog;
  readonly source: SourceWatch;
  /** The lines of the log so far, with their line ends. */
  logText(): AsyncIterable<string>;
  /** The processes that run the job, whose connections from before the start are kept. */
  runnerFamily(): readonly number[];
  /** Milliseconds since the epoch. */
  now(): number;
}

/** How often processes, flows and rules are looked at, in milliseconds. */
const TRACE_EVERY = 25;
const FLOWS_EVERY = 250;
const RULES_EVERY = 1_500;
/** How old the last look at processes may be when somebody is named: for all who asked at the same time, one is enough. */
const STALE_AFTER = 0.2;

export class Agent {
  readonly #config: AgentConfig;
  readonly #ports: AgentPorts;
  readonly #allowed: AllowedNow;
  readonly #flows: FlowWatch;
  readonly #comparison = new TurnsOf(() => this.#compareNow());
  readonly #hooks = new HookWatch((event) => this.#report(event));
  readonly #startedAt: number;
  #egress: Egress | undefined;
  #linkGuard: LinkGuard | undefined;
  #containers: ContainerGuard | undefined;
  #ready = false;
  #failure: string | undefined;
  #compared = false;
  #endedChildren = 0;
  #lookedAt = 0;
  readonly #flowsFailed = (error: unknown): void => this.#failed("flows", error);

  constructor(config: AgentConfig, ports: AgentPorts) {
    this.#config = config;
    this.#ports = ports;
    this.#allowed = new AllowedNow(config.policy);
    this.#flows = new FlowWatch({
      policy: config.policy,
      allowed: this.#allowed,
      observer: ports.observer,
      sent: new SentCounts(),
      firewall: () => this.#egress?.firewall,
      namesOf: (address) => this.#egress?.resolver.names.namesOf(address) ?? [],
      refresh: () => this.#look(),
      report: (event) => this.#report(event),
    });
    this.#startedAt = ports.now();
  }

  /** Resolves when the rules stand and everything is watched, or when `status` says why they do not. */
  async start(): Promise<void> {
    try {
      await this.#start();
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
      this.#failed("start", error);
    }
  }

  async #start(): Promise<void> {
    const { observer, nft } = this.#ports;
    for (const gap of await observer.start()) this.#report(gap);
    const config = this.#config;
    this.#egress = await startEgress({
      nft,
      config,
      allowed: this.#allowed,
      kept: establishedOf(this.#ports.runnerFamily()),
      report: (event) => this.#report(event),
      actorOf: (source) => this.#actorOf(source),
      refreshSteps: () => this.#look(),
    });
    await this.#startLinkGuard();
    this.#hooks.start();
    await this.#startContainers();
    this.#ready = true;
    this.#report({ kind: "ready", afterMs: this.#ports.now() - this.#startedAt });
    repeat(
      TRACE_EVERY,
      async () => this.#look(),
      (error) => this.#failed("processes", error),
    );
    repeat(FLOWS_EVERY, () => this.#flows.look(), this.#flowsFailed);
    repeat(
      RULES_EVERY,
      () => this.#verify(),
      (error) => this.#failed("rules", error),
    );
  }

  /** Answers a question of a phase, or undefined if there is no such question. */
  async answer(question: string): Promise<ControlAnswer> {
    if (question === "status") return this.#answerStatus();
    if (question === "finish") return this.#finish();
    if (question === "log") return this.#ports.logText();
    return undefined;
  }

  /** An error that nobody caught. What it broke is not known, so it counts as a loss. */
  wasHurt(what: string, error: unknown): void {
    this.#failed(what, error);
  }

  /** A signal that would end another program. Only root can send it. */
  wasToldToEnd(signal: string): void {
    this.#report({ kind: "tamper", what: "agent", detail: `it was sent ${signal}`, repaired: true });
  }

  /** Takes away what is the kernel's. Only for a run of one command: on a runner the agent goes on as long as the machine. */
  async end(): Promise<void> {
    this.#ports.observer.close();
    this.#hooks.close();
    this.#containers?.close();
    await this.#egress?.close();
    this.#ports.nft.close();
  }

  /** Until the self-test's probe was noted, who asks waits for nothing else. */
  async #answerStatus(): Promise<string> {
    if (this.#ready && !this.#flows.probed) await this.#flows.read().catch(this.#flowsFailed);
    return JSON.stringify(this.status());
  }

  status(): AgentStatus {
    const { policy, uid } = this.#config;
    const failure = this.#failure === undefined ? {} : { failure: this.#failure };
    const { head } = this.#ports.log;
    return {
      schema: 1,
      ready: this.#ready,
      ...failure,
      probed: this.#flows.probed,
      compared: this.#compared,
      policy,
      uid,
      startedAt: this.#startedAt,
      log: head,
    };
  }

  /** Everything up to now stands in the log when this resolves. The agent goes on. */
  async #finish(): Promise<string> {
    this.#look(true);
    await this.#verify();
    await this.#comparison.anew();
    this.#ports.log.flush(this.#ports.now());
    return JSON.stringify(this.status());
  }

  /** Never rejects. */
  async #compareNow(): Promise<void> {
    try {
      for (const event of await this.#ports.source.compare()) this.#report(event);
      this.#compared = true;
    } catch (error) {
      this.#failed("integrity", error);
    }
  }

  #report(event: RunEvent): void {
    this.#ports.log.record(event, this.#ports.now());
  }

  #failed(what: string, error: unknown): void {
    this.#report({ kind: "gap", what, why: error instanceof Error ? error.name : "error", count: 1 });
  }

  /** Reads what the tracing has, and follows the steps. */
  #look(everything = false): void {
    this.#lookedAt = performance.now();
    const { observer } = this.#ports;
    for (const observation of observer.poll(everything)) {
      if (observation.kind === "event") this.#take(observation.event);
      else if (observation.kind === "write") this.#ports.source.wrote(observation);
      else this.#flows.attempt(observation);
    }
    this.#followSteps();
    // Not by the names of steps alone: that of a very short one could not be read.
    if (observer.endedChildren > this.#endedChildren) this.#ports.source.record("");
    this.#endedChildren = observer.endedChildren;
  }

  #followSteps(): void {
    const change = this.#allowed.setRunning(this.#ports.observer.activeSteps());
    if (change === "same") return;
    if (change === "ended") this.#egress?.resolver.forget();
    void this.#egress?.firewall
      .setSteps(this.#allowed.networks().step, change === "ended")
      .catch((error: unknown) => this.#failed("steps", error));
  }

  #take(event: RunEvent): void {
    this.#report(event);
    this.#ports.source.heard(event);
  }

  /**
   * What the tracing tells is read first: of a TCP connection because finding its owner in /proc costs ten times as much, and
   * of any because the asker may have started its program just now.
   */
  #actorOf({ transport, address, port }: SocketSource): Promise<Actor | undefined> {
    if (transport === "tcp" || performance.now() - this.#lookedAt > STALE_AFTER) this.#look();
    return this.#ports.observer.actorOfSocket({ protocol: transport, address, port });
  }

  async #verify(): Promise<void> {
    const { firewall } = this.#egress ?? {};
    if (firewall === undefined) return;
    const intact = await this.#flows.read().catch((error: unknown) => {
      this.#flowsFailed(error);
      return firewall.isIntact();
    });
    const report = (event: RunEvent): void => this.#report(event);
    const ports = { firewall, allowed: this.#allowed, linkGuard: this.#linkGuard, report };
    if (!intact) await repairRules(ports);
    await verifyLinks(ports);
    await this.#containers?.verify();
  }

  async #startContainers(): Promise<void> {
    const { containers, known = [], resolvers, uplinks } = this.#config;
    for (const gap of known) this.#report({ kind: "gap", ...gap });
    if (containers === undefined) return;
    const report = (event: RunEvent): void => this.#report(event);
    this.#containers = new ContainerGuard({ containers, resolvers, uplinks, ownSocket: DOCKER_SOCKET, report });
    await this.#containers.start();
  }

  async #startLinkGuard(): Promise<void> {
    const guard = new LinkGuard(this.#ports.nft, this.#config.hardware, this.#config.policy.mode);
    try {
      await guard.start();
      this.#linkGuard = guard;
    } catch {
      this.#report({ kind: "gap", what: "links", why: "no-egress-hook" });
    }
  }
}
