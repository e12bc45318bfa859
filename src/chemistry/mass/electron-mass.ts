/** Mass of the electron in Da (CODATA 2022). */
export const ELECTRON_MASS = 5.485799090441e-4;
