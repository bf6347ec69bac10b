/** A series of bars: its name, where in the workbook its figures stand, and the figures, which readers show before they look. */
export interface ChartSeries {
  readonly name: string;
  readonly range: string;
  readonly values: readonly number[];
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** A bar chart of a sheet. */
export interface SheetChart {
  readonly title: string;
  readonly labels: { readonly range: string; readonly texts: readonly string[] };
  readonly series: readonly ChartSeries[];
  /** The cells over which it lies, counted from 0. */
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

export const xml = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, i) => `<c:pt idx="${i}"><c:v>${xml(`${value}`)}</c:v></c:pt>`)
    .join('')}`;

function seriesXml(
  { name, range, values, color }: ChartSeries,
  labels: SheetChart['labels'],
  index: number,
): string {
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xml(name)}</c:v></c:tx>
<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>
<c:cat><c:strRef><c:f>${xml(labels.range)}</c:f><c:strCache>${points(labels.texts)}</c:strCache></c:strRef></c:cat>
<c:val><c:numRef><c:f>${xml(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val>
</c:ser>`;
}

const CATEGORIES = 111;
const VALUES = 222;

/** The part of a workbook that is one chart: horizontal bars, the first at the top. */
export const chartXml = ({
  title,
  labels,
  series,
}: SheetChart): string => `${XML}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}">
<c:roundedCorners val="0"/>
<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${xml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>
<c:autoTitleDeleted val="0"/>
<c:plotArea><c:layout/>
<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>
${series.map((each, i) => seriesXml(each, labels, i)).join('\n')}
<c:gapWidth val="60"/><c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>
<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>
<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9DDE2"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORIES}"/><c:crosses val="max"/></c:valAx>
</c:plotArea>
${series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}
<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>
</c:chartSpace>`;

const anchor = (which: 'from' | 'to', { column, row }: SheetChart['from']): string =>
  `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`;

/** The part that lays the charts of one sheet upon its cells; their relations are `rId1`, `rId2` and so on. */
export const drawingXml = (
  charts: readonly SheetChart[],
): string => `${XML}<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">
${charts
  .map(
    ({ title, from, to }, i) => `<xdr:twoCellAnchor>${anchor('from', from)}${anchor('to', to)}
<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="chart ${i + 1}" descr="${xml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  )
  .join('\n')}
</xdr:wsDr>`;
