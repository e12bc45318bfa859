import { describe, expect, test } from 'vitest';
import { nameChunks } from '#chemistry/names/name-typography.ts';

/**
 * Italics as _x_, small capitals as ^x^, unbreakable runs in {braces}, line-break opportunities as
 * |.
 */
function shown(name: string): string {
  return nameChunks(name)
    .map(({ tokens, tied, breakAfter }) => {
      const text = tokens
        .map((token) => {
          const mark = { plain: '', italic: '_', smallCapitals: '^' }[token.style];
          return mark + token.text + mark;
        })
        .join('');
      return (tied ? `{${text}}` : text) + (breakAfter ? '|' : '');
    })
    .join('');
}

describe('names are set as IUPAC prints them', () => {
  test.each([
    ['2-Bromo-4′-methylacetophenone', '{2-B}romo-|{4′-m}ethylacetophenone'],
    ['2-Bromo-1-(p-tolyl)ethanone', '{2-B}romo-|{1-(_p_-t}olyl)|ethanone'],
    ['o,p′-DDT', '{_o_,_p_′-D}DT'],
    ['N,N′-dicyclohexylcarbodiimide', '{_N_,_N_′-d}icyclo|hexyl|carbodiimide'],
    ['3-O-methyl-D-glucose', '{3-_O_-m}ethyl-|{^D^-g}lucose'],
    ['DL-alanine', '{^DL^-a}lanine'],
    ['tert-butyl N-phenylcarbamate', '{_tert_-b}utyl {_N_-p}henylcarbamate'],
    ['(2R,3S)-2,3-dihydroxybutanedioic acid', '{(2_R_,3_S_)-2,3-d}ihydroxy|butanedioic acid'],
    ['(E)-but-2-enedioic acid', '{(_E_)-b}ut-|{2-e}nedioic acid'],
    ['(S)-(+)-mandelic acid', '{(_S_)-(+)-m}andelic acid'],
    ['trans-1,2-diol', '{_trans_-1,2-d}iol'],
    ['1H-indole-3-carbaldehyde', '{1_H_-i}ndole-|{3-c}arbaldehyde'],
    ['naphthalen-1(2H)-one', 'naphthalen-|1({2_H_)-o}ne'],
    ['thieno[3,2-b]thiophene', 'thieno[{3,2-_b_}]|thiophene'],
    ['bicyclo[2.2.1]heptane', 'bicyclo[2.2.1]|heptane'],
    ['Vitamin D-2', 'Vitamin {D-2}'],
    ['2-Bromocyclopentanone', '{2-B}romocyclopentanone'],
    ['methanol', 'methanol'],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(shown(name)).toBe(expected);
  });
});
