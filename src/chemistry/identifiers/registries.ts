/** Registries of compounds whose numbers have a known form; i18n/paths.ts has their addresses. */
import type { LinkedRegistry } from '#i18n/paths.ts';

interface NumberForm {
  readonly form: RegExp;
  readonly example: string;
}

export const REGISTRIES: Readonly<Record<LinkedRegistry, NumberForm>> = {
  ChemSpider: { form: /^[1-9]\d*$/, example: '62483' },
  'NIST Chemistry WebBook': { form: /^[A-Z]\d+$/, example: 'C619410' },
  nmrshiftdb2: { form: /^[1-9]\d*$/, example: '10024877' },
};
