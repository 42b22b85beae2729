// Opens addresses by knocking: what the kernel let pass stands in its set when the call that sent it comes back.
import type { SelfSocket } from "@lockstep/runtime/host";
import type { Grant, GrantScope } from "../grant.ts";
import { type Knock, knockOf } from "./knock.ts";

/** From so many on, one change by nft costs less than the knocks do. */
const MANY = 24;

export class Knocker {
  readonly #sockets: ReadonlyMap<number, SelfSocket>;

  /** @param sockets one of each family that the machine has. */
  constructor(sockets: readonly SelfSocket[]) {
    this.#sockets = new Map(sockets.map((socket) => [socket.family, socket]));
  }

  /** What the kernel holds now, with the time it holds it for. The rest has to be opened in another way. Never rejects. */
  async open(grants: readonly Grant[], scope: GrantScope): Promise<readonly Grant[]> {
    if (grants.length >= MANY) return [];
    const opened = await Promise.all(grants.map((grant) => this.#knock(grant, knockOf(grant, scope))));
    return opened.flatMap((grant) => (grant === undefined ? [] : [grant]));
  }

  async #knock({ family }: Grant, knock: Knock | undefined): Promise<Grant | undefined> {
    const socket = this.#sockets.get(family);
    if (socket === undefined || knock === undefined) return undefined;
    return (await socket.send(knock.message)) ? knock.grant : undefined;
  }
}
