// Every behaviour that is detected, by its stable id. Each has a file of its own in ../detections.

export type DetectionId =
  | "memory-read"
  | "kernel-program"
  | "kernel-module"
  | "namespace-or-mount"
  | "raw-socket"
  | "packet-socket"
  | "sudoers-write"
  | "cron-write"
  | "service-write"
  | "hosts-write"
  | "resolver-write"
  | "docker-write"
  | "tracing-off"
  | "rules-changed"
  | "agent-stopped"
  | "foreign-agent-user"
  | "link-added";
