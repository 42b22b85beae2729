import { beforeAll, describe, expect, it } from "vitest";
import { loadShellReader, type ReadShell } from "./read-shell.ts";
import type { Launch } from "./shell-command.ts";

let readShell: ReadShell;
beforeAll(async () => {
  readShell = await loadShellReader();
});

function launchIn(text: string): Launch | undefined {
  return readShell(text).commands.at(-1)?.launch;
}

describe("launchOf", () => {
  it.each([
    ["pip a", "pip"],
    ["/usr/bin/pip a", "pip"],
    ["$HOME/.cargo/bin/pip a", "pip"],
    ["'C:\\x\\PIP.EXE' a", "pip"],
    ["sudo pip a", "pip"],
    ["sudo -EH -u me -- pip a", "pip"],
    ["sudo --user me --preserve-env=X pip a", "pip"],
    ["sudo -ume A=b pip a", "pip"],
    ["A=b env -i -u C D=e pip a", "pip"],
    ["time -p pip a", "pip"],
    ["nice -n 5 nohup pip a", "pip"],
    ["command pip a", "pip"],
    ["exec -a name pip a", "pip"],
    ["timeout -k 5 60s pip a", "pip"],
    ["stdbuf -oL -e 0 pip a", "pip"],
    ["corepack pip a", "pip"],
    ["sudo env nice pip a", "pip"],
  ])("%s", (text, program) => {
    const launch = launchIn(text);
    expect(launch?.program).toBe(program);
    expect(launch?.args.map(({ value }) => value)).toEqual(["a"]);
    expect(launch?.fromInput).toBe(false);
  });

  it.each(["command -v pip", "sudo -s", "sudo", "A=b", "env A=b", "timeout 5"])("%s starts nothing", (text) => {
    expect(launchIn(text)).toBeUndefined();
  });

  it("knows that xargs adds arguments", () => {
    expect(launchIn("xargs -0 -n 1 -I{} pip install")).toMatchObject({ program: "pip", fromInput: true });
  });
});
