/**
 * The order of the cascade layers. It must precede all style sheets, which Astro orders by import,
 * so the layout writes it into the head; the content security policy names its hash
 * (astro.config.mjs).
 */
export const LAYER_ORDER = '@layer reset, tokens, base, layout, component, utility;';
