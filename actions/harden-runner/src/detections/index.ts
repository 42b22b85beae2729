// All detections.
import { AGENT_STOPPED } from "./agent-stopped.ts";
import { CRON_WRITE } from "./cron-write.ts";
import type { Detection } from "./detection.ts";
import { DOCKER_WRITE } from "./docker-write.ts";
import { FOREIGN_AGENT_USER } from "./foreign-agent-user.ts";
import { HOSTS_WRITE } from "./hosts-write.ts";
import { KERNEL_MODULE } from "./kernel-module.ts";
import { KERNEL_PROGRAM } from "./kernel-program.ts";
import { LINK_ADDED } from "./link-added.ts";
import { MEMORY_READ } from "./memory-read.ts";
import { NAMESPACE_OR_MOUNT } from "./namespace-or-mount.ts";
import { PACKET_SOCKET } from "./packet-socket.ts";
import { RAW_SOCKET } from "./raw-socket.ts";
import { RESOLVER_WRITE } from "./resolver-write.ts";
import { SERVICE_WRITE } from "./service-write.ts";
import { SUDOERS_WRITE } from "./sudoers-write.ts";
import { TRACING_OFF } from "./tracing-off.ts";

/** `rules-changed` is found where the rules are checked. */
export const DETECTIONS: readonly Detection[] = [
  MEMORY_READ,
  KERNEL_PROGRAM,
  KERNEL_MODULE,
  NAMESPACE_OR_MOUNT,
  RAW_SOCKET,
  PACKET_SOCKET,
  SUDOERS_WRITE,
  CRON_WRITE,
  SERVICE_WRITE,
  HOSTS_WRITE,
  RESOLVER_WRITE,
  DOCKER_WRITE,
  TRACING_OFF,
  FOREIGN_AGENT_USER,
  AGENT_STOPPED,
  LINK_ADDED,
];
