import { escapeHtml } from '#i18n/escape-html.ts';

/** Facts of the search for the browser. */
export interface OpenSearchFacts {
  shortName: string;
  description: string;
  /** Absolute address of the search page. */
  searchUrl: string;
  iconUrl: string;
}

/** Longer short names are refused (OpenSearch 1.1, "ShortName"). */
const MAX_SHORT_NAME = 16;

/**
 * An OpenSearch 1.1 description, with which a browser's address bar searches the catalog
 * (https://github.com/dewitt/opensearch, draft 6).
 */
export function openSearchDescription(facts: OpenSearchFacts): string {
  const { shortName, description, searchUrl, iconUrl } = facts;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(shortened(shortName))}</ShortName>
  <LongName>${escapeHtml(shortName.slice(0, 48))}</LongName>
  <Description>${escapeHtml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escapeHtml(iconUrl)}</Image>
  <Url type="text/html" method="get" template="${escapeHtml(searchUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/** As many whole words as fit, or else the beginning of the first. */
function shortened(name: string): string {
  const fitting = name.slice(0, MAX_SHORT_NAME + 1).replace(/\s+\S*$/, '');
  return (name.length <= MAX_SHORT_NAME ? name : fitting).slice(0, MAX_SHORT_NAME);
}
