// Credentials of WordPress.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const wordpress = defineProvider({
  id: "wordpress",
  name: "WordPress",
  docs: "https://developer.wordpress.org/rest-api/reference/application-passwords/",
  revoke: "https://wordpress.org/documentation/article/application-passwords/",
  rules: [
    {
      id: "wordpress-application-password",
      title: "WordPress application password",
      ...assigned(
        [
          "wp_app_password",
          "wp_application_password",
          "wordpress_app_password",
          "wordpress_application_password",
          "wp_app_pass",
          "application_password",
        ],
        "[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5}",
        29,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = Array.from({ length: 6 }, () => make.alnum(4)).join(" ");
          return [{ text: `WP_APP_PASSWORD="${secret}"\n`, secret }];
        },
        allows: () => [
          { text: 'WP_APP_PASSWORD="xxxx xxxx xxxx xxxx xxxx xxxx"\n' },
          { text: 'WP_APP_PASSWORD="correct horse battery"\n' },
        ],
      },
    },
  ],
});
