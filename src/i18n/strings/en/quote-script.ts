import { requestTextEn } from './quote-text.ts';

/** The words of the quote that the script of a product page loads: no others go with it. */
export const quoteScriptEn = {
  /** The message to the supplier; it exists in every language of `MESSAGE_LANGUAGES`. */
  text: requestTextEn,
  /** By the code of the problem. */
  problems: {
    notANumber: 'Enter a number such as 25 or 0.5 and choose its unit.',
    ambiguous: 'This can be read in two ways: enter it like 1500 or like 1.5.',
    negative: 'An amount cannot be negative.',
    zero: 'An amount must be more than zero.',
    tooLarge: 'This is 10,000 t (10,000,000 L) or more: check the amount and its unit.',
    tooFine: 'At most six digits can follow the decimal point: choose a smaller unit.',
    notPacks: 'Enter a whole number of packs from 1 to 999999.',
    missing: 'Choose the country of delivery.',
    tooLong: 'Too long: at most {max} characters fit here. Shorten it, or attach a file.',
    notAnEmail: 'Enter an e-mail address such as name@company.com.',
    notADate: 'Enter a date such as 2027-03-15.',
    pastDate: 'This date is in the past: choose today or later.',
    notAnIncoterm: 'Choose an Incoterms 2020 rule.',
  },
  /** How a request goes to a supplier of whom only a website is known, beside pictures. */
  websiteSteps: {
    copy: 'Copy the text',
    open: 'Open the contact form of {to}',
    paste: 'Paste the text and send it',
    pasteAndAttach: 'Paste the text, attach the Excel file if you can, and send it',
  },
  /** What a button has done. */
  status: {
    copied: 'The text is copied.',
    copiedAndOpened: 'The text is copied and the website opens in a new tab: paste the text there.',
    copiedNotOpened: 'The text is copied. The browser did not open the website: follow its link.',
    refused:
      'The browser refused to copy. The text is selected: copy it yourself (Ctrl+C or ⌘C), then open the contact.',
    added: 'Added. Lines on your quote list: {n}.',
    known: 'Already on your quote list. Lines on your quote list: {n}.',
    packs: {
      one: 'On your list: {n} pack of {pack}.',
      other: 'On your list: {n} packs of {pack}.',
    },
    full: 'Your quote list is full: nothing was added.',
    notKept: 'This browser keeps the list only while this tab is open.',
  },
};
