/** What the columns of suppliers' tables are called, in English, German and Chinese. */
import { columnOf } from '#chemistry/exchange/sdf-record.ts';
import { PROPERTY_KINDS, type PropertyKind } from '#chemistry/measured/kinds.ts';
import { readPackAmount, writePackAmount } from '#chemistry/quantities/pack-amount.ts';
import { COLUMN_NAMES, DERIVED_COLUMNS, type Column } from '#catalog/import/columns.ts';
import { currencyIn, withoutCurrency } from '#catalog/import/row/money.ts';
import { westernUnits } from '#catalog/import/row/pack-cells.ts';

/** What a heading says of its column. */
export interface Heading {
  /**
   * A column of ours, a kind of measured value, the price of one pack, or what is known and not
   * imported.
   */
  of:
    | { column: Column }
    | { measured: PropertyKind }
    | { priceOf: string }
    | { ignored: 'derived' | 'rowNumber' | 'priceByWeight' | 'more' };
  /** What stands in brackets or behind a slash or comma: "%" of "Purity (%)". */
  unit: string;
  /** Currency that it names: "EUR" of "Price (€)". */
  currency?: string;
}

const NUMBER = '(?: ?(?:no|nr|num|number|nummer|code|id))?';
const NAMED = '(?: ?(?:no|nr|num|number|nummer|code|id))';

