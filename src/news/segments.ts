/** A segment of the text, or a chart, which is placed by a line `::chart{#id}`. */

export type Segment = { markdown: string } | { chart: string; line: number };

/** A malformed line that was meant to place a chart. */
export interface MalformedPlace {
  text: string;
  line: number;
}

const PLACE = /^::chart\{#([\w-]+)\}$/;
const MEANT = /^:{1,3}\s*chart\b/i;

/**
 * Splits a text at the lines that place charts.
 * @param firstLine line of the file on which the text begins
 */
export function cutAtCharts(
  body: string,
  firstLine = 1,
): { segments: Segment[]; malformed: MalformedPlace[] } {
  const segments: Segment[] = [];
  const malformed: MalformedPlace[] = [];
  let stretch: string[] = [];
  const endStretch = () => {
    const markdown = stretch.join('\n').trim();
    if (markdown !== '') segments.push({ markdown });
    stretch = [];
  };
  body.split(/\r?\n/).forEach((text, index) => {
    const id = PLACE.exec(text.trim())?.[1];
    if (id !== undefined) {
      endStretch();
      segments.push({ chart: id, line: firstLine + index });
    } else {
      if (MEANT.test(text.trim())) malformed.push({ text: text.trim(), line: firstLine + index });
      stretch.push(text);
    }
  });
  endStretch();
  return { segments, malformed };
}
