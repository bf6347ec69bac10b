import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

const FONT =
  "'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', 'WenQuanYi Micro Hei', sans-serif";

export interface Bars {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly color: string;
  }[];
  readonly unit: string;
}

/** What an A4 page takes. */
const WIDTH = 680;

const shown = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace(/\B(?=(?:\d{3})+(?!\d)(?:\.|$))/g, ',');

/** On a phone names are broken into lines. */
const NARROW = 480;

/** Draws horizontal bars as SVG: the same bars give the same text. */
export function barsAsSvg({ labels, series, unit }: Bars, name: string, width = WIDTH): string {
  const isNarrow = width < NARROW;
  const decimals = series.every(({ values }) => values.every(Number.isInteger)) ? 0 : 2;
  const height = 60 + labels.length * (10 + 14 * series.length);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT, fontSize: 12 },
      legend:
        series.length > 1
          ? { top: 0, data: series.map((each) => each.name), itemHeight: 10 }
          : { show: false },
      grid: { left: 8, right: 70, top: series.length > 1 ? 28 : 8, bottom: 8, outerBoundsMode: 'same' },
      xAxis: { type: 'value', name: unit, axisLabel: { fontSize: 11 }, ...(isNarrow && { splitNumber: 2 }) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: [...labels],
        axisTick: { show: false },
        ...(isNarrow && { axisLabel: { width: width * 0.34, overflow: 'break', lineHeight: 14 } }),
      },
      series: series.map(({ name: title, values, color }) => ({
        type: 'bar',
        name: title,
        data: [...values],
        barMaxWidth: 14,
        silent: true,
        itemStyle: { color },
        label: {
          show: true,
          position: 'right',
          fontSize: 10,
          formatter: ({ value }: { value: unknown }) => shown(Number(value), decimals),
        },
      })),
    });
    // How it looks under a mouse says nothing on paper, and goes by names that differ from run to run.
    return chart
      .renderToSVGString({ useViewBox: true })
      .replace(/<style.*?<\/style>\n?/gs, '')
      .replace(/ class="[^"]*"/g, '')
      .replace(/zr\d+-/g, `${name}-`);
  } finally {
    chart.dispose();
  }
}
