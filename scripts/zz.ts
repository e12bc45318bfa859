import { splitQualifiers } from '#search/names/qualifiers.ts';
for (const t of `Acetone, HPLC Grade
Acetic Acid Glacial 99% ACS Grade
Aluminum Chloride, Anhydrous, Reagent Grade
Toluene (anhydrous), 99.8%
Triethylamine >=99%
Potassium hydroxide pellets
Sodium borohydride powder, 98%
Tetrahydrofuran, stabilized with BHT
Acetic Acid 10% Solution
Sodium Hydroxide 0.1N Solution
Hydrogen peroxide 30% w/w
Ethanol 95% denatured
Methanol-d4, 99.8 atom % D
Sulfuric acid, fuming, 20% SO3
Palladium on carbon 10 wt%
Silica gel 60 (230-400 mesh)
Dimethyl sulfoxide (DMSO)
H2SO4 conc.
conc. HCl
2-Bromocyclohexanone, GC standard
2-溴环己酮 98% 500g
n-Butyllithium, 2.5 M in hexanes
Copper sulfate pentahydrate
anhydrous toluene
HPLC grade acetonitrile
Acetonitrile 98+% 2.5 L bottle
Benzoyl peroxide, 75% in water
2-methyl-2-butanol
iron powder, -325 mesh
Sodium hydroxide, 1 M
Ethanol
Carbon dioxide gas
Liquid paraffin
Vitamin D
Phenol, crystals, 99.5 % (GC)
Copper wire
Tween 20
Pure Blue
Acid Red 1
Hydrazine hydrate
Chloral hydrate
5 g 2-bromocyclopentanone`.split('\n')) {
  const q = splitQualifiers(t);
  console.log(
    t,
    '→',
    q ? `${q.bare} | ${q.qualifiers.map((x) => (x.isSame ? '' : '!') + x.text).join(' ; ')}` : '-',
  );
}
