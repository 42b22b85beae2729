// Worlds for tests that need root: a door of its own, as nothing else needs what is behind it.

export * from "./internet/arrival.ts";
export * from "./internet/internet.ts";
export type { Page } from "./internet/order.ts";
export * from "./internet/ports.ts";
export * from "./internet/zone.ts";
export { IMAGE } from "./machine/docker-daemon.ts";
export * from "./machine/network.ts";
export * from "./machine/places.ts";
export type { RunnerSettings } from "./machine/runner-machine.ts";
export type { StepResult } from "./machine/step-result.ts";
export * from "./namespace/requirements.ts";
export * from "./privileged-world.ts";
export * from "./whole-machine.ts";
