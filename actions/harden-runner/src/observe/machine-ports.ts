// The observer's ports on the real machine.
import {
  createProcessReader,
  createSocketOwners,
  defineDynamicEvents,
  devicesAbove,
  fileSystemDevice,
  kernelOffsets,
  moduleLoaders,
  openTraceInstance,
  removeDynamicEvents,
  watchedState,
} from "@lockstep/runtime/host";
import type { ObserverPorts } from "./observer-config.ts";

/** For each processor. Holds about 80,000 events: two seconds of a flood while the agent is kept from running. */
const BUFFER_KB = 8 * 1024;

/** `tracefs` is where it is mounted, such as `/sys/kernel/tracing`; `instance` must not exist there. */
export function machinePorts(tracefs: string, instance: string): ObserverPorts {
  const processes = createProcessReader();
  return {
    tracing: {
      define: (events) => defineDynamicEvents(tracefs, events),
      remove: (events) => removeDynamicEvents(tracefs, events),
      open: (events) => openTraceInstance({ root: tracefs, name: instance, events, bufferKb: BUFFER_KB }),
    },
    processes,
    sockets: createSocketOwners(),
    watchedState,
    devicesAbove: (uplinks) => devicesAbove(uplinks),
    offsetsOf: kernelOffsets,
    fileSystemDevice,
    takesModules: () => watchedState("/proc/modules").digest !== "absent",
    moduleLoaders,
    now: () => Date.now(),
    monotonic: () => Number(process.hrtime.bigint()),
  };
}
