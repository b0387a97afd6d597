// One thing is selected at a time: words or a feature. Each shows the other.

/** Where the keyboard goes back to when the details close. */
let returnTo = null;
const rings = L.layerGroup().addTo(map);

/** Rings around positions that have no feature of their own, and around places that were not chosen. */
function ring(at, name) {
  L.circleMarker(latLngs([at])[0], { pane: 'marks', renderer: renderers.marks, radius: 11, interactive: false, className: `ring ${name}` }).addTo(rings);
}

function clearSelection() {
  highlight([]);
  rings.clearLayers();
  for (const node of document.querySelectorAll('#report .is-selected')) node.classList.remove('is-selected');
  byId('details').hidden = true;
}

function closeDetails() {
  clearSelection();
  if (returnTo && returnTo.isConnected) returnTo.focus();
  returnTo = null;
}

/** Marks words and brings them into sight. */
function markWords(nodes, scrolls) {
  nodes.forEach((node) => node.classList.add('is-selected'));
  if (!scrolls || !nodes[0]) return;
  const isLong = nodes[0].closest('.long');
  nodes[0].scrollIntoView({ block: 'center', behavior: movesLittle.matches || isLong ? 'instant' : 'smooth' });
  // What a long text has on the way is laid out only now, and takes more room or less than was thought.
  if (isLong) requestAnimationFrame(() => requestAnimationFrame(() => nodes[0].scrollIntoView({ block: 'center', behavior: 'instant' })));
}

/** Selects words: their features are shown, on a day when there are such. */
function selectMark(mark, node) {
  clearSelection();
  openReport(mark.report);
  if (node) returnTo = node;
  markWords(nodesOf(mark), !node || isNarrow.matches);
  const linked = featuresOf(mark).filter(({ geometry }) => geometry);
  if (linked.length > 0 && !linked.some((feature) => lastsOn(feature, shownDay))) showDayOf(linked[0]);
  const shown = linked.filter((feature) => isShown(feature));
  highlight(shown);
  const spots = positionsOf(mark);
  spots.forEach((at) => ring(at, 'chosen'));
  if (mark.type === 'mention') {
    for (const { id, at } of mark.data.candidates) {
      if (at && !(mark.data.place && mark.data.place.id === id)) ring(at, 'other');
    }
  }
  const positions = mark.type === 'mention' && spots.length > 0 ? latLngs(spots) : shown.flatMap(({ geometry }) => positionsIn(geometry));
  show(positions.length > 0 ? positions : latLngs(spots), mark.type === 'mention' && isArea(mark.data.place));
  showDetails(mark.type === 'mention' ? mentionDetails(mark) : claimDetails(mark));
}

/** Selects a feature: the words that it was taken from are shown. */
function selectFeature(feature, node) {
  clearSelection();
  if (node) returnTo = node;
  const marks = marksOf(feature);
  const report = marks.length > 0 ? marks[0].report : reportsOf(feature)[0];
  if (report) openReport(report);
  const { ev_start: start, ev_end: end } = feature.fields;
  const isOwn = (mark) => mark.report === report && (feature.layer === 'places' || (mark.start >= start && mark.end <= end && mark.type === marks[0].type));
  const chosen = marks.filter(isOwn);
  const nodes = (chosen.length > 0 ? chosen : marks.slice(0, 1)).flatMap(nodesOf);
  markWords(nodes.length > 0 ? nodes : nodesOfQuote(feature), true);
  if (!lastsOn(feature, shownDay)) showDayOf(feature);
  highlight([feature]);
  if (!node) show(positionsIn(feature.geometry));
  showDetails(featureDetails(feature));
}

function startSelection() {
  map.on('click', () => { if (!byId('details').hidden) clearSelection(); });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !byId('details').hidden) closeDetails();
  });
}