/** Plain headings (`plainHeading`); in order, a heading is the first that fits. */
const HEADINGS: readonly [Column, string][] = [
  [
    'cas',
    `cas(?: ?rn)?(?: registry)?${NUMBER}|cas rn|cas registry|chemical abstracts(?: number)?|cas ?(?:登记)?[号號]码?|cas ?编号|登[记录]号`,
  ],
  [
    'iupac',
    'iupac(?: name)?|systematic name|(?:systematischer|iupac) name|iupac ?名称?|系统(?:命)?名称?',
  ],
  [
    'formula',
    '(?:molecular|chemical|mol|sum|empirical)? ?formula|mf|(?:summen|molekul)?formel|分子式|化学式',
  ],
  ['smiles', '(?:canonical |isomeric )?smiles(?: code| string)?|structure smiles|结构式smiles'],
  ['inchikey', '(?:standard |std )?inchi ?key'],
  ['pubchem_cid', 'pubchem(?: ?c?id)?|(?:pubchem )?cid'],
  [
    'synonyms',
    'synonym(?:s|e|en)?|alias(?:es)?|(?:other|alternative|common|german) names?|(?:andere|weitere|deutsche) namen?|deutscher name|name (?:de|deutsch|german)|别名|同义词|别称|其[他它]名称|俗名',
  ],
  ['trade_names', 'trade ?names?|brand(?: names?)?|handelsnamen?|商品名'],
  [
    'chinese_names',
    '(?:chinese|cn|zh) names?|names? (?:chinese|cn|zh)|chinesischer name|中文(?:品|产品)?名称?',
  ],
  ['grade_catalog_number', 'grade catalog(?:ue)? number'],
  ['pack_catalog_numbers', 'pack catalog(?:ue)? numbers?'],
  [
    'catalog_number',
    `cat|(?:catalog(?:ue)?|cat|order(?:ing)?|product|article|art|item|part|material|artikel|bestell|produkt|katalog|stock)${NAMED}|catalog ?id|sku|artikel|(?:产品)?货号|(?:产品|商品|目录)编?号|编号`,
  ],
  [
    'name',
    `(?:product|chemical|compound|substance|material|article|item|english|preferred|generic)? ?name(?: of (?:the )?(?:product|substance|compound|chemical))?|name (?:en|english|englisch)|(?:product|article|item|chemical)? ?description|products?|compounds?|chemicals?|substances?|materials?|items?|(?:produkt|artikel|stoff|waren)?bezeichnung|(?:produkt|stoff|artikel|substanz)name|produkte?|substanz|stoff|chemikalie|英文(?:品|产品)?名称?|(?:化学|产品|商品|化合物|物质)?名称|品名|产品|化合物`,
  ],
  [
    'category',
    'categor(?:y|ies)|(?:product )?(?:group|family|line|class)|product category|kategorien?|(?:waren|produkt)gruppe|(?:产品)?(?:类别|分类)',
  ],
  ['grade', 'grade(?: name)?|quality|qualitat|gute|级别|等级'],
  ['method', '(?:purity |assay |analytical )?method|(?:analysen?)?methode|(?:检测|分析)方法'],
  [
    'purity',
    '(?:min(?:imum)? )?(?:purity|purities|assay)(?: min(?:imum)?)?|content|reinheit|gehalt|纯度|含量',
  ],
  ['form', '(?:physical )?(?:form|state)|aggregatzustand|形态'],
  [
    'pack_unit',
    '(?:pack(?:age)?|packing)? ?(?:units?|uom|unit of measure)|(?:mengen)?einheit|(?:包装)?单位',
  ],
  [
    'pack_sizes',
    '(?:pack(?:s|ing|age|aging)?|packs? sizes?|package sizes?|packing sizes?|unit size|sizes?|amount|quantit(?:y|ies)|qty|net weight|pack quantity)|(?:packungs?|pack|gebinde)(?:grosse|einheit)?n?|menge|verpackung(?:seinheit)?|gebinde|(?:包装)?规格|包装|装量|数量',
  ],
  ['container', 'container|bottle|packaging type|behalter|容器|包装形式'],
  ['currency', 'currency(?: code)?|wahrung|币种|货币'],
  [
    'price_valid_until',
    '(?:price )?valid(?:ity)? (?:until|till|to|thru|through)|validity|gultig bis|价格有效期|有效期至',
  ],
  [
    'price_date',
    '(?:price )?(?:valid|effective) from|(?:price date|date of price|pricing date)|gultig ab|preis (?:vom|ab)|preisdatum|生效日期|价格日期',
  ],
  [
    'price',
    '(?:list|unit|net|sales?|selling|catalog(?:ue)?)? ?prices?(?: per (?:pack|unit))?|(?:listen|netto|einzel|verkaufs)?preise?|vk|单价|价格|售价|报价|目录价',
  ],
  ['stock_date', 'stock date|date of stock|bestand vom|库存日期'],
  [
    'stock',
    '(?:in )?stock(?: (?:status|quantity|level|amount|available))?|availability|available|inventory|on hand|(?:lager)?bestand|vorrat|verfugbar(?:keit)?|lager|库存(?:量|状态|情况)?|现货',
  ],
  [
    'lead_time',
    'lead ?times?|delivery(?: times?)?|dispatch(?: time)?|time to dispatch|lieferzeit(?:en)?|lieferfrist|(?:交|发)?货期|交期|交货(?:时间|期)',
  ],
  [
    'minimum_order',
    'min(?:imum)?(?: order)?(?: quantity| qty| amount)?|moq|mindest(?:bestell)?menge|(?:最小)?起订量|最小订购量',
  ],
  ['sample', 'samples?|muster|样品'],
  ['storage_date', 'storage date'],
  [
    'storage',
    'storage(?: (?:conditions?|temperature|temp|class))?|store at|lager(?:ung|temperatur|bedingungen)|(?:储存|贮存|保存|存储)(?:条件|方法|温度)?',
  ],
  ['shelf_life', 'shelf ?life|haltbarkeit|保质期|有效期'],
  [
    'shipping',
    '(?:shipping|transport)(?: (?:conditions?|temperature))?|versand(?:bedingungen)?|运输(?:条件|方式)',
  ],
  ['ships_from', 'ships? from|shipping from|country of dispatch|versandland|发货地'],
  ['origin', '(?:(?:country|place) of )?origin|herkunft(?:sland)?|ursprung(?:sland)?|原?产地'],
  [
    'hs_code',
    `hs${NUMBER}|(?:customs )?tariff${NUMBER}|customs (?:tariff )?(?:code|number)|(?:zolltarif|waren)(?:nummer|nr)|taric|(?:hs|海关)编码`,
  ],
  ['un_number', `un${NUMBER}|un ?编?号`],
  ['ec_number', `(?:ec|einecs|elincs|eg)${NUMBER}|einecs elincs|(?:ec|einecs) ?编?号`],
  ['mdl_number', `mdl${NUMBER}|mfcd${NUMBER}|mdl ?编?号`],
  [
    'documents',
    'documents?|(?:m?sds|coa|tds|pdf|specification)(?: ?(?:files?|pdf|documents?))?|dokumente?|文[件档]',
  ],
  ['discontinued', 'discontinued|ausgelaufen|eingestellt|停产'],
  ['source', 'source(?: id)?'],
];

/** Kinds of measured values by plain headings. */
const MEASURED: Partial<Record<PropertyKind, string>> = {
  appearance: 'appearance|colou?r|aussehen|外观|性状',
  odour: 'odou?r|geruch|气味',
  meltingPoint: 'm ?p|melting (?:point|range)|schmelzpunkt|schmp|smp|fp schmelzpunkt|熔点',
  boilingPoint: 'b ?p|boiling (?:point|range)|siedepunkt|sdp|沸点',
  flashPoint: 'flash ?(?:point|pt)|flammpunkt|闪点',
  autoignitionTemperature: 'auto ?ignition(?: temperature)?|zundtemperatur|自燃(?:点|温度)',
  vapourPressure: 'vapou?r pressure|dampfdruck|蒸[气汽]压',
  density: '(?:relative )?density|dichte|密度',
  refractiveIndex: 'refractive index|ri|n20 d|brechungsindex|brechzahl|折[光射]率',
  opticalRotation: '(?:specific |optical )*rotation|(?:spezifischer )?drehwert|(?:比)?旋光度',
  solubility: '(?:water )?solubility(?: in water)?|loslichkeit|溶解[性度]',
  pKa: 'pka',
  dynamicViscosity: '(?:dynamic )?viscosity|viskositat|粘度',
  surfaceTension: 'surface tension|oberflachenspannung|表面张力',
};

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');
const COLUMN_PATTERNS = HEADINGS.map(([column, pattern]) => ({ column, fits: whole(pattern) }));
const MEASURED_PATTERNS = Object.entries(MEASURED).map(([kind, pattern]) => ({
  kind: kind as PropertyKind,
  fits: whole(pattern),
}));
const DERIVED = whole(
  'mw|m ?w|fw|(?:molecular|formula|mol) ?(?:weight|mass|wt)|molar mass|(?:mono ?isotopic|exact) mass|mol(?:ekular)?(?:masse|gewicht)|inchi|standard inchi|url|link|分子量',
);
const ROW_NUMBER = whole('no|nr|lfd nr|pos|row|line|s ?n|serial no|序号|');

