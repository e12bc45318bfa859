/** Where the visitor's choice is kept: `light`, `dark`, or nothing while the system decides. */
export const THEME_KEY = 'chemical-catalog.theme';

/**
 * Runs in the head before anything is painted, so that no page flashes in the other theme: sets
 * `data-theme`, which the tokens read, and keeps the browser's own frame in the same colour.
 * The content security policy names its hash (astro.config.mjs).
 */
export const THEME_SCRIPT =
  `try{const t=localStorage.getItem("${THEME_KEY}");if(t){document.documentElement.dataset.theme=t;` +
  `for(const m of document.querySelectorAll("[name=theme-color]"))` +
  `m.media=m.media.includes(t)?"":"not all"}}catch{}`;
