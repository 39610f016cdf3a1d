// Draws charts. The library comes with the first of them; no page without charts knows of it. Texts never reach it as markup: series have
// numbers for names there, and tooltips are made here, of text alone.

const space = '\u00A0';
const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
let library;

export async function create(element, server, address, text) {
  library ??= import(new URL(address, document.baseURI)).then(module => module.default);
  const ApexCharts = await library.catch(error => {
    library = undefined; // Asked for again by the next attempt.
    throw error;
  });
  let spec = JSON.parse(text);
  const chart = new ApexCharts(element, optionsOf(spec, server, element));
  await chart.render();
  tell();

  const draw = () => chart.updateOptions(optionsOf(spec, server, element), false, false, false).then(tell);
  const theme = new MutationObserver(draw);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });

  function tell() {
    labelBars(element, spec);
    element.dataset.drawn = Number(element.dataset.drawn ?? 0) + 1;
  }

  return {
    update(next) {
      spec = JSON.parse(next);
      return draw();
    },
    save: (name, heading) => save(chart, spec, name, heading),
    stop() {
      theme.disconnect();
      chart.destroy();
    },
  };
}

// Any CSS colour, also one that names variables, as the library understands it.
function colour(value) {
  const span = document.createElement('span');
  span.style.color = value;
  document.body.append(span);
  probe.fillStyle = getComputedStyle(span).color;
  span.remove();
  probe.fillRect(0, 0, 1, 1);
  const [r, g, b] = probe.getImageData(0, 0, 1, 1).data;
  return `#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

function resolve(value) {
  if (typeof value === 'string') {
    return /^(var|color-mix)\(/.test(value) ? colour(value) : value;
  }

  return Array.isArray(value) ? value.map(resolve)
    : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolve(part)]))
    : value;
}

const xsOf = ({ x }) => (Array.isArray(x) ? x : Array.from({ length: x.count }, (_, i) => x.start + i * x.step));

function seriesOf(spec) {
  const xs = xsOf(spec);
  const isPlain = spec.type === 'bar';
  return spec.series.map((series, i) => ({
    name: spec.type === 'heatmap' ? series.name : String(i), // There it is the label of the axis, and ours.
    data: series.y.map((y, j) => (isPlain ? y : spec.type === 'heatmap' ? { x: String(xs[j]), y: y ?? -1 } : [xs[j], y])),
  }));
}

function optionsOf(spec, server, element) {
  const own = resolve(spec.options);
  const text = colour('var(--text)');
  const muted = colour('var(--muted)');
  const line = colour('var(--line)');
  const isTime = own.xaxis?.type === 'datetime';
  const isBar = spec.type === 'bar';
  const mayZoom = own.chart?.zoom?.enabled && !matchMedia('(pointer: coarse)').matches; // A finger scrolls.
  const axis = { axisBorder: { color: line }, axisTicks: { color: line } };
  return {
    series: seriesOf(spec),
    chart: {
      type: spec.type,
      width: '100%',
      height: '100%',
      parentHeightOffset: 0,
      background: colour('var(--card)'),
      fontFamily: getComputedStyle(document.body).fontFamily,
      foreColor: muted,
      animations: { enabled: false },
      toolbar: { show: false },
      zoom: { enabled: Boolean(mayZoom), type: 'x', allowMouseWheelZoom: false, zoomedArea: { fill: { color: text, opacity: 0.12 }, stroke: { color: text, opacity: 0.4, width: 1 } } },
      events: {
        beforeZoom: (context, { xaxis }) => {
          server.invokeMethodAsync('Zoomed', xaxis.min, xaxis.max).catch(() => {});
          return { xaxis: { min: own.xaxis.min, max: own.xaxis.max } };
        },
        dataPointSelection: (event, context, { seriesIndex, dataPointIndex }) => {
          server.invokeMethodAsync('Selected', seriesIndex, dataPointIndex).catch(() => {});
        },
      },
    },
    colors: own.colors ?? spec.series.map(series => resolve(series.color ?? 'var(--accent)')),
    stroke: isBar || spec.type === 'heatmap' ? { width: 1, colors: [colour('var(--card)')] }
      : { curve: 'straight', width: spec.series.map(series => series.width), dashArray: spec.series.map(series => series.dash) },
    fill: { opacity: 1 },
    markers: { size: 0, strokeWidth: 0, hover: { size: isBar ? 0 : 4 } },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    legend: { show: false },
    grid: { borderColor: line, padding: { left: 12, right: isTime ? 16 : 12, top: isBar && !own.plotOptions?.bar?.horizontal ? 12 : 0, bottom: 0 } },
    annotations: { xaxis: (own.annotations?.xaxis ?? []).map(stretch => ({ ...stretch, strokeDashArray: 0, borderColor: 'transparent' })) },
    dataLabels: { enabled: own.dataLabels?.enabled ?? false, formatter: value => number(value), ...(own.plotOptions?.bar?.horizontal ? { textAnchor: 'start' } : { textAnchor: 'middle', offsetY: -20 }), style: { fontSize: '12.5px', fontWeight: 600, colors: [text] }, background: { enabled: false }, dropShadow: { enabled: false } },
    plotOptions: { bar: { barHeight: '72%', columnWidth: '55%', borderRadius: 3, dataLabels: { position: 'top' }, ...own.plotOptions?.bar }, heatmap: { radius: 2, enableShades: false, ...own.plotOptions?.heatmap } },
    tooltip: { shared: spec.type === 'line', intersect: spec.type !== 'line', followCursor: spec.type !== 'line', x: { show: false, formatter: () => '' }, custom: point => tip(spec, point) }, // Its own title would be markup.
    xaxis: {
      ...axis,
      ...own.xaxis,
      ...(isBar ? { categories: xsOf(spec).map(String) } : {}),
      tooltip: { enabled: false },
      crosshairs: { show: spec.type === 'line' },
      title: { ...own.xaxis?.title, style: { color: muted, fontWeight: 400 } },
      labels: { hideOverlappingLabels: true, rotate: 0, datetimeUTC: spec.time.utc, datetimeFormatter: timeFormats(spec.time), ...(isTime || spec.type === 'heatmap' ? {} : { formatter: value => label(value) }) },
    },
    yaxis: (own.yaxis ?? [{}]).map(y => ({
      ...y,
      title: { ...y.title, style: { color: muted, fontWeight: 400 } },
      labels: { maxWidth: element.clientWidth < 500 ? 110 : 220, offsetY: own.plotOptions?.bar?.horizontal ? 3 : 0, style: { fontSize: '12px' }, formatter: value => label(value) },
    })),
  };
}

// As MessageFormatter writes numbers: thousands apart, a true minus.
export function number(value, decimals = 2) {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const rest = fraction?.replace(/0+$/, '');
  return (value < 0 ? '\u2212' : '') + whole.replace(/\B(?=(\d{3})+$)/g, space) + (rest ? `.${rest}` : '');
}

const label = value => (typeof value === 'number' ? number(value) : String(value));

const isMonthFirst = time => time.date.indexOf('M') < time.date.indexOf('d');

function timeFormats(time) {
  const clock = time.clock.includes('tt') ? 'h:mm TT' : 'HH:mm';
  return { year: 'yyyy', month: "MMM 'yy", day: isMonthFirst(time) ? 'MMM d' : 'd MMM', hour: clock, minute: clock };
}

// A .NET pattern for dates and times, in the reader's zone and words.
export function moment(milliseconds, pattern, time) {
  const date = new Date(milliseconds);
  const get = part => date[`get${time.utc ? 'UTC' : ''}${part}`]();
  const word = form => new Intl.DateTimeFormat(time.locale || undefined, { ...form, timeZone: time.utc ? 'UTC' : undefined }).format(date);
  const two = value => String(value).padStart(2, '0');
  const hours = () => get('Hours') % 12 || 12;
  const parts = {
    yyyy: () => get('FullYear'), yy: () => two(get('FullYear') % 100),
    MMMM: () => word({ month: 'long' }), MMM: () => word({ month: 'short' }), MM: () => two(get('Month') + 1), M: () => get('Month') + 1,
    dddd: () => word({ weekday: 'long' }), ddd: () => word({ weekday: 'short' }), dd: () => two(get('Date')), d: () => get('Date'),
    HH: () => two(get('Hours')), H: () => get('Hours'), hh: () => two(hours()), h: hours, mm: () => two(get('Minutes')), tt: () => (get('Hours') < 12 ? 'AM' : 'PM'),
  };
  return pattern.replace(/'([^']*)'|yyyy|yy|M{1,4}|d{1,4}|HH|H|hh|h|mm|tt/g, (token, quoted) => quoted ?? parts[token]());
}

const escaped = text => String(text).replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`);

