// Live checks of providers of models. None of them makes a model answer.
import type { Secret } from "@lockstep/core";
import { bearer, inHeader } from "../credential-header.ts";
import { get, type LiveCheck } from "../live-check.ts";

export const MACHINE_LEARNING: readonly LiveCheck[] = [
  {
    name: "OpenAI",
    docs: "https://platform.openai.com/docs/api-reference/models/list",
    ...get("/v1/models"),
    rules: ["openai-project-key", "openai-service-account-key", "openai-user-key"],
    base: "https://api.openai.com",
    headers: bearer,
    // A restricted key is refused with the same status as a wrong one.
    reading: {
      active: [{ status: 200, at: "object", is: ["list"] }],
      lacking: [
        { status: 401, at: "error/message", starts: "You have insufficient permissions" },
        { status: 403, at: "error/message", starts: "You have insufficient permissions" },
        { status: 403, at: "error", starts: "You have insufficient permissions" },
      ],
      inactive: [{ status: 401, at: "error/code", is: ["invalid_api_key"] }],
    },
  },
  {
    name: "Anthropic",
    docs: "https://docs.anthropic.com/en/api/models-list",
    ...get("/v1/models?limit=1"),
    rules: ["anthropic-api-key"],
    base: "https://api.anthropic.com",
    headers: (credential: Secret) => ({ "x-api-key": credential, "anthropic-version": "2023-06-01" }),
    reading: {
      active: [{ status: 200, at: "data" }],
      lacking: [{ status: 403, at: "error/type", is: ["permission_error"] }],
      inactive: [{ status: 401, at: "error/type", is: ["authentication_error"] }],
    },
  },
  {
    name: "Hugging Face",
    docs: "https://huggingface.co/docs/hub/api",
    ...get("/api/whoami-v2"),
    rules: ["hugging-face-user-token", "hugging-face-org-token"],
    base: "https://huggingface.co",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "name" }],
      inactive: [{ status: 401, at: "error", starts: "Invalid" }],
      account: "name",
    },
  },
  {
    name: "Replicate",
    docs: "https://replicate.com/docs/reference/http#account.get",
    ...get("/v1/account"),
    rules: ["replicate-api-token"],
    base: "https://api.replicate.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "username" }],
      inactive: [{ status: 401, at: "title", is: ["Unauthenticated"] }],
      account: "username",
    },
  },
  {
    name: "Groq",
    docs: "https://console.groq.com/docs/api-reference#models-list",
    ...get("/openai/v1/models"),
    rules: ["groq-api-key"],
    base: "https://api.groq.com",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "object", is: ["list"] }],
      inactive: [{ status: 401, at: "error/code", is: ["invalid_api_key"] }],
    },
  },
  {
    name: "OpenRouter",
    docs: "https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key",
    ...get("/api/v1/key"),
    rules: ["openrouter-api-key"],
    base: "https://openrouter.ai",
    headers: bearer,
    reading: {
      active: [{ status: 200, at: "data/usage" }],
      inactive: [{ status: 401, at: "error/code", is: [401] }],
    },
  },
  {
    name: "ElevenLabs",
    docs: "https://elevenlabs.io/docs/api-reference/user/get",
    ...get("/v1/user"),
    rules: ["elevenlabs-api-key"],
    base: "https://api.elevenlabs.io",
    headers: inHeader("xi-api-key"),
    reading: {
      active: [{ status: 200, at: "subscription" }],
      lacking: [{ status: 401, at: "detail/status", is: ["missing_permissions"] }],
    },
  },
];
