// What the page carries: the map as GeoJSON, and beside it styles, reports and lines below.

const mapData = JSON.parse(document.getElementById('map-data').textContent);
const pageData = JSON.parse(document.getElementById('page-data').textContent);

/** The day of a date or moment, or null. Days of the form YYYY-MM-DD come in order as texts. */
function dayOf(value) {
  return typeof value === 'string' && value.length >= 10 ? value.slice(0, 10).replaceAll('/', '-') : null;
}

/** How two texts are sorted; alike ones stay as they are in every browser. */
function inOrder(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a table has under a name of its own; nothing for names that every object has. */
function lookUp(table, name) {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

const features = mapData.features.map((feature, index) => ({
  index,
  layer: pageData.styles[pageData.classes[index]].layer,
  fields: feature.properties,
  geometry: feature.geometry,
  style: pageData.styles[pageData.classes[index]],
  start: dayOf(feature.properties.date_start),
  end: dayOf(feature.properties.date_end),
}));

/** Whether a feature lasts on a day; what has no dates always does. */
function lastsOn(feature, day) {
  return day === null || ((feature.start === null || feature.start <= day) && (feature.end === null || day < feature.end));
}

/** The days on which something changes, in order; the last are left out where nothing is left that has dates. */
function daysOfChange() {
  const days = new Set();
  for (const { geometry, start, end } of features) {
    if (!geometry) continue;
    if (start) days.add(start);
    if (end) days.add(end);
  }
  const sorted = [...days].sort();
  const isOver = (day) => !features.some((feature) => feature.geometry && feature.start && lastsOn(feature, day));
  while (sorted.length > 0 && isOver(sorted[sorted.length - 1])) sorted.pop();
  return sorted;
}

/** Reports; where there are none, those that features quote, without their texts. */
const reports = pageData.reports.length > 0 ? pageData.reports : quotedReports();

function quotedReports() {
  const found = new Map();
  for (const { fields } of features) {
    if (!fields.evidence) continue;
    const id = fields.doc ?? '';
    if (!found.has(id)) {
      found.set(id, { id, date: dayOf(fields.date), source: fields.source, mentions: [], claims: [], quotes: [] });
    }
    const report = found.get(id);
    const quote = { text: fields.evidence, start: fields.ev_start ?? 0, end: fields.ev_end ?? 0 };
    if (!report.quotes.some((known) => known.text === quote.text)) report.quotes.push(quote);
  }
  for (const report of found.values()) report.quotes.sort((a, b) => a.start - b.start);
  return [...found.values()].sort((a, b) => inOrder(a.date ?? '~', b.date ?? '~'));
}

/** What can be clicked in the texts: a report's mentions and claims. */
for (const [number, report] of reports.entries()) {
  report.number = number;
  report.marks = [
    ...report.mentions.map((mention) => ({ type: 'mention', report, data: mention, start: mention.start, end: mention.end })),
    ...report.claims.map((claim) => ({ type: 'claim', report, data: claim, start: claim.start, end: claim.end })),
  ];
  report.marks.forEach((mark, index) => { mark.key = `${number}-${index}`; });
}
