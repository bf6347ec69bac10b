import { XML } from '../chart-xml.js';

/** A face that has Chinese characters wherever Excel runs; others put their own in its place. */
const font = (bold: string, color: string): string =>
  `<font>${bold}<sz val="10"/>${color}<name val="Microsoft YaHei"/><family val="2"/></font>`;
const HEADER_FILL = 'FFE8EDF3';
const RED = 'FFB00020';
const MONEY = '#,##0.00;[Red]-#,##0.00';
const MONEY_ID = 164;

/** How a cell looks. */
export interface Look {
  readonly wraps: boolean;
  readonly isMoney: boolean;
  readonly isBold: boolean;
}

const BOTH = [false, true] as const;

const LOOKS: readonly Look[] = BOTH.flatMap((isBold) =>
  BOTH.flatMap((isMoney) => BOTH.map((wraps) => ({ wraps, isMoney, isBold }))),
);

/** The number of a look; 0 is that of cells which nobody wrote. */
export const styleOf = ({ wraps, isMoney, isBold }: Look): number =>
  1 + Number(wraps) + 2 * Number(isMoney) + 4 * Number(isBold);

export const headerStyle = (isMoney: boolean): number => 1 + LOOKS.length + Number(isMoney);
export const WARNING_STYLE = 1 + LOOKS.length + BOTH.length;

const xf = (font: number, fill: number, format: number, alignment: string): string =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment ${alignment}/></xf>`;

const XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...LOOKS.map(({ wraps, isMoney, isBold }) =>
    xf(Number(isBold), 0, isMoney ? MONEY_ID : 0, `vertical="top"${wraps ? ' wrapText="1"' : ''}`),
  ),
  ...BOTH.map((isMoney) =>
    xf(1, 2, 0, `${isMoney ? 'horizontal="right" ' : ''}vertical="center" wrapText="1"`),
  ),
  xf(2, 0, 0, 'vertical="top"'),
];

const list = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

/** The part of a workbook that says how cells look. */
export const STYLES_XML = `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list(
  'numFmts',
  [`<numFmt numFmtId="${MONEY_ID}" formatCode="${MONEY}"/>`],
)}${list('fonts', [font('', ''), font('<b/>', ''), font('<b/>', `<color rgb="${RED}"/>`)])}${list('fills', [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  `<fill><patternFill patternType="solid"><fgColor rgb="${HEADER_FILL}"/></patternFill></fill>`,
])}${list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>'])}${list('cellStyleXfs', [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
])}${list('cellXfs', XFS)}${list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`;
