/** Which name of a product a text is. */
export type NameField = 'name' | 'otherName' | 'catalogNumber';
