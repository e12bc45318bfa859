import { describe, expect, test } from 'vitest';
import { nameChunks } from '#chemistry/names/name-typography.ts';

/** Italics as _x_, small capitals as ^x^, raised as ↑x↑, lowered as ↓x↓, what stays on one line in {braces}, places to break as |. */
function shown(name: string): string {
  return nameChunks(name)
    .map(({ tokens, tied, breakAfter }) => {
      const text = tokens
        .map((token) => {
          const mark = {
            plain: '',
            italic: '_',
            smallCapitals: '^',
            superscript: '↑',
            subscript: '↓',
          }[token.style];
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
    // Fused rings: sides with several letters.
    ['4H-pyrrolo[3,2,1-ij]quinoline', '{4_H_-p}yrrolo[{3,2,1-_i_}_j_]|quinoline'],
    ['benzo[1,2-b:4,5-b′]dithiophene', 'benzo[{1,2-_b_}:{4,5-_b_}′]|dithiophene'],
    ['dibenzo[b,d]furan', 'dibenzo[_b_,_d_]|furan'],
    ['perylo[2,1,9,8-klmna]xanthene', 'perylo[{2,1,9,8-_k_}_lmna_]|xanthene'],
    ['2-[pyridin-4-yl]ethanol', '{2-[}pyridin-|{4-y}l]|ethanol'],
    ['acid [inn-latin]', 'acid [inn-|latin]'],
    // Von Baeyer names: the bridgeheads of secondary bridges.
    ['tricyclo[3.3.1.13,7]decane', 'tricyclo[3.3.1.1↑3,7↑]|decane'],
    ['4-azatricyclo[9.4.0.03,8]pentadecane', '{4-a}zatricyclo[9.4.0.0↑3,8↑]|pentadecane'],
    ['tetracyclo[6.2.1.13,6.02,7]dodecane', 'tetracyclo[6.2.1.1↑3,6↑.0↑2,7↑]|dodecane'],
    ['tricyclo[3.3.1.1]decane', 'tricyclo[3.3.1.1]|decane'],
    // Bonding numbers, numbers of atoms.
    ['1λ6,3λ6-dithioxane', '1λ↑6↑,3λ↑6↑-dithioxane'],
    ['triphenyl-λ5-phosphane', 'triphenyl-|λ↑5↑-phosphane'],
    ['N4-methylcytosine', '{_N_↑4↑-m}ethylcytosine'],
    ['N1,N1-dimethylethane-1,2-diamine', '{_N_↑1↑,_N_↑1↑-d}imethylethane-|{1,2-d}iamine'],
    ['O6-methylguanine', '{_O_↑6↑-m}ethylguanine'],
    ['HY-N9929', 'HY-|N9929'],
    // Formulas.
    ['iron oxide (Fe3O4)', 'iron oxide (Fe↓3↓O↓4↓)'],
    ['cadmium nitrate (Cd(NO3)2)', 'cadmium nitrate (Cd(NO↓3↓)↓2↓)'],
    ['borax (B4Na2O7.10H2O)', 'borax (B↓4↓Na↓2↓O↓7↓.10H↓2↓O)'],
    ['vitamin B12 (B12)', 'vitamin B12 (B12)'],
    ['acid (WX192121)', 'acid (WX192121)'],
    ['1,4-ditert-butylbenzene', '{1,4-d}i_tert_-|butylbenzene'],
    ['di-tert-butyl peroxide', 'di-|{_tert_-b}utyl peroxide'],
    ['2-Bromocyclopentanone', '{2-B}romocyclopentanone'],
    ['methanol', 'methanol'],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(shown(name)).toBe(expected);
  });
});
