/** Names of properties that sheets print before the value. */
import type { PropertyKind } from './kinds.ts';

const LIMIT = String.raw`(?: (?:explosi(?:on|ve)|flammab(?:ility|le)))?(?: limit)?`;

const LABELS: Partial<Record<PropertyKind, string>> = {
  meltingPoint: String.raw`m\.? ?p\.?|melting (?:point|range)(?: ?\/ ?(?:freezing point|(?:melting )?range))?|freezing point`,
  boilingPoint: String.raw`b\.? ?p\.?|(?:initial )?boiling point(?:(?: ?\/ ?| and )(?:boiling )?range)?`,
  flashPoint: String.raw`f\.? ?p\.?|flash ?point`,
  sublimationPoint: 'sublimation (?:point|temperature)',
  decompositionTemperature: 'decomposition (?:point|temperature)',
  autoignitionTemperature: '(?:auto-? ?)?ignition temperature',
  lowerExplosionLimit: `LEL|LFL|lower${LIMIT}`,
  upperExplosionLimit: `UEL|UFL|upper${LIMIT}`,
  vapourPressure: String.raw`vapou?r pressure|v\.?p\.?`,
  relativeVapourDensity: '(?:relative )?vapou?r density',
  density: 'density',
  relativeDensity: String.raw`relative density|specific gravity|sp\.? ?gr\.?`,
  refractiveIndex: 'refractive index|RI',
  opticalRotation: '(?:specific |optical )*rotation',
  dynamicViscosity: '(?:dynamic )?viscosity',
  kinematicViscosity: '(?:kinematic )?viscosity',
  surfaceTension: 'surface tension',
  solubility: 'solubility',
};

/** Behind a label: a reference, then a colon or the value itself. */
const AFTER = String.raw`(?: ?\((?:water|air) ?= ?1\))?(?: ?[:=] ?| (?=\S)|(?=[<>≤≥~\d-]))`;

/** A text without the name of its kind: "51 °C" for "Melting point: 51 °C". */
export function withoutWordLabel(kind: PropertyKind, text: string): string {
  const label = LABELS[kind];
  return label === undefined ? text : text.replace(new RegExp(`^(?:${label})${AFTER}`, 'i'), '');
}
