/** Storage key of the visitor's choice: `light`, `dark`, or anything else to follow the system. */
export const THEME_KEY = 'chemical-catalog.theme';

/**
 * Runs in the head before the first paint, so that no page flashes in the other theme: sets
 * `data-theme`, which the tokens read. The content security policy names its hash
 * (astro.config.mjs).
 */
export const THEME_SCRIPT = `try{const t=localStorage.getItem("${THEME_KEY}");if(t=="light"||t=="dark")document.documentElement.dataset.theme=t}catch{}`;
