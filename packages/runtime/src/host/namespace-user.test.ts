import { describe, expect, it } from "vitest";
import { asUser, environmentOf, readInvokingUser } from "./namespace-user.ts";

const USER = { uid: 1001, gid: 1002, name: "ana", home: "/home/ana", shell: "/bin/bash" };

describe("the person behind sudo", () => {
  it.each([[undefined], [""], ["0"], ["-1"], ["1x"], ["01"], ["99999999999"]])(
    "is nobody where SUDO_UID is %j",
    async (uid) => {
      expect(await readInvokingUser({ SUDO_UID: uid })).toBeUndefined();
    },
  );

  it("gets their environment back, and nothing of sudo's", () => {
    const env = {
      HOME: "/root",
      USER: "root",
      LOGNAME: "root",
      SHELL: "/bin/sh",
      SUDO_UID: "1001",
      SUDO_COMMAND: "x",
      A: "b",
      C: undefined,
    };
    expect(environmentOf(USER, env)).toEqual({
      HOME: "/home/ana",
      USER: "ana",
      LOGNAME: "ana",
      SHELL: "/bin/bash",
      A: "b",
    });
  });

  it("loses every way to root before the command starts", () => {
    expect(asUser(USER)).toEqual(expect.arrayContaining(["--reuid=1001", "--regid=1002", "--no-new-privs"]));
  });
});
