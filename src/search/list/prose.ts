/** Distinguishes sentences of a message from names of compounds. */

const GREETING =
  /^(?:hi|hello|hallo|hey|dear|good (?:morning|day|afternoon|evening)|best|kind|warm|many|thanks|thank|regards|sincerely|cheers|yours|greetings|sehr geehrte|mit freundlichen|viele grüße|bonjour|cordialement|您好|你好|尊敬|谢谢|此致|祝)(?![\p{L}\d-]*(?:yl|ol|one|ine|ide|ate|ene|ane)\b)/iu;
const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|re|fwd?|aw|wg|von|an|betreff|gesendet|datum|发件人|收件人|主题|发送时间)\s*[:：]/i;
const CONTACT = /\S@\S+\.\S|https?:\/\/|www\.|^(?:tel|phone|fax|mobile|mob|e-?mail|电话)\b/i;
const FUNCTION_WORDS =
  /(?<=^|[\s("'])(?:i|we|you|our|your|us|me|my|the|this|that|these|those|is|are|am|be|have|has|can|could|would|will|please|need|needs|want|looking|following|quote|price|prices|for|from|(?<!(?:compd|mixt|products?|polymer|complex)\.? )with|below|attached|let|know|do|any|if|it|they|there|here|as|by|also|wir|sie|bitte|und|die|der|das)(?=$|[\s,.;:!?)"'])/giu;
const HAN_PROSE = /[请您你们我贵谢报价吗呢]/u;
const AMOUNT_ONLY =
  /^[\d\s.,x×*()/%≥>~-]*(?:mg|g|kg|t|ml|l|mol|mmol|eur|usd|€|\$|pcs|ea|units?|bottles?)?[\s.)]*$/i;

/**
 * Maximum characters of a line that are judged: some patterns take the square of the length, and a
 * sentence shows itself early.
 */
const MAX_JUDGED = 1000;

/** Whether a line is prose: a sentence, a greeting, a mail header, an address. */
export function isProse(whole: string): boolean {
  const line = whole.slice(0, MAX_JUDGED);
  if (HEADER.test(line) || CONTACT.test(line) || AMOUNT_ONLY.test(line)) return true;
  if (GREETING.test(line)) return true;
  const words = line.split(/\s+/).length;
  const functionWords = line.match(FUNCTION_WORDS)?.length ?? 0;
  if (/[\p{L})][.!?:：。！？,，]$/u.test(line) && (words >= 3 || functionWords > 0)) return true;
  if (/[:：。！？?]$/u.test(line)) return true;
  if (HAN_PROSE.test(line)) return true;
  if (words > 8 && functionWords === 0 && looksChemical(line)) return false;
  return words > 8 || functionWords >= 2 || (functionWords === 1 && words > 2);
}

/**
 * Whether the line shows that the text is a message; only then are other lines tested for prose.
 */
export function isOfMessage(whole: string): boolean {
  const line = whole.slice(0, MAX_JUDGED);
  return GREETING.test(line) || HEADER.test(line) || (isProse(line) && /\s\S+\s/.test(line));
}

const ENDING =
  /(?:yl|ol|one|on|ine|in|ide|id|ate|at|ene|ane|yne|ite|oxide|acid|ether|phenone|phenon|benzene|amine|amide|nitrile|aldehyde|hydride|ester|thiol|azole|idine|furan|pyran|phenyl|toluene|quinone|säure)$/i;
const LOCANT =
  /(?:^|[\s([{,-])(?:\d+[′'’´]*|[NOoSRPpEZmDL]|α|β|γ|alpha|beta|tert|sec|iso|cis|trans)(?:,\d+[′'’´]*)*-\p{L}{3,}|\p{L}{3,}-\d/u;
const STRUCTURE = /^(?=.{4,})(?=.*[=#()[\]])[A-Za-z0-9@+\-[\]()=#$/\\.%:*]+$/;
const FORMULA = /^(?=.*\d)(?:[A-Z][a-z]?\d*){2,}$/;

/** Whether a text looks like a name of a compound, a formula or a structure. */
export function looksChemical(text: string): boolean {
  if (looksLikeStructure(text)) return true;
  return text.length <= MAX_JUDGED && [LOCANT, ENDING, FORMULA].some((one) => one.test(text));
}

/** Maximum characters of a structure: that of 1,000 atoms has some 4,000. */
const MAX_STRUCTURE = 10_000;

/** Whether a text is written like a SMILES, also a long one. */
export function looksLikeStructure(text: string): boolean {
  return text.length <= MAX_STRUCTURE && STRUCTURE.test(text);
}

const SECOND_WORDS =
  /^(?:acid|chloride|bromide|iodide|fluoride|ester|ether|oxide|anhydride|alcohol|ketone|amine|amide|hydrochloride|hydrobromide|sulfate|sulphate|acetate|salt|hydrate|monohydrate)\b/i;

/**
 * Names of compounds in a sentence: words with a locant and a chemical ending are certain, other
 * long words with such an ending are weak.
 */
export function namesInProse(line: string): { name: string; weak: boolean }[] {
  const words = line.split(/\s+/);
  return words.flatMap((word, at) => {
    if (word.length > MAX_JUDGED) return [];
    const bare = word.replace(/^[("'“‘]+|[.,;:!?)"'”’]+$/gu, '');
    const second = SECOND_WORDS.exec(words[at + 1]?.slice(0, 30) ?? '')?.[0];
    const name = second === undefined ? bare : `${bare} ${second}`;
    if (!/\p{L}{5}/u.test(bare) || !ENDING.test(second ?? bare)) return [];
    const hasLocant = /^(?:\d+[′'’´]*(?:,\d+[′'’´]*)*|[NO]|tert|sec)-\p{L}/u.test(bare);
    return [{ name, weak: !hasLocant || bare.replaceAll(/\P{L}/gu, '').length < 8 }];
  });
}
