// The TLS proxies: one for this machine's own processes, one for containers.
import { BufferPool, type ListenAddress, type Relay, startRelay } from "@lockstep/runtime/host";
import type { PortOfFamily } from "../firewall/firewall-plan.ts";
import { SniProxy, type SniProxyPorts } from "../tls/sni-proxy.ts";
import { ANYWHERE, LOOPBACK, onEachFamily, portsOf } from "./listeners.ts";

export interface SniProxies {
  readonly ports: { readonly output: PortOfFamily; readonly forward: PortOfFamily };
  close(): Promise<void>;
}

/** Starts to listen on ports that the kernel chooses. Throws the system's error if it cannot listen at all. */
export async function startSniProxies(ports: SniProxyPorts): Promise<SniProxies> {
  const proxy = new SniProxy(ports);
  const buffers = new BufferPool();
  const start = (address: ListenAddress): Promise<Relay> => startRelay([address], proxy, buffers);
  const output = await onEachFamily(LOOPBACK, start);
  const forward = await onEachFamily(ANYWHERE, start);
  return {
    ports: { output: portsOf(output), forward: portsOf(forward) },
    close: async () => {
      await Promise.all([...output, ...forward].map((relay) => relay.close()));
    },
  };
}
