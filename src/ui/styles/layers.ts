/**
 * The order of the cascade layers. It must be said before any style sheet adds to a layer, and
 * Astro orders style sheets by import: so the layout writes it into the head itself, and the
 * content security policy names its hash (astro.config.mjs).
 */
export const LAYER_ORDER = '@layer reset, tokens, base, layout, component, utility;';
