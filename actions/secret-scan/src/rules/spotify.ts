// Credentials of Spotify.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const spotify = defineProvider({
  id: "spotify",
  name: "Spotify",
  docs: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  revoke: "https://developer.spotify.com/documentation/web-api/concepts/apps",
  rules: [
    {
      id: "spotify-client-secret",
      title: "Spotify client secret",
      ...assigned(
        [
          "spotify_client_secret",
          "spotify-client-secret",
          "spotifyclientsecret",
          "spotify_secret",
          "spotifysecret",
          "spotipy_client_secret",
        ],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `SPOTIFY_CLIENT_SECRET=${secret}\n`, secret },
            { path: "player.py", text: `os.environ["SPOTIPY_CLIENT_SECRET"] = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SPOTIFY_CLIENT_ID=${make.hex(32)}\n` },
          { text: `SPOTIFY_CLIENT_SECRET=${make.hex(30)}\n` },
        ],
      },
    },
  ],
});
