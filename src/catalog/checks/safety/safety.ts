import type { Check } from '#catalog/checks/check.ts';
import { statementCodes } from './codes.ts';
import { dates } from './dates.ts';
import { documentsNamed } from './documents-named.ts';
import { exclusiveStatements } from './exclusive-statements.ts';
import { flammableLiquids } from './flammable-liquids.ts';
import { missingPictograms } from './missing-pictograms.ts';
import { pictogramPrecedence } from './pictogram-precedence.ts';
import { precautionaryWithoutHazard } from './precautionary-without-hazard.ts';
import { signalWord } from './signal-word.ts';
import { transportAgrees } from './transport.ts';
import { unfoundedPictograms } from './unfounded-pictograms.ts';

/** Rules on the safety data of a product, each in its own file. */
export const safetyChecks: readonly Check[] = [
  statementCodes,
  documentsNamed,
  dates,
  signalWord,
  exclusiveStatements,
  missingPictograms,
  unfoundedPictograms,
  pictogramPrecedence,
  precautionaryWithoutHazard,
  flammableLiquids,
  transportAgrees,
];
