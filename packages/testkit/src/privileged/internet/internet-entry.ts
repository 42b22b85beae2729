// The process that plays the internet. It runs in a network namespace in which every address is its own.
import { createGitHubFake } from "../../github-fake/github-fake.ts";
import type { Arrival } from "./arrival.ts";
import { DnsAnswers } from "./dns-answers.ts";
import { type DnsServing, serveDnsOverTcp, serveDnsOverUdp } from "./dns-servers.ts";
import { serveTcpEcho, serveUdpEcho } from "./echo-servers.ts";
import type { Done, NumberedOrder, Order } from "./order.ts";
import { ECHO_ADDRESSES, PORTS } from "./ports.ts";
import { serveWeb, type WebServing } from "./web-servers.ts";

const MAX_ARRIVALS = 100_000;

const answers = new DnsAnswers();
let arrivals: Arrival[] = [];
let web: WebServing | undefined;

const onArrival = (arrival: Arrival): void => {
  if (arrivals.length < MAX_ARRIVALS) arrivals.push(arrival);
};

async function start({ certificate, key, resolvers }: Order & { readonly do: "start" }): Promise<void> {
  const tls = { cert: certificate, key };
  const dns: DnsServing = { answers, tls, onArrival };
  web = { pages: {}, github: undefined, tls, onArrival };
  const pages = web;
  await Promise.all([
    ...resolvers.flatMap((address) => PORTS.dns.map((port) => serveDnsOverUdp(address, port, dns))),
    ...PORTS.dns.map((port) => serveDnsOverTcp(port, "tcp", dns)),
    ...PORTS.dnsOverTls.map((port) => serveDnsOverTcp(port, "tls", dns)),
    ...PORTS.http.map((port) => serveWeb(port, false, pages)),
    ...PORTS.https.map((port) => serveWeb(port, true, pages)),
    ...PORTS.tcpEcho.map((port) => serveTcpEcho(port, onArrival)),
    ...ECHO_ADDRESSES.flatMap((address) => PORTS.udpEcho.map((port) => serveUdpEcho(address, port, onArrival))),
  ]);
}

async function carryOut(order: Order): Promise<Pick<Done, "arrivals">> {
  switch (order.do) {
    case "start":
      await start(order);
      return {};
    case "zone":
      answers.zone = order.zone;
      return {};
    case "manner":
      answers.manner = order.manner;
      return {};
    case "pages":
      if (web !== undefined) web.pages = { ...web.pages, ...order.pages };
      return {};
    case "github":
      if (web !== undefined) web.github = createGitHubFake(order.state);
      return {};
    case "arrivals":
      return { arrivals };
    case "forget":
      arrivals = [];
      return {};
  }
}

process.on("message", ({ id, order }: NumberedOrder) => {
  const reply = (done: Omit<Done, "id">): void => void process.send?.({ id, ...done });
  carryOut(order).then(reply, (error: unknown) => reply({ error: String(error) }));
});
process.on("disconnect", () => process.exit());
