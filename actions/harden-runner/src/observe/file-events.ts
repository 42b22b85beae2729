// Events that tell who changes files, on kernels with kprobes: by the numbers that a file system has for its files and folders.
// So nothing depends on names that a program gave, on its working folder, its root or its links, nor on whether it still lives.
import type { DynamicEntry, MemberOffsets } from "./dynamic-events.ts";
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

/** What is read of the kernel's structures, for kernels before 6.6 by its offset. */
const MEMBERS = {
  flags: ["file", "f_flags"],
  file: ["file", "f_inode"],
  place: ["path", "dentry"],
  found: ["dentry", "d_inode"],
  number: ["inode", "i_ino"],
  fileSystem: ["inode", "i_sb"],
  device: ["super_block", "s_dev"],
  entry: ["dentry", "d_name"],
  name: ["qstr", "name"],
} as const;

type Offsets = Readonly<Record<keyof typeof MEMBERS, number>>;

/**
 * For the file system whose device has this number in the kernel. The places are those where the kernel asks whether something
 * may be done, after its own checks: every call passes them, also those of io_uring and of programs of 32 bits.
 */
export function fileProbes(group: string, device: number, offsetsOf: MemberOffsets): readonly DynamicEntry[] {
  const offsets = once(() => readOffsets(offsetsOf));
  return [
    {
      group,
      name: "write",
      filter: `device==${device}&&flags&${WRITING}`,
      shows: "file-writers",
      definitions: openDefinitions(`p:${group}/write security_file_open`, offsets),
      read: readChange,
    },
    {
      group,
      name: "truncate",
      filter: `device==${device}`,
      shows: "file-writers",
      definitions: truncateDefinitions(`p:${group}/truncate security_path_truncate`, offsets),
      read: readChange,
    },
    ...ENTRY_CHANGES.map((each) => ({
      group,
      name: each.name,
      filter: `device==${device}`,
      shows: "file-writers",
      definitions: entryDefinitions(`p:${group}/${each.name} ${each.place}`, each, offsets),
      read: readChange,
    })),
  ];
}

function* openDefinitions(place: string, offsets: () => Offsets | undefined): Iterable<string> {
  yield `${place} flags=file->f_flags:u32 inode=file->f_inode->i_ino:u64 device=file->f_inode->i_sb->s_dev:u32`;
  const at = offsets();
  if (at === undefined) return;
  yield `${place} flags=+${at.flags}($arg1):u32 ${inodeFetches(`+${at.file}($arg1)`, at)}`;
}

/** By its path: a descriptor was opened to be written. */
function* truncateDefinitions(place: string, offsets: () => Offsets | undefined): Iterable<string> {
  yield `${place} inode=path->dentry->d_inode->i_ino:u64 device=path->dentry->d_inode->i_sb->s_dev:u32`;
  const at = offsets();
  if (at === undefined) return;
  yield `${place} ${inodeFetches(`+${at.found}(+${at.place}($arg1))`, at)}`;
}

function* entryDefinitions(
  place: string,
  { folder, entry }: EntryChange,
  offsets: () => Offsets | undefined,
): Iterable<string> {
  const named = `inode=${folder[0]}->i_ino:u64 device=${folder[0]}->i_sb->s_dev:u32`;
  yield `${place} ${named} name=${entry[0]}->d_name.name:string`;
  const at = offsets();
  if (at === undefined) return;
  yield `${place} ${inodeFetches(folder[1], at)} name=+0(+${at.entry + at.name}(${entry[1]})):string`;
}

function inodeFetches(inode: string, at: Offsets): string {
  return `inode=+${at.number}(${inode}):u64 device=+${at.device}(+${at.fileSystem}(${inode})):u32`;
}

/** Undefined where the kernel does not tell all of them. */
function readOffsets(offsetsOf: MemberOffsets): Offsets | undefined {
  const offsets = offsetsOf(Object.values(MEMBERS));
  if (offsets.includes(undefined)) return undefined;
  return Object.fromEntries(Object.keys(MEMBERS).map((key, index) => [key, offsets[index]])) as Offsets;
}

/** Each look at the kernel's types reads megabytes. */
function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function readChange(fields: FieldReader): TraceFact {
  const inode = fields.long("inode");
  return fields.has("name") ? { kind: "write", inode, name: fields.text("name") } : { kind: "write", inode };
}
