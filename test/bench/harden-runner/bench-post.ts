// How long `post` takes over a long log: it asks the agent to finish, reads the log, checks its chain and writes the report.
import { milliseconds, printTable } from "../table.ts";
import { BUILD } from "./bench-processes.ts";
import { DNS_SERVER } from "./far-end.ts";
import { inputsOf, NAMES, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { runInStep } from "./run-in-step.ts";

const PROCESSES = 5_000;
const QUESTIONS = 95_000;

// Many questions under way at a time; each tenth is for a name that is not allowed.
const ASKER = `
import json, socket, struct, sys
server, count, names = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
asker = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
asker.settimeout(2)
def send(number):
    name = ("x%d.example.test" % (number % 100)) if number % 10 == 0 else "n%d.dns.example.test" % (number % names)
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    asker.sendto(struct.pack("!HHHHHH", number & 65535, 0x0100, 1, 0, 0, 0) + labels + b"\\0\\0\\1\\0\\1", (server, 53))
sent = answered = 0
while answered < count:
    while sent < count and sent - answered < 64:
        send(sent)
        sent += 1
    asker.recv(4096)
    answered += 1
print(json.dumps(answered))
`;

export async function benchPost(): Promise<void> {
  const rows: (readonly string[])[] = [];
  await withGuard("tls: off", async ({ stage, world }) => {
    const finish = async (): Promise<void> => {
      const { post, report } = await stage.finish(world, inputsOf("tls: off"));
      rows.push([String(report.log.events), milliseconds(post.elapsedMs), report.log.chain]);
    };
    await finish();
    await runInStep(world, BUILD, PROCESSES);
    await runInStep(world, ASKER, DNS_SERVER, QUESTIONS, NAMES);
    for (let round = 0; round < 3; round++) await finish();
  });
  printTable(
    `harden-runner: post (target: below 1000 ms for 100000 events; ${loadNow()})`,
    ["events in the log", "post", "chain"],
    rows,
  );
}
