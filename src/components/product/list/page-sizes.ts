/** Products or rows on a page of a list: some ten screens of a phone or desktop. */
export const CARDS_ON_PAGE = 60;
export const ROWS_ON_PAGE = 200;
