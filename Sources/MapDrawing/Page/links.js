// Which words belong to which features. A feature names its document and where its sentence stands there; places also go
// by their identifiers, axes by what the claim says.

/** The reports that a feature was taken from: identifiers may be shared. */
function reportsOf(feature) {
  return reports.filter((report) => report.id === (feature.fields.doc ?? ''));
}

function isNamed(names, name) {
  return names.some(({ words, place }) => words === name || place === name);
}

/** Whether an axis is the one that a claim of the same sentence makes. */
function isAxisOf(claim, { fields }) {
  return fields.kind === claim.kind && fields.modality === claim.modality
    && (!fields.origin || isNamed(claim.origins, fields.origin))
    && (!fields.target || isNamed(claim.targets, fields.target));
}

/** Whether a feature quotes the sentence of a claim. */
function quotes(feature, claim) {
  const { ev_start: start, ev_end: end } = feature.fields;
  return start < end && start < claim.ev_end && claim.ev_start < end;
}

function isLinked(mark, feature) {
  const { type, data, report } = mark;
  if (type === 'mention') {
    if (feature.layer === 'unresolved') return !data.place && feature.fields.doc === report.id && feature.fields.ev_start === data.start;
    return Boolean(data.place && data.place.id) && feature.fields.place_id === data.place.id;
  }
  if (feature.fields.doc !== report.id || !quotes(feature, data)) return false;
  if (feature.layer === 'axes') return isAxisOf(data, feature);
  if (feature.layer === 'control') return isNamed([...data.targets, ...data.origins], feature.fields.name);
  return feature.layer === 'front' || feature.layer === 'pockets';
}

/** A place that several reports speak of is one point on the map: the first that has a part in the events. */
const points = new Map();
for (const feature of features) {
  const { place_id: id, role } = feature.fields;
  if (feature.layer !== 'places' || !id) continue;
  if (!points.has(id) || (points.get(id).fields.role === 'mentioned' && role !== 'mentioned')) points.set(id, feature);
}

/** The feature that is drawn for one. */
function drawnFor(feature) {
  return (feature.layer === 'places' && points.get(feature.fields.place_id)) || feature;
}

/** The features that words stand for. */
function featuresOf(mark) {
  return [...new Set(features.filter((feature) => isLinked(mark, feature)).map(drawnFor))];
}

/** The words that a feature was taken from, those in its own sentence first; of a place, in every report. */
function marksOf(feature) {
  const isPlace = feature.layer === 'places' && Boolean(feature.fields.place_id);
  const found = (isPlace ? reports : reportsOf(feature)).flatMap((report) => report.marks.filter((mark) => isLinked(mark, feature)));
  const isOwn = (mark) => mark.start >= feature.fields.ev_start && mark.end <= feature.fields.ev_end && mark.report.id === feature.fields.doc;
  // Whoever looks at a place stays in the report at hand, if it speaks of it.
  const near = (mark) => (isPlace && mark.report === shownReport ? 0 : isOwn(mark) ? 1 : 2);
  // The claim tells more than the name.
  const rank = (mark) => near(mark) * 2 + (mark.type === (feature.layer === 'places' || feature.layer === 'unresolved' ? 'mention' : 'claim') ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.report.number - b.report.number || a.start - b.start);
}

/** Where the words of a mark lie on the map, with or without a feature. */
function positionsOf(mark) {
  if (mark.type === 'mention') return mark.data.place && mark.data.place.at ? [mark.data.place.at] : [];
  const names = [...mark.data.origins, ...mark.data.targets].map(({ words }) => words);
  return mark.report.mentions.filter(({ words, place }) => place && place.at && names.includes(words)).map(({ place }) => place.at);
}
