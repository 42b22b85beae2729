// Credentials of Weights & Biases.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const weightsAndBiases = defineProvider({
  id: "weights-and-biases",
  name: "Weights & Biases",
  docs: "https://docs.wandb.ai/support/find_api_key/",
  revoke: "https://docs.wandb.ai/support/rotate_revoke_access/",
  rules: [
    {
      id: "weights-and-biases-api-key",
      title: "Weights & Biases API key",
      ...token("wandb_v1_", "[A-Za-z0-9_-]{77}", 77),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `wandb_v1_${make.alnum(77)}`;
          return [{ text: `WANDB_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `WANDB_API_KEY=wandb_v1_${make.alnum(20)}\n` },
          { text: `wandb_v1_${"x".repeat(77)}\n` },
        ],
      },
    },
    {
      id: "weights-and-biases-legacy-api-key",
      title: "Weights & Biases API key (old format)",
      ...assigned(["wandb"], "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { text: `WANDB_API_KEY=${secret}\n`, secret },
            { path: "train.py", text: `os.environ["WANDB_API_KEY"] = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `WANDB_RUN_ID=${make.lowerAlnum(8)}\n` },
          { text: `WANDB_API_KEY=${make.hex(39)}\n` },
        ],
      },
    },
  ],
});
