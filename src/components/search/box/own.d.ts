/** A module imported with `?own` is bundled into the importing script instead of a shared chunk. */
declare module '#search/readings/query-length.ts?own' {
  export { addressText } from '#search/readings/query-length.ts';
}
