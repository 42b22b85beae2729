// Credentials of Doppler.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const doppler = defineProvider({
  id: "doppler",
  name: "Doppler",
  docs: "https://docs.doppler.com/docs/service-tokens",
  revoke: "https://docs.doppler.com/docs/service-tokens#revoking-a-service-token",
  rules: [
    {
      id: "doppler-personal-token",
      title: "Doppler personal token",
      ...token("dp.pt.", "[A-Za-z0-9]{40,44}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dp.pt.${make.alnum(43)}`;
          return [
            { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
            { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DOPPLER_TOKEN=dp.pt.${make.alnum(39)}\n` },
          { text: `DOPPLER_TOKEN=dp.pt.${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "doppler-service-token",
      title: "Doppler service token",
      ...token("dp.st.", "(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}", 80),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dp.st.prd.${make.alnum(43)}`;
          return [
            { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
            { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DOPPLER_TOKEN=dp.st.prd.${make.alnum(39)}\n` },
          { text: `DOPPLER_TOKEN=dp.st.prd.${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "doppler-service-account-token",
      title: "Doppler service account token",
      ...token("dp.sa.", "[A-Za-z0-9]{40,44}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dp.sa.${make.alnum(43)}`;
          return [
            { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
            { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DOPPLER_TOKEN=dp.sa.${make.alnum(39)}\n` },
          { text: `DOPPLER_TOKEN=dp.sa.${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "doppler-cli-token",
      title: "Doppler CLI token",
      ...token("dp.ct.", "[A-Za-z0-9]{40,44}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dp.ct.${make.alnum(43)}`;
          return [
            { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
            { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DOPPLER_TOKEN=dp.ct.${make.alnum(39)}\n` },
          { text: `DOPPLER_TOKEN=dp.ct.${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "doppler-scim-token",
      title: "Doppler SCIM token",
      ...token("dp.scim.", "[A-Za-z0-9]{40,44}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dp.scim.${make.alnum(43)}`;
          return [
            { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
            { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DOPPLER_TOKEN=dp.scim.${make.alnum(39)}\n` },
          { text: `DOPPLER_TOKEN=dp.scim.${"x".repeat(43)}\n` },
        ],
      },
    },
    {
      id: "doppler-audit-token",
      title: "Doppler audit token",
      ...token("dp.audit.", "[A-Za-z0-9]{40,44}", 44),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dp.audit.${make.alnum(43)}`;
          return [
            { path: ".env", text: `DOPPLER_TOKEN=${secret}\n`, secret },
            { path: "run.sh", text: `doppler run --token=${secret} -- npm start\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DOPPLER_TOKEN=dp.audit.${make.alnum(39)}\n` },
          { text: `DOPPLER_TOKEN=dp.audit.${"x".repeat(43)}\n` },
        ],
      },
    },
  ],
});
