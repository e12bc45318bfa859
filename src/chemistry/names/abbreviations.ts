/**
 * Abbreviations in use that name one compound, by the first block of its standard InChIKey: those of
 * the table in the author guidelines of The Journal of Organic Chemistry, and of the trade. Open
 * Babel 3.1.1 made the keys from structures; the structures that OPSIN 2.7.0 reads from the names
 * beside them have the same.
 */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  dmf: 'ZMXDDKWLCZADIW', // N,N-dimethylformamide
  dcm: 'YMWUJEATGCHHMB', // dichloromethane
  thf: 'WYURNTSHIVDZCO', // tetrahydrofuran
  dmso: 'IAZDPXIOMUYVGZ', // dimethyl sulfoxide
  etoac: 'XEKOWRVHYACXOJ', // ethyl acetate
  mecn: 'WEVYAHXRMPXWCK', // acetonitrile
  acn: 'WEVYAHXRMPXWCK', // acetonitrile
  tfa: 'DTQVDTLACAAQTR', // trifluoroacetic acid
  nbs: 'PCLIMKBDDGJMGD', // N-bromosuccinimide
  ncs: 'JRNVZBWKYDBUCA', // N-chlorosuccinimide
  nis: 'LQZMLBORDGWNPD', // N-iodosuccinimide
  tea: 'ZMANZCXQSJIPKH', // triethylamine
  dipea: 'JGFZNNIVVJXRND', // N,N-diisopropylethylamine
  meoh: 'OKKJLVBELUTLKV', // methanol
  etoh: 'LFQSCWFLJHTTHZ', // ethanol
  ipa: 'KFZMGEQAYNKOFK', // propan-2-ol
  iproh: 'KFZMGEQAYNKOFK', // propan-2-ol
  acoh: 'QTBSBXVTEAMEQO', // acetic acid
  ac2o: 'WFDIJRYMOXRFFG', // acetic anhydride
  dmap: 'VHYFNPMBLIVWCW', // 4-dimethylaminopyridine
  dbu: 'GQHTUMJGOHRCHB', // 1,8-diazabicyclo[5.4.0]undec-7-ene
  dabco: 'IMNIMPAHZVJRPE', // 1,4-diazabicyclo[2.2.2]octane
  dcc: 'QOSSAOTZNIDXMA', // N,N′-dicyclohexylcarbodiimide
  tmu: 'AVQQQNCBBIEMEU', // tetramethylurea
  nmp: 'SECXISVLQFMRJM', // 1-methylpyrrolidin-2-one
  dma: 'FXHOOIRPVKKKFG', // N,N-dimethylacetamide
  dmac: 'FXHOOIRPVKKKFG', // N,N-dimethylacetamide
  dme: 'XTHFKEDIFFGKHM', // 1,2-dimethoxyethane
  mtbe: 'BZLVMXJERCGZMT', // tert-butyl methyl ether
  mek: 'ZWEHNKRNPOVVGH', // butan-2-one
  mibk: 'NTIZESTWPVYFNL', // 4-methylpentan-2-one
  tmscl: 'IJOOHPMOJXWVHK', // chlorotrimethylsilane
  tbscl: 'BCNZYOJHNLTNEZ', // tert-butyldimethylsilyl chloride
  hmpa: 'GNOIPBMMFNIUFM', // hexamethylphosphoramide
  pph3: 'RIOQSEWOXXDEQQ', // triphenylphosphine
  dead: 'FAMRKDQNMBBFBR', // diethyl azodicarboxylate
  diad: 'VVWRJUBEIPHGQF', // diisopropyl azodicarboxylate
  aibn: 'OZAIFHULBGXAKX', // azobisisobutyronitrile
  mcpba: 'NHQDETIJWKXCTC', // 3-chloroperbenzoic acid
  bht: 'NLZUEZXRPGMBCV', // 2,6-di-tert-butyl-4-methylphenol
  eg: 'LYCAIKOWRPUZTN', // ethane-1,2-diol
  ptsa: 'JOXIMZWYDAKGHI', // p-toluenesulfonic acid
  tfoh: 'ITMCEJHCFYSIIV', // trifluoromethanesulfonic acid
  edta: 'KCXVZYZYPLLWCC', // ethylenediaminetetraacetic acid
  tmeda: 'KWYHDKDOAIKMQN', // N,N,N′,N′-tetramethylethylenediamine
};

/** The InChIKey of the compound that an abbreviation names, in any letter case. */
export function abbreviated(text: string): string | undefined {
  const key = text.toLowerCase();
  const block = Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
  return block && `${block}-UHFFFAOYSA-N`;
}
