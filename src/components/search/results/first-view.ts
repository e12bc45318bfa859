/**
 * Runs in the page before the script of the search is there: without a text to search, the examples
 * and indexes stand there at once. The page's content security policy names its hash.
 */
export const FIRST_VIEW_SCRIPT =
  'if(!new URLSearchParams(location.search).get("q"))' +
  'for(const part of document.querySelectorAll("[data-first-view]"))part.hidden=false';
