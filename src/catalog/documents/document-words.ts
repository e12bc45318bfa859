/** Words by which documents are told apart, in names of files and on first pages. */
import type { DocumentType } from '#catalog/content/documents.ts';

/** A kind of document and how it is called; the pattern is tried on text in small letters. */
interface KindWords {
  kind: DocumentType;
  /** In names of files, between other words; `-` and `_` are spaces there. */
  inName: RegExp;
  /** Titles of the first page. Spectra have little text: their kind is in the name only. */
  onPage?: RegExp;
}

const SDS_TITLES = [
  'safety data sheet',
  'sicherheitsdatenblatt',
  'fiche de donn[ée]es de s[ée]curit[ée]',
  'ficha de (?:datos|dados) de seguran?[çc]?[ai]dad?',
  'scheda (?:di|dati di) (?:dati di )?sicurezza',
  'veiligheidsinformatieblad',
  'karta charakterystyki',
  '安全技术说明书',
  '安全技術說明書',
  '安全数据(?:表|单)',
  '安全データシート',
  '물질안전보건자료',
].join('|');

const COA_TITLES =
  "certificate of analysis|analysenzertifikat|analysezertifikat|certificat d['’]analyse|certificado de an[áa]lisis|分析证书|检验报告|检测报告|质检报告|分析報告";

export const KINDS: readonly KindWords[] = [
  {
    kind: 'sds',
    inName: new RegExp(`\\b(?:m?sds|sdb|fds|fispq)\\b|${SDS_TITLES}`),
    onPage: new RegExp(SDS_TITLES),
  },
  {
    kind: 'specification',
    inName:
      /\b(?:spec|specs|specifications?|tds|technical data sheet|spezifikation)\b|质量标准|规格书|规格单/,
    onPage:
      /^(?:product |quality |technical )?(?:specifications?(?: sheet)?|technical data sheet|spezifikation|质量标准|规格书)\b/,
  },
  { kind: 'coa', inName: new RegExp(`\\bcoa\\b|${COA_TITLES}`), onPage: new RegExp(COA_TITLES) },
  { kind: 'nmr', inName: /\b(?:(?:1?h|13c|19f|31p)?nmr)\b|核磁/ },
  { kind: 'hplc', inName: /\bhplc\b|高效液相/ },
  { kind: 'gc', inName: /\bgc\b|气相色谱/ },
  { kind: 'ms', inName: /\b(?:ms|lcms|hrms)\b|质谱/ },
  { kind: 'ir', inName: /\b(?:ft ?)?ir\b|红外/ },
];

/** Languages by how names of files call them. Codes that are words of English or kinds are left out. */
export const LANGUAGES_IN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(
      'en de fr es it pt nl pl cs sk hu ro bg ru uk sv da fi nb tr ja ko zh el hr sl et lv lt'
        .split(' ')
        .map((code) => [code, code]),
    ),
    cn: 'zh',
    chn: 'zh',
    jp: 'ja',
    eng: 'en',
    ger: 'de',
    deu: 'de',
    fra: 'fr',
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    français: 'fr',
    spanish: 'es',
    español: 'es',
    italiano: 'it',
    chinese: 'zh',
    中文: 'zh',
    英文: 'en',
    日本語: 'ja',
  }),
);

/** Frequent words that are of one language only, in small letters. */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and according with for to safety product name company use this is by not'.split(' '),
  de: 'der die das und des gemäß mit für nicht zur von angaben stoff verwendung ist den'.split(' '),
  fr: 'le la les et du des selon avec pour une sécurité produit est au utilisation'.split(' '),
  es: 'el los las y según con para una seguridad producto es del uso'.split(' '),
  it: 'il gli della e secondo con per una sicurezza prodotto sono del uso di'.split(' '),
  nl: 'het een en volgens met voor van niet veiligheid stof gebruik bij'.split(' '),
  pt: 'os uma e conforme com para segurança produto não do da uso'.split(' '),
  pl: 'i zgodnie z dla karty substancji oraz nie na jest'.split(' '),
};

/** Labels of dates on first pages, the one that counts first; in small letters. */
export const DATE_LABELS: Readonly<Record<'inLanguage' | 'ofLot', readonly RegExp[]>> = {
  inLanguage: [
    /revision date|date of (?:last )?revision|revised (?:on|date)|(?:ü|ue)berarbeitet am|(?:ü|ue)berarbeitungsdatum|(?:ü|ue)berarbeitung vom|date de r[ée]vision|fecha de revisi[óo]n|data di revisione|data de revis[ãa]o|(?:最新)?修订日期|改訂日|改定日/,
    /(?:issue|issuing|version|effective) date|date of issue|date issued|issued on|ausgabedatum|ausgestellt am|stand vom|date d['’][ée]mission|fecha de emisi[óo]n|data di emissione|编制日期|发布日期|生效日期|作成日/,
    /date of compilation|date of preparation|creation date|erstellt am|erstellungsdatum/,
  ],
  ofLot: [
    /(?:issue|certificate|approval|release) date|date of (?:issue|release|approval|certificate)|release(?:d)? on|ausstellungsdatum|freigabedatum|签发日期|报告日期|批准日期/,
    /(?:analysis|test|testing) date|date of (?:analysis|test(?:ing)?)|analysed on|tested on|analysendatum|pr(?:ü|ue)fdatum|检验日期|检测日期|分析日期/,
    /^date$|^datum$|^日期$/,
  ],
};

/** Words before a label that make it another date: of an earlier version, of printing. */
export const OTHER_DATES =
  /previous|(?:last|first) issue|supersed|replaces|ersetzt|vorherig|druckdatum|print|remplace|anterior|precedente|打印|expir|retest|manufactur|production|herstell|haltbar|生产|有效期|复检/;

export const LOT_LABEL =
  /(?:\b(?:lot|batch|chargen?|ch\.-?b)[ .-]*(?:[/ ]*\b(?:lot|batch))?[ .-]*(?:no|nr|number|nummer|code|id)?\b|批号|批次号?|产品批号|ロット番号)[ .#]*/i;
