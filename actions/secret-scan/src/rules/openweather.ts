// Credentials of OpenWeather.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const openweather = defineProvider({
  id: "openweather",
  name: "OpenWeather",
  docs: "https://openweathermap.org/appid",
  revoke: "https://openweathermap.org/faq",
  rules: [
    {
      id: "openweather-api-key",
      title: "OpenWeather API key",
      ...assigned(["openweather", "open_weather", "owm_api"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `OPENWEATHER_API_KEY=${secret}\n`, secret },
            { path: "weather.js", text: `const openWeatherMapKey = '${secret}';\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `OPENWEATHER_API_KEY=${make.hex(40)}\n` },
          { text: `OPENWEATHER_CITY_ID=${make.digits(7)}\n` },
        ],
      },
    },
  ],
});
