import { ComponentType, ExternalReferenceType } from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  ExternalReference,
  LicenseExpression,
  NamedLicense,
} from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json, JsonSerializer } from "@cyclonedx/cyclonedx-library/Serialize";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import type { Part } from "./notices";

/** The data of others of which the base map is drawn. */
const drawnData = [
  {
    name: "Natural Earth",
    address: "https://www.naturalearthdata.com/",
    licence: new NamedLicense("Public domain", { url: "https://www.naturalearthdata.com/about/terms-of-use/" }),
  },
  { name: "GeoNames", address: "https://www.geonames.org/", licence: new LicenseExpression("CC-BY-4.0") },
];

/**
 * Returns the software bill of materials (CycloneDX 1.6, JSON) of the built site: each part with code or a font in it, the
 * data of the base map, and their licences. `version` is that of the record's release.
 */
export function sbom(parts: readonly Part[], version: string): string {
  const bom = new Bom();
  const site = new Component(ComponentType.Application, "nordic-ai-data-centers", {
    bomRef: "nordic-ai-data-centers",
    version,
  });
  site.licenses.add(new LicenseExpression("MIT"));
  bom.metadata.component = site;
  for (const { name, version: of, licence } of parts) {
    const [group, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
    const purl = `pkg:npm/${name.replace("@", "%40")}@${of}`;
    const part = new Component(ComponentType.Library, bare ?? name, {
      bomRef: purl,
      purl,
      version: of,
      ...(group !== undefined && { group }),
    });
    part.licenses.add(new LicenseExpression(licence));
    bom.components.add(part);
    site.dependencies.add(part.bomRef);
  }
  for (const { name, address, licence } of drawnData) {
    const part = new Component(ComponentType.Data, name, { bomRef: `data:${name}` });
    part.licenses.add(licence);
    part.externalReferences.add(new ExternalReference(address, ExternalReferenceType.Website));
    bom.components.add(part);
    site.dependencies.add(part.bomRef);
  }
  const text = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6)).serialize(bom, { sortLists: true, space: 1 });
  return `${text}\n`;
}