function row(spec, series, value, color) {
  const sum = spec.share ? series.y.reduce((total, y) => total + (y ?? 0), 0) : 0;
  const words = value === null || value === undefined ? spec.gap ?? '–'
    : number(value) + (spec.unit ? space + (value === 1 && spec.unit === 'messages' ? 'message' : spec.unit) : '') + (sum > 0 ? ` (${number((100 * value) / sum, 1)}${space}%)` : '');
  return `<div class="tip-row"><span class="tip-colour" style="background:${color}"></span><span class="tip-name">${escaped(series.name)}</span><b>${escaped(words)}</b></div>`;
}

function tip(spec, { seriesIndex, dataPointIndex, w }) {
  const x = xsOf(spec)[dataPointIndex];
  const title = spec.options.xaxis?.type === 'datetime' ? moment(x, `${spec.time.date}, ${spec.time.clock}`, spec.time)
    : typeof x === 'number' ? number(x) + (spec.xUnit ? space + spec.xUnit : '') : x;
  const colorOf = i => w.globals.colors[spec.type === 'bar' && spec.series.length === 1 ? dataPointIndex % w.globals.colors.length : i];
  const shown = spec.type === 'line' ? spec.series.map((series, i) => [series, series.y[dataPointIndex], colorOf(i)])
    : [[spec.series[seriesIndex], spec.series[seriesIndex].y[dataPointIndex], colorOf(seriesIndex)]];
  if (spec.order) {
    shown.sort((a, b) => (b[1] ?? -1) - (a[1] ?? -1));
  }

  return `<div class="tip"><div class="tip-title">${escaped(title)}</div>${shown.map(([series, value, color]) => row(spec, series, value, color)).join('')}</div>`;
}

