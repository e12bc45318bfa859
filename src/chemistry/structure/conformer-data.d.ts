/** Torsion and bond statistics and force field of OpenChemLib, by path (scripts/conformer-data.ts). */
declare module 'virtual:conformer-data' {
  const data: Record<string, string>;
  export default data;
}
