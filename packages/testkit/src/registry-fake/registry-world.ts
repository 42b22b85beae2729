// A registry fake on loopback with one image in it, for the time of a test.
import { serveOnLoopback } from "../github-fake/loopback.ts";
import { RegistryFake, type RegistryFakeOptions } from "./registry-fake.ts";

export interface RegistryWorld {
  readonly fake: RegistryFake;
  readonly image: { readonly registry: string; readonly name: string; readonly digest: string };
}

/** The name of the image. */
export const FAKE_IMAGE = "octo/tool";

export async function withRegistryFake(
  options: RegistryFakeOptions,
  use: (world: RegistryWorld) => Promise<void>,
): Promise<void> {
  const fake = new RegistryFake(options);
  const digest = fake.putImage(FAKE_IMAGE);
  const server = await serveOnLoopback(fake);
  try {
    await use({ fake, image: { registry: new URL(server.url).host, name: FAKE_IMAGE, digest } });
  } finally {
    await server.close();
  }
}
