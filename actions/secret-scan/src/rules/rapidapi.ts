// Credentials of RapidAPI.
import { defineProvider } from "../rule/secret-rule.ts";

export const rapidapi = defineProvider({
  id: "rapidapi",
  name: "RapidAPI",
  docs: "https://docs.rapidapi.com/docs/keys",
  revoke: "https://docs.rapidapi.com/docs/keys#deleting-or-rotating-keys",
  rules: [
    {
      id: "rapidapi-key",
      title: "RapidAPI application key",
      keywords: ["jsn"],
      pattern: /(?<![A-Za-z0-9])[a-f0-9]{10}msh[a-f0-9]{15}p1[a-f0-9]{5}jsn[a-f0-9]{12}(?![A-Za-z0-9])/,
      reach: { before: 35, after: 16 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.hex(10)}msh${make.hex(15)}p1${make.hex(5)}jsn${make.hex(12)}`;
          return [
            { text: `X-RapidAPI-Key: ${secret}\n`, secret },
            { path: "flights.js", text: `const headers = { "x-rapidapi-key": "${secret}" };\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `X-RapidAPI-Key: ${make.hex(10)}msh${make.hex(15)}\n` },
          { text: `X-RapidAPI-Key: ${make.hex(50)}\n` },
        ],
      },
    },
  ],
});
