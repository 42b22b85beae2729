// Credentials of crates.io. Their prefix is too short to be searched for, so they are found where cargo keeps them.
import { defineProvider } from "../rule/secret-rule.ts";

export const cratesIo = defineProvider({
  id: "crates-io",
  name: "crates.io",
  docs: "https://doc.rust-lang.org/cargo/reference/publishing.html",
  revoke: "https://doc.rust-lang.org/cargo/reference/publishing.html#before-your-first-publish",
  rules: [
    {
      id: "crates-io-api-token",
      title: "crates.io API token",
      keywords: [
        "[registry",
        "[registries.",
        "cargo_registry_token",
        "cargo_registries_",
        "cargo login",
        "cargo publish",
        "crates_io",
        "crates-io",
      ],
      pattern:
        /(?:\[registry|\[registries\.|cargo_registry_token|cargo_registries_|cargo login|cargo publish|crates_io|crates-io)[^[{}<>]{0,120}?(?<![a-z0-9_-])(?<secret>cio[a-z0-9]{32})(?![a-z0-9_-])/i,
      reach: { before: 0, after: 180 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `cio${make.alnum(32)}`;
          return [
            { path: ".cargo/credentials.toml", text: `[registry]\ntoken = "${secret}"\n`, secret },
            { text: `CARGO_REGISTRY_TOKEN=${secret}\n`, secret },
            { path: "release.sh", text: `cargo publish --token ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CARGO_REGISTRY_TOKEN=cio${make.alnum(31)}\n` },
          { text: `CARGO_REGISTRY_TOKEN=precio${make.alnum(32)}\n` },
        ],
      },
    },
  ],
});
