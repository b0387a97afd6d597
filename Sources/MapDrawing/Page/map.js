// The map itself: panes from the bottom up, rivers and borders, scale, and a button that shows everything.

const map = L.map('map', { zoomControl: false, attributionControl: false, zoomSnap: 0.5, maxZoom: 16, minZoom: 2 });

/** Lengths of styles are in points of 1/72 inch, those of the screen in 1/96. */
const PIXELS = 4 / 3;

function makePane(name, level) {
  map.createPane(name).style.zIndex = level;
  return L.svg({ pane: name, padding: 0.5 });
}

const renderers = { background: makePane('background', 300), marks: makePane('marks', 480) };
const layerRenderers = new Map(pageData.layers.map((layer, index) => [layer, makePane(`layer-${index}`, 400 + index)]));
map.createPane('labels').style.zIndex = 470;

const latLngs = (coordinates) => coordinates.map(([longitude, latitude]) => [latitude, longitude]);

/** Draws lines that nobody clicks. */
function drawGround(shapes, className) {
  for (const line of shapes.flatMap(({ lines }) => lines)) {
    L.polyline(latLngs(line), { renderer: renderers.background, pane: 'background', interactive: false, className }).addTo(map);
  }
}

drawGround(pageData.countries, 'border');
drawGround(pageData.rivers, 'river');

/** The positions of a geometry, as latitude and longitude. */
function positionsIn(geometry) {
  if (!geometry) return [];
  if (geometry.type === 'Point') return latLngs([geometry.coordinates]);
  if (geometry.type === 'LineString') return latLngs(geometry.coordinates);
  return geometry.coordinates.flatMap(latLngs);
}

/** A country or a river is called by a point that says little of where the events are. */
const AREAS = /^(ADM|PCL|RGN|STM|CONT|DSRT|LK|AREA|H)/;

const isArea = (candidate) => Boolean(candidate) && AREAS.test(candidate.note ?? '');

/** What the map shows first: the events; without any, who holds what, or the places that have a part; else all. */
function firstBounds() {
  const events = features.filter(({ layer, geometry }) => geometry && layer !== 'places' && layer !== 'control');
  const ground = features.filter(({ layer, geometry }) => geometry && layer === 'control');
  const spots = features.filter(({ layer, fields }) => layer === 'places' && !AREAS.test(fields.feature ?? ''));
  const active = spots.filter(({ fields }) => fields.role !== 'mentioned');
  const bounds = L.latLngBounds([]);
  for (const { geometry } of [events, ground, active, spots, features].find((group) => group.length > 0) ?? []) {
    positionsIn(geometry).forEach((position) => bounds.extend(position));
  }
  if (events.length > 0 && bounds.isValid()) {
    // Places that the events are told by stay in sight where they are not far.
    const reach = bounds.pad(1.5);
    for (const { geometry } of active) {
      if (reach.contains(positionsIn(geometry)[0])) bounds.extend(positionsIn(geometry)[0]);
    }
  }
  return bounds;
}

function showAll() {
  const bounds = firstBounds();
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.12), { maxZoom: 13, animate: false });
  else map.setView([20, 20], 2);
}

const FitControl = L.Control.extend({
  options: { position: 'topleft' },
  onAdd() {
    const button = element('button', { type: 'button', class: 'fit', title: 'Show everything', 'aria-label': 'Show everything' }, '⤢');
    button.addEventListener('click', showAll);
    L.DomEvent.disableClickPropagation(button);
    return element('div', { class: 'leaflet-bar' }, button);
  },
});

L.control.zoom({ position: 'topleft' }).addTo(map);
new FitControl().addTo(map);
L.control.scale({ position: 'bottomleft' }).addTo(map);
showAll();

// Leaflet hears of the window's size only, and the slider takes some of the map's.
new ResizeObserver(() => map.invalidateSize({ animate: false })).observe(byId('map'));

/** Brings positions into sight; an area that is known by one point is seen from afar. */
function show(positions, isArea = false) {
  const bounds = L.latLngBounds(positions);
  if (!bounds.isValid()) return;
  const inSight = map.getBounds().pad(-0.1);
  const size = map.latLngToLayerPoint(bounds.getNorthEast()).distanceTo(map.latLngToLayerPoint(bounds.getSouthWest()));
  // What is in sight and large enough stays where it is: jumping about tires.
  if (inSight.contains(bounds) && (positions.length === 1 || size > 40)) return;
  const animate = !movesLittle.matches;
  if (positions.length === 1 || size < 4) {
    map.setView(bounds.getCenter(), isArea ? Math.min(map.getZoom(), 7) : Math.max(map.getZoom(), 10), { animate });
  } else {
    map.fitBounds(bounds.pad(0.4), { maxZoom: 13, animate });
  }
}
