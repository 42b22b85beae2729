// The bill of materials of the bundles: CycloneDX 1.6 as JSON. The same packages give the same bytes: no time, no serial number.
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { REPOSITORY, VERSION } from "@lockstep/core";
import type { BundledPackage } from "./bundled-packages.ts";

/** Indented by two spaces, with a line break at the end. */
export function renderSbom(packages: readonly BundledPackage[]): string {
  const bom = new Models.Bom();
  const suite = suiteComponent();
  bom.metadata.component = suite;
  const components = new Map(packages.map((entry) => [entry, toComponent(entry)]));
  for (const [entry, component] of components) {
    bom.components.add(component);
    suite.dependencies.add(component.bomRef);
    for (const needed of dependenciesOf(entry, packages)) {
      const target = components.get(needed);
      if (target !== undefined) component.dependencies.add(target.bomRef);
    }
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function suiteComponent(): Models.Component {
  const purl = `pkg:github/${REPOSITORY}@v${VERSION}`;
  const component = new Models.Component(Enums.ComponentType.Application, "lockstep", {
    version: VERSION,
    bomRef: purl,
    purl,
  });
  component.licenses.add(new Models.SpdxLicense("Apache-2.0"));
  return component;
}

function toComponent({ name, version, license, folder, sha512 }: BundledPackage): Models.Component {
  const [scope, base] = name.startsWith("@") ? name.split("/") : [undefined, name];
  const purl = `pkg:npm/${scope === undefined ? "" : `${encodeURIComponent(scope)}/`}${base}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, base ?? name, {
    version,
    purl,
    bomRef: folder,
    ...(scope === undefined ? {} : { group: scope }),
  });
  const isExpression = license.includes(" ");
  component.licenses.add(isExpression ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license));
  component.hashes.set(Enums.HashAlgorithm["SHA-512"], sha512);
  return component;
}

/** As Node.js looks packages up: in the nearest `node_modules` above (Node.js documentation, "Loading from node_modules folders"). */
function dependenciesOf({ dependencies, folder }: BundledPackage, packages: readonly BundledPackage[]) {
  return dependencies.flatMap((name) => {
    for (let place = folder; ; place = place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/")))) {
      const path = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
      const found = packages.find((candidate) => candidate.folder === path);
      if (found !== undefined) return [found];
      if (place === "") return [];
    }
  });
}
