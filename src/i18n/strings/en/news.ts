export const newsStrings = {
  title: 'News',
  description: 'Articles on raw materials and intermediates, each figure with its date and source.',
  none: 'There is no article yet.',
  all: 'All news',
  published: 'Published',
  sources: 'Sources',
  /** Accessible name of a citation in the text. */
  citation: 'Source {n}',
  licence: 'Licence: {licence}',
  seenIn: 'Seen in: {place}',
  chartData: 'The figures as a table',
  chartGap: 'not in these sources',
  chartSource: 'Source',
  chartSources: 'Sources',
  feed: 'News feed (RSS)',
  feedTitle: 'News from {company}',
};
