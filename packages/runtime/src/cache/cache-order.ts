// What a thread of the run's cache is told to do, and what it answers.

export type CacheOrder =
  | {
      readonly kind: "restore";
      readonly paths: readonly string[];
      readonly key: string;
      readonly restoreKeys: readonly string[];
    }
  | { readonly kind: "save"; readonly paths: readonly string[]; readonly key: string };

/** `unavailable`: this step has no cache. `failed`: the service, or what packs the files, did not do its part. */
export type CacheAnswer =
  | { readonly ok: true; readonly key: string | undefined }
  | { readonly ok: false; readonly why: "unavailable" | "failed" };
