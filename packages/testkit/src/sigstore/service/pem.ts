// PEM around DER. Source: RFC 7468.

export function pemOf(label: "CERTIFICATE" | "PUBLIC KEY", der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
