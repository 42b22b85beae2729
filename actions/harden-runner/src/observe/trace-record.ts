// What the kernel reports, as data. One union for the events of every source.

/** `at` is in nanoseconds of the monotonic clock; `task` is the thread that the event happened in, by the machine's numbers. */
export type TraceRecord = { readonly at: number; readonly task: number } & TraceFact;

export type TraceFact =
  /** A thread or a process came to be: `flags` are those of clone(2). */
  | { readonly kind: "fork"; readonly child: number; readonly flags: number }
  /** A program was started in `task`; `before` is the thread that asked for it. `file` is as it was asked for. */
  | { readonly kind: "exec"; readonly before: number; readonly file: string }
  /** A thread ended; `last` says if its process ended with it, where the kernel tells. */
  | { readonly kind: "exit"; readonly last: boolean | undefined }
  /** `socket` names the kernel's socket, for TCP, as long as it is there. */
  | {
      readonly kind: "connect";
      readonly protocol: "tcp" | "udp";
      readonly address: Uint8Array;
      readonly port: number;
      readonly socket?: string;
    }
  /** The far end has answered; `task` is anybody. */
  | {
      readonly kind: "connected";
      readonly socket: string;
      readonly source: Uint8Array;
      readonly sourcePort: number;
    }
  /** A system call's first arguments, low 32 bits each, without sign. */
  | { readonly kind: "call"; readonly call: CallName; readonly arguments: readonly number[] }
  | { readonly kind: "module"; readonly name: string }
  /** The kernel asked whether `task` may look into process `target`; `mode` is the kernel's PTRACE_MODE set. */
  | { readonly kind: "access"; readonly target: number; readonly mode: number }
  /** `task` becomes this user, for files and sockets at least. */
  | { readonly kind: "user"; readonly uid: number }
  /** The arguments of the program that `task` is about to start. */
  | { readonly kind: "arguments"; readonly argv: readonly string[] }
  /**
   * `task` opens the file `inode` to write it; or, with a `name`, it puts that entry into the folder `inode` or takes it away.
   * Numbers are those of the file system that is watched.
   */
  | { readonly kind: "write"; readonly inode: number; readonly name?: string };

export type CallName =
  | "ptrace"
  | "process_vm_readv"
  | "process_vm_writev"
  | "pidfd_getfd"
  | "bpf"
  | "init_module"
  | "finit_module"
  | "unshare"
  | "setns"
  | "mount"
  | "move_mount"
  | "socket";
