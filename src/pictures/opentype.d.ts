/** The part of opentype.js used by letters.ts; the package has no types. */
declare module 'opentype.js' {
  export interface Glyph {
    readonly index: number;
    /** In units of the font's em. */
    readonly advanceWidth: number;
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }

  export interface Font {
    readonly unitsPerEm: number;
    /** 0 if the font has no such glyph. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
    getKerningValue(left: Glyph, right: Glyph): number;
  }

  const opentype: { parse(file: ArrayBuffer): Font };
  export default opentype;
}
