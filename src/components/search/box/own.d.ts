/** A module with `?own` behind its name is bundled into the script that imports it, not shared. */
declare module '#search/readings/query-length.ts?own' {
  export { addressText } from '#search/readings/query-length.ts';
}
