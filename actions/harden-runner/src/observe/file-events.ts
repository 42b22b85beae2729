// Events that tell who changes files, on kernels with kprobes: by the numbers that a file system has for its files and folders.
// So nothing depends on names that a program gave, on its working folder, its root or its links, nor on whether it still lives.
import type { DynamicEntry, MemberOffset } from "./dynamic-events.ts";
import type { FieldReader } from "./field-reader.ts";
import type { TraceFact } from "./trace-record.ts";

/** O_WRONLY, O_RDWR, O_CREAT and O_TRUNC, which have these values on x64 and arm64. */
const WRITING = 0x243;

/** Where a function of the kernel has a folder and the entry in it that it changes: by name, and by place before 6.6. */
interface EntryChange {
  readonly name: string;
  readonly place: string;
  readonly folder: readonly [name: string, place: string];
  readonly entry: readonly [name: string, place: string];
}

const ENTRY_CHANGES: readonly EntryChange[] = [
  change("rename_from", "rename", ["old_dir", "$arg1"], ["old_dentry", "$arg2"]),
  change("rename_to", "rename", ["new_dir", "$arg3"], ["new_dentry", "$arg4"]),
  change("link", "link", ["dir", "$arg2"], ["new_dentry", "$arg3"]),
  ...["symlink", "unlink", "rmdir"].map((name) => change(name, name, ["dir", "$arg1"], ["dentry", "$arg2"])),
];

function change(name: string, call: string, folder: EntryChange["folder"], entry: EntryChange["entry"]): EntryChange {
  return { name, place: `security_inode_${call}`, folder, entry };
}

/**
 * For the file system whose device has this number in the kernel. The places are those where the kernel asks whether something
 * may be done, after its own checks: every call passes them, also those of io_uring and of programs of 32 bits.
 */
export function fileProbes(group: string, device: number, offsetOf: MemberOffset): readonly DynamicEntry[] {
  return [
    {
      group,
      name: "write",
      filter: `device==${device}&&flags&${WRITING}`,
      shows: "file-writers",
      definitions: openDefinitions(`p:${group}/write security_file_open`, offsetOf),
      read: readChange,
    },
    ...ENTRY_CHANGES.map((each) => ({
      group,
      name: each.name,
      filter: `device==${device}`,
      shows: "file-writers",
      definitions: entryDefinitions(`p:${group}/${each.name} ${each.place}`, each, offsetOf),
      read: readChange,
    })),
  ];
}

function* openDefinitions(place: string, offsetOf: MemberOffset): Iterable<string> {
  yield `${place} flags=file->f_flags:u32 inode=file->f_inode->i_ino:u64 device=file->f_inode->i_sb->s_dev:u32`;
  const at = offsetsOf(offsetOf, { file: ["f_flags", "f_inode"], inode: ["i_ino", "i_sb"], super_block: ["s_dev"] });
  if (at === undefined) return;
  const inode = `+${at("f_inode")}($arg1)`;
  yield `${place} flags=+${at("f_flags")}($arg1):u32 ${inodeFetches(inode, at)}`;
}

function* entryDefinitions(place: string, { folder, entry }: EntryChange, offsetOf: MemberOffset): Iterable<string> {
  const named = `inode=${folder[0]}->i_ino:u64 device=${folder[0]}->i_sb->s_dev:u32`;
  yield `${place} ${named} name=${entry[0]}->d_name.name:string`;
  const members = { inode: ["i_ino", "i_sb"], super_block: ["s_dev"], dentry: ["d_name"], qstr: ["name"] };
  const at = offsetsOf(offsetOf, members);
  if (at === undefined) return;
  yield `${place} ${inodeFetches(folder[1], at)} name=+0(+${at("d_name") + at("name")}(${entry[1]})):string`;
}

function inodeFetches(inode: string, at: (member: string) => number): string {
  return `inode=+${at("i_ino")}(${inode}):u64 device=+${at("s_dev")}(+${at("i_sb")}(${inode})):u32`;
}

/** Where each of the members stands, or undefined where the kernel does not tell it of all of them. */
function offsetsOf(
  offsetOf: MemberOffset,
  members: Readonly<Record<string, readonly string[]>>,
): ((member: string) => number) | undefined {
  const offsets = new Map<string, number>();
  for (const [structure, names] of Object.entries(members)) {
    for (const name of names) {
      const offset = offsetOf(structure, name);
      if (offset === undefined) return undefined;
      offsets.set(name, offset);
    }
  }
  return (member) => offsets.get(member) ?? 0;
}

function readChange(fields: FieldReader): TraceFact {
  const inode = fields.long("inode");
  return fields.has("name") ? { kind: "write", inode, name: fields.text("name") } : { kind: "write", inode };
}
