/** Words of the list under the search box, which loads them: no others go with it. */
export const suggestionsEn = {
  label: 'Suggestions',
  count: { one: '{n} suggestion', other: '{n} suggestions' },
  /** Beside a formula. */
  products: { one: '{n} product', other: '{n} products' },
  recent: {
    label: 'Recent searches',
    count: { one: '{n} recent search', other: '{n} recent searches' },
    keep: 'Keep my recent searches on this device',
    kept: 'Your next searches are listed here.',
    refused: 'This browser refuses to keep anything.',
    clear: 'Clear',
    cleared: 'Cleared.',
    stop: 'Stop keeping',
    stopped: 'Deleted. Searches are no longer kept.',
  },
};
