import { beforeAll, describe, expect, it } from "vitest";
import { loadShellReader, type ReadShell } from "./read-shell.ts";
import { HOLE, type Launch } from "./shell-command.ts";

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
    ["runuser -u me -- pip a", "pip"],
    ["gosu me:me pip a", "pip"],
    ["su-exec me pip a", "pip"],
    ["chroot --userspec=me:me /mnt pip a", "pip"],
    ["setsid -w ionice -c 3 pip a", "pip"],
    ["flock -w 5 /tmp/lock pip a", "pip"],
    ["xvfb-run -a -s '-screen 0' pip a", "pip"],
    ["cross-env A=b pip a", "pip"],
    ["retry pip a", "pip"],
    ["retry -t 3 pip a", "pip"],
    ["travis_retry 3 pip a", "pip"],
    ["meteor npm a", "npm"],
    ["Start-Process -Wait -FilePath pip a", "pip"],
    ["poetry run pip a", "pip"],
    ["pipenv -q run pip a", "pip"],
    ["conda run -n x --no-capture-output pip a", "pip"],
    ["docker exec -it -u 0 box pip a", "pip"],
    ["docker --context x run --rm -v $PWD:/x --name y image:1 pip a", "pip"],
    ["podman run --network host image pip a", "pip"],
    ["docker compose -f x.yml exec -T web pip a", "pip"],
    ["docker-compose run --rm web pip a", "pip"],
    ["$SUDO pip a", "pip"],
    ["${{ inputs.sudo }} pip a", "pip"],
    ["SUDO='sudo -H'; $SUDO pip a", "pip"],
    ["PIP=pip; $PIP a", "pip"],
    ["PIP='pip'; \"${PIP}\" a", "pip"],
    ['twice() { "$@" || "$@"; }; twice pip a', "pip"],
    ["slow() { local n=$1; shift; timeout $n $@; }; slow 5m pip a", "pip"],
  ])("%s", (text, program) => {
    const launch = launchIn(text);
    expect(launch?.program).toBe(program);
    expect(launch?.args.map(({ value }) => value)).toEqual(["a"]);
    expect(launch?.fromInput).toBe(false);
  });

  it.each([
    "command -v pip",
    "sudo -s",
    "sudo",
    "A=b",
    "env A=b",
    "timeout 5",
    "docker run image",
    "retry 3",
    "docker exec",
  ])("%s starts nothing", (text) => {
    expect(launchIn(text)).toBeUndefined();
  });

  it.each([
    ["corepack prepare a", "corepack"],
    ["docker build a", "docker"],
    ["poetry add a", "poetry"],
    ["runuser me", "runuser"],
    ["meteor add a", "meteor"],
    ["twice() { echo $@; }; twice pip", "twice"],
    ["A=$(b); $A", HOLE],
    ["A=b$C; $A", HOLE],
    ["A=b; A=$C; $A", HOLE],
    ["$A -m b", HOLE],
  ])("%s starts no other program", (text, program) => {
    expect(launchIn(text)?.program).toBe(program);
  });

  it.each([
    ["find . -name x -exec pip install {} \\;", ["install", `./${HOLE}`]],
    ["find . -execdir pip install a + -print", ["install", "a"]],
  ])("knows what %s starts", (text, args) => {
    const launch = launchIn(text);
    expect(launch?.program).toBe("pip");
    expect(launch?.args.map(({ value }) => value)).toEqual(args);
  });

  it.each([
    ["xargs pip install", ["install", HOLE]],
    ["xargs -n1 pip install a", ["install", "a", HOLE]],
    ["xargs -I{} pip install {} a", ["install", HOLE, "a"]],
    ["xargs -I x pip install x==1", ["install", `${HOLE}==1`]],
    ["xargs --replace=% pip install a%", ["install", `a${HOLE}`]],
    ["xargs -i pip install {}", ["install", HOLE]],
    ["xargs", undefined],
  ])("puts what %s reads among the arguments", (text, args) => {
    const launch = launchIn(text);
    expect(launch?.args.map(({ value }) => value)).toEqual(args);
  });

  it("is quick where find starts itself over and over", () => {
    expect(launchIn("find -exec ".repeat(40_000))?.program).toBe("find");
  });

  it("points at the whole command for what xargs reads", () => {
    const text = "x | sudo xargs pip install";
    const word = launchIn(text)?.args.at(-1);
    expect(text.slice(word?.start, word?.end)).toBe("sudo xargs pip install");
  });

  it("knows that xargs adds arguments", () => {
    expect(launchIn("xargs -0 -n 1 -I{} pip install")).toMatchObject({ program: "pip", fromInput: true });
  });
});
