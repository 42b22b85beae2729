// Credentials of Zhipu AI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const zhipu = defineProvider({
  id: "zhipu",
  name: "Zhipu AI",
  docs: "https://docs.bigmodel.cn/cn/guide/start/quick-start",
  revoke: "https://docs.bigmodel.cn/cn/api/introduction",
  rules: [
    {
      id: "zhipu-api-key",
      title: "Zhipu AI API key",
      ...assigned(["zhipu", "bigmodel", "zai_api", "z_ai_api", "glm_api"], "[a-f0-9]{32}\\.[A-Za-z0-9]{16}", 49),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.hex(32)}.${make.alnum(16)}`;
          return [{ text: `ZHIPUAI_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ZHIPUAI_API_KEY=${make.hex(32)}\n` }, { text: "ZHIPUAI_MODEL=glm-4-plus\n" }],
      },
    },
  ],
});
