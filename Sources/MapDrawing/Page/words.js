// Words for people: days, shares, names of layers and fields.

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** "20 September 2018" for 2018-09-20. */
function dayText(day) {
  const [year, month, date] = day.split('-');
  return MONTHS[month - 1] ? `${Number(date)} ${MONTHS[month - 1]} ${year}` : day;
}

/** The day before one. */
function dayBefore(day) {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** When something was so; its end is the day after the last. */
function spanText(start, end) {
  const last = end && dayBefore(end);
  if (start && last) return start >= last ? dayText(start) : `${dayText(start)} to ${dayText(last)}`;
  if (start) return `from ${dayText(start)} on`;
  if (last) return `until ${dayText(last)}`;
  return null;
}

/** A confidence from 0 to 1 in words and as a number. */
function confidenceText(share) {
  const words = share >= 0.9 ? 'very sure' : share >= 0.75 ? 'sure' : share >= 0.5 ? 'fairly sure' : share >= 0.25 ? 'unsure' : 'a guess';
  return `${words} (${Math.round(share * 100)} %)`;
}

const POINTS = ['N', 'NNE', 'NE', 'ENE', 'E', 'ESE', 'SE', 'SSE', 'S', 'SSW', 'SW', 'WSW', 'W', 'WNW', 'NW', 'NNW'];

function bearingText(degrees) {
  return `${Math.round(degrees)}° (${POINTS[Math.round(degrees / 22.5) % 16]})`;
}

const LAYER_NAMES = {
  places: 'Places', axes: 'Axes of advance', front: 'Front lines', pockets: 'Pockets', control: 'Who holds what',
  unresolved: 'Names without a place',
};

function layerName(layer) {
  return lookUp(LAYER_NAMES, layer) ?? layer;
}

const READINGS = {
  'from-to': 'both ends are named', heading: 'the direction moved in', approach: 'the side it comes from',
};

/** Feature codes of GeoNames, from the most to the least particular. */
const PLACE_KINDS = [
  [/^PPLX/, 'part of a town'], [/^PPLA/, 'seat of an administration'], [/^PPLC/, 'capital'], [/^PPL[QW]/, 'abandoned place'],
  [/^PPL/, 'populated place'], [/^PCL/, 'country'], [/^ADM1/, 'governorate or province'], [/^ADM/, 'administrative unit'],
  [/^STM/, 'river'], [/^LK/, 'lake'], [/^RGN/, 'region'], [/^OILF/, 'oil field'], [/^BDG/, 'bridge'], [/^DAM/, 'dam'],
  [/^AIR/, 'airport'], [/^HLL|^MT/, 'hill or mountain'], [/^DSRT/, 'desert'], [/^ISL/, 'island'], [/^CMP/, 'camp'],
];

function placeKind(code) {
  const known = PLACE_KINDS.find(([pattern]) => pattern.test(code));
  return known ? `${known[1]} (${code})` : code;
}

/** What kind of place a candidate is, and where it lies. */
function noteText({ note }) {
  if (!note) return null;
  const [code, ...units] = note.split(', ');
  return [placeKind(code), ...units].join(', ');
}

/** Fields in the order in which they are shown, with their names and how their values read. */
const FIELDS = {
  name_ar: ['In Arabic'], mention: ['In the report'], role: ['Part in the events'], why: ['Why'],
  holder: ['Held by'], rival: ['Disputed by'], held_by: ['Held by'], by: ['Enclosed by'],
  side_left: ['On the left'], side_right: ['On the right'], status: ['Status'],
  actor: ['Side'], against: ['Against'], kind: ['What'], modality: ['Told as'], origin: ['From'], target: ['To'],
  bearing: ['Direction', bearingText], reading: ['Direction is', (value) => lookUp(READINGS, value) ?? value],
  length_km: ['Length', (value) => `${value} km`], length_by: ['Length is', (value) => (value === 'nominal' ? 'nominal: nobody stated it' : `by ${value}`)],
  alt_read: ['It could also be', (value) => lookUp(READINGS, value) ?? value], alt_bear: ['Direction then', bearingText],
  area_km2: ['Area', (value) => `${value} km²`], basis: ['Basis'], feature: ['Kind of place', placeKind], admin: ['Lies in'],
  pcode: ['P-code'], precision: ['Exact to', (value) => (value >= 1000 ? `${value / 1000} km` : `${value} m`)],
  conf: ['Confidence', confidenceText],
};

/** Fields that have places of their own in the details, or mean something to programs only. */
const HIDDEN_FIELDS = new Set([
  'layer', 'doc', 'source', 'date', 'evidence', 'ev_start', 'ev_end', 'date_start', 'date_end', 'name', 'lon', 'lat', 'sidc',
  'place_id', 'stroke', 'stroke-width', 'stroke-opacity', 'fill', 'fill-opacity', 'marker-color', 'marker-size', 'marker-symbol',
]);

/** What a feature is called in a list and to a screen reader. */
function featureName(feature) {
  const { fields, layer, style } = feature;
  switch (layer) {
    case 'places': return fields.name ?? 'Place';
    case 'axes': {
      const ends = [fields.origin && `from ${fields.origin}`, fields.target && `to ${fields.target}`].filter(Boolean).join(' ');
      return `${style.label}${ends ? ` ${ends}` : ''}`;
    }
    case 'control': return `${fields.name ?? 'A place'}: ${style.label}`;
    case 'front': return [style.label, [fields.side_left, fields.side_right].filter(Boolean).join(' and ')].filter(Boolean).join(': ');
    case 'unresolved': return fields.mention ?? 'Name';
    default: return fields.name ?? style.label;
  }
}

const KINDS = {
  advance: '➔', attack: '✸', capture: '⚑', hold: '■', withdrawal: '↩', encirclement: '◯', clash: '✕',
};

/** What a claim is called. */
function claimName(claim) {
  const list = (names) => names.map(({ words }) => words).join(', ');
  const told = claim.modality === 'asserted' ? '' : `, ${claim.modality}`;
  const from = claim.origins.length > 0 ? ` from ${list(claim.origins)}` : '';
  const to = claim.targets.length > 0 ? `, ${list(claim.targets)}` : '';
  return `${claim.actor ?? 'Nobody named'}: ${claim.kind}${told}${from}${to}`;
}

function markName(mark) {
  if (mark.type === 'claim') return claimName(mark.data);
  return mark.data.place ? mark.data.place.name : `${mark.data.words}: no place found`;
}
