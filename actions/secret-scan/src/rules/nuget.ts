// Credentials of NuGet.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const nuget = defineProvider({
  id: "nuget",
  name: "NuGet",
  docs: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
  revoke: "https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys",
  rules: [
    {
      id: "nuget-api-key",
      title: "NuGet API key",
      ...token("oy2", "[a-z2-7]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `oy2${make.of("abcdefghijklmnopqrstuvwxyz234567", 43)}`;
          return [
            { text: `NUGET_API_KEY=${secret}\n`, secret },
            { path: "publish.sh", text: `dotnet nuget push app.nupkg --api-key ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `NUGET_API_KEY=oy2${make.of("abcdefghijklmnopqrstuvwxyz234567", 42)}\n` },
          { text: `NUGET_API_KEY=oy2${make.upper(43)}\n` },
        ],
      },
    },
  ],
});