// A value stands in its bar where there is room, else beside it.
function labelBars(element, spec) {
  if (spec.type !== 'bar' || !spec.options.plotOptions?.bar?.horizontal) {
    return;
  }

  const bars = [...element.querySelectorAll('.apexcharts-bar-area')];
  const plot = element.querySelector('.apexcharts-grid')?.getBBox();
  element.querySelectorAll('.apexcharts-datalabel').forEach((text, i) => {
    const box = bars[i]?.getBBox();
    if (box && plot) {
      const isInside = box.width >= plot.width * 0.15;
      text.setAttribute('x', box.x + box.width + (isInside ? -8 : 8));
      text.setAttribute('text-anchor', isInside ? 'end' : 'start');
      text.setAttribute('fill', isInside ? ink(bars[i].getAttribute('fill')) : colour('var(--text)'));
    }
  });
}

// Dark or light, whichever can be read on it better.
function ink(ground) {
  probe.fillStyle = ground;
  probe.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map(part => (part / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.18 ? '#11111b' : '#fff';
}

// The library's picture with what stands around it on the page: heading, and the names of the lines.
async function save(chart, spec, name, heading) {
  const scale = 2;
  const { imgURI } = await chart.dataURI({ scale });
  const picture = new Image();
  picture.src = imgURI;
  await picture.decode();
  const lines = spec.series.length > 1 && spec.type === 'line' ? spec.series : [];
  const top = 34;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const width = picture.width / scale;
  const font = size => `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const perRow = Math.max(1, Math.floor(width / 180));
  canvas.width = picture.width;
  canvas.height = picture.height + (top + Math.ceil(lines.length / perRow) * 20 + 10) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = colour('var(--card)');
  pen.fillRect(0, 0, width, canvas.height);
  pen.drawImage(picture, 0, top, width, picture.height / scale);
  pen.fillStyle = colour('var(--text)');
  pen.font = `600 ${font(15)}`;
  pen.fillText(heading, 14, 22, width - 28);
  pen.font = font(12.5);
  lines.forEach((series, i) => {
    const x = 14 + (i % perRow) * 180;
    const y = top + picture.height / scale + 16 + Math.floor(i / perRow) * 20;
    pen.fillStyle = resolve(series.color);
    pen.fillRect(x, y - 9, 10, 10);
    pen.fillStyle = colour('var(--text)');
    pen.fillText(series.name, x + 16, y, 150);
  });
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = name;
  link.click();
}