/** A heading in plain words: lower case, without marks, unit and brackets. */
function plainHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/(?<=[a-z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Maximum characters of a heading. */
const MAX_HEADING = 80;
/** A unit in brackets, or behind a slash, a comma or "in" at the end. */
const UNIT =
  /^(.*?\S)\s*(?:[([（【]\s*([^()（）[\]【】]*)\s*[)\]）】]|(?:[,/]|\bin\b)\s*([%‰°℃$€£¥a-zµ][^\s,]{0,8}))\s*$/iu;

/** What a heading says; undefined if it is none that is known. */
export function readHeading(text: string): Heading | undefined {
  const heading = text.replaceAll(/\s+/g, ' ').trim();
  if (heading.length > MAX_HEADING) return undefined;
  const ours = heading.toLowerCase();
  const own = COLUMN_NAMES.find((name) => name === ours);
  if (own) return { of: { column: own }, unit: '' };
  if (DERIVED_COLUMNS.includes(ours)) return { of: { ignored: 'derived' }, unit: '' };
  if (/^more_\d+$/.test(ours)) return { of: { ignored: 'more' }, unit: '' };
  const kind = PROPERTY_KINDS.find((one) => columnOf(one) === ours);
  if (kind) return { of: { measured: kind }, unit: '' };
  const [, before = '', inBrackets, behind] = UNIT.exec(heading) ?? [];
  const unit = inBrackets ?? behind ?? '';
  const found =
    byWords(plainHeading(heading)) ??
    (unit === '' ? undefined : byWords(plainHeading(before))) ??
    byParts(heading) ??
    byWords(plainHeading(withoutCurrency(heading)));
  const currency = currencyIn(heading);
  const price = priceHeading(heading, found);
  const of = price ?? found;
  return of && { of, unit, ...(currency && { currency }) };
}

function byWords(plain: string): Heading['of'] | undefined {
  if (ROW_NUMBER.test(plain)) return plain === '' ? undefined : { ignored: 'rowNumber' };
  const kind = MEASURED_PATTERNS.find(({ fits }) => fits.test(plain))?.kind;
  if (kind) return { measured: kind };
  if (DERIVED.test(plain)) return { ignored: 'derived' };
  const column = COLUMN_PATTERNS.find(({ fits }) => fits.test(plain))?.column;
  return column && { column };
}

/** Two languages in one heading: "品名 Product name", "Purity / 纯度". */
const PARTS =
  /[/|]|(?<=\p{Script=Han})[\s(（]+(?=[A-Za-z])|(?<=[A-Za-z.)])[\s(（]*(?=\p{Script=Han})/u;

function byParts(heading: string): Heading['of'] | undefined {
  const parts = heading.split(PARTS);
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => byWords(plainHeading(part))).filter((of) => of !== undefined);
  const isOne = new Set(found.map((of) => JSON.stringify(of))).size === 1;
  return isOne ? found[0] : undefined;
}

const PRICE_WORDS =
  /\b(?:(?:list|unit|net|fob|exw|cif) )?(?:price|preis)s?\b(?: (?:per|pro|je)\b)?|价格?|单价|价$/giu;

/** "25 g", "Price 25g (EUR)", "25 g / €": the price of a pack. "EUR/kg" is a price by weight. */
function priceHeading(
  heading: string,
  found: Heading['of'] | undefined,
): Heading['of'] | undefined {
  const western = westernUnits(heading);
  const rest = withoutCurrency(western)
    .replaceAll(PRICE_WORDS, ' ')
    .replaceAll(/[()[\]（）:,/]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const amount = readPackAmount(rest);
  if (amount) return { priceOf: writePackAmount(amount).replaceAll('\u00a0', ' ') };
  const isPrice =
    currencyIn(heading) !== undefined || (found && 'column' in found && found.column === 'price');
  const byWeight = /^(?:(?:per|pro|je) )?(?:kg|g|mg|t|l|ml)$/i.test(rest);
  return isPrice && byWeight ? { ignored: 'priceByWeight' } : undefined;
}
