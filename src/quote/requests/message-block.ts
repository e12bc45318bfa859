/** Where in a mail's text a composed request stands: below its opening, perhaps quoted. */
import { MESSAGE_LANGUAGES, MESSAGE_TEXTS, type MessageLanguage } from '#i18n/message-languages.ts';
import { cleanText } from './buyer-request.ts';

export interface MessageBlock {
  language: MessageLanguage;
  /** Whether its lines begin with `>`, or stand below the head of a forwarded mail. */
  isQuoted: boolean;
  /** Text above the first block, but not the subject above the text in a file of this site. */
  before: string;
  /** The lines below the opening, without marks of quotation, up to the next opening. */
  lines: string[];
}

interface Line {
  mark: string;
  text: string;
}

/** Lines that mail programs write above a mail that is forwarded or answered. */
const FORWARDED = /^(?:-{4,}|_{8,}|\*{0,2}(?:From|Von|De|Da|发件人|差出人)\*{0,2}\s*[:：])/;

/** Maximum characters of a text that are looked through: those of the longest request many times. */
const MAX_TEXT = 2_000_000;

/** The requests in a text. */
export function messageBlocks(raw: string): MessageBlock[] {
  const lines = linesOf(raw);
  const starts = openings(lines);
  return starts.map(({ at, below, language }, number) => {
    const mark = lines[at]?.mark ?? '';
    const end = starts[number + 1]?.at ?? lines.length;
    const rest = lines.slice(below, end);
    const left = rest.findIndex((line) => line.mark !== mark && line.text !== '');
    const earlier = starts[number - 1]?.below ?? 0;
    const above = lines.slice(earlier, at).map(({ text }) => text);
    const isSubject = above.join('').startsWith(MESSAGE_TEXTS[language].subjectNone);
    return {
      language,
      isQuoted: mark !== '' || above.some((text) => FORWARDED.test(text)),
      before: number === 0 && !isSubject ? above.join('\n').trim() : '',
      lines: rest.slice(0, left < 0 ? undefined : left).map(({ text }) => text),
    };
  });
}

function linesOf(raw: string): Line[] {
  return cleanText(raw.slice(0, MAX_TEXT))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => {
      const mark = /^(?: ?>)+ ?/.exec(line)?.[0] ?? '';
      return { mark: mark.replaceAll(' ', ''), text: line.slice(mark.length).trimEnd() };
    });
}

/** Lines at which an opening begins, and the line below it. */
function openings(lines: readonly Line[]) {
  const found: { at: number; below: number; language: MessageLanguage }[] = [];
  for (const language of MESSAGE_LANGUAGES) {
    const [first = '', last = ''] = MESSAGE_TEXTS[language].opening.split(/\n+/);
    lines.forEach((line, at) => {
      if (line.text.trim() !== first) return;
      let next = at + 1;
      while (next < lines.length && lines[next]?.text === '') next++;
      if (lines[next]?.text.trim() === last) found.push({ at, below: next + 1, language });
    });
  }
  return found.sort((a, b) => a.at - b.at);
}
