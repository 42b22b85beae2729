// The adapters to the machine that harden-runner protects: kernel rules, tracing, processes, name servers, services. Apart
// from the runtime's other exports, because nothing else may load them.

export * from "./checkout-compare.ts";
export * from "./checkout-gap.ts";
export * from "./checkout-snapshot.ts";
export * from "./control-channel.ts";
export * from "./dns-server.ts";
export * from "./established-connections.ts";
export * from "./event-log.ts";
export * from "./event-log-lines.ts";
export * from "./machine-network.ts";
export * from "./nft-session.ts";
export * from "./own-file.ts";
export * from "./platform.ts";
export * from "./probes.ts";
export * from "./process-reader.ts";
export * from "./root-commands.ts";
export * from "./runner-config.ts";
export * from "./socket-owner.ts";
export * from "./taken-users.ts";
export * from "./tcp-relay.ts";
export * from "./trace-dynamic.ts";
export * from "./trace-instance.ts";
export * from "./upstream-resolver.ts";
export * from "./watched-files.ts";
export * from "./watched-links.ts";
