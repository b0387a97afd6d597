// The features on the map: how they are drawn, which are shown, and that a click or a key selects them.

const SVG = 'http://www.w3.org/2000/svg';
const hidden = new Set();
const drawn = new Map();
/** The day shown, null for all. */
let shownDay = null;

function svg(tag, attributes, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The name of a pattern of slanted lines on a ground; made when it is first asked for. */
function hatchOf({ fill, fillOpacity, hatch }) {
  const id = `hatch-${`${fill ?? 'none'}-${fillOpacity}-${hatch}`.replace(/[^A-Za-z0-9]/g, '')}`;
  if (!byId(id)) {
    byId('patterns').append(svg('pattern', { id, width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { width: 9, height: 9, fill: fill ?? 'none', 'fill-opacity': fillOpacity }),
      svg('rect', { width: 2.5, height: 9, fill: hatch, 'fill-opacity': 0.75 })));
  }
  return `url(#${id})`;
}

/** What Leaflet is told of a style. */
function pathOptions(feature) {
  const { style, layer } = feature;
  const weight = style.width * PIXELS;
  const renderer = layerRenderers.get(layer);
  return {
    pane: renderer.options.pane, renderer, color: style.stroke, weight, opacity: style.opacity,
    dashArray: style.dash.length > 0 ? style.dash.map((part) => part * weight).join(' ') : null, lineCap: 'butt',
    fill: Boolean(style.fill || style.hatch), fillColor: style.hatch ? hatchOf(style) : style.fill,
    fillOpacity: style.hatch ? 1 : style.fillOpacity, className: `feature feature-${Object.hasOwn(LAYER_NAMES, layer) ? layer : 'other'}`, bubblingMouseEvents: false,
  };
}

function shapeOf(feature) {
  const { geometry, style } = feature;
  const options = pathOptions(feature);
  if (geometry.type === 'Point') {
    return L.circleMarker(latLngs([geometry.coordinates])[0], { ...options, radius: (style.marker ?? 5) * PIXELS / 2 });
  }
  if (geometry.type === 'LineString') {
    const line = latLngs(geometry.coordinates);
    return style.arrow ? new Arrow(line, { ...options, fill: false }) : L.polyline(line, { ...options, fill: false });
  }
  return L.polygon(geometry.coordinates.map(latLngs), options);
}

/** Makes a drawn path a button for keys and screen readers. */
function makeButton(feature, shape) {
  const path = shape.getElement();
  path.setAttribute('tabindex', '0');
  path.setAttribute('role', 'button');
  path.setAttribute('aria-label', [featureName(feature), spanText(feature.start, feature.end)].filter(Boolean).join(', '));
  path.dataset.feature = feature.index;
  path.addEventListener('keydown', (event) => { if (activates(event)) selectFeature(feature, path); });
}

// Places that are only mentioned come first, so that they cover no other.
const isAside = ({ layer, fields }) => (layer === 'places' && fields.role === 'mentioned' ? 0 : 1);
for (const feature of [...features].sort((a, b) => isAside(a) - isAside(b))) {
  if (!feature.geometry || drawnFor(feature) !== feature) continue;
  const shape = shapeOf(feature);
  shape.on('add', () => makeButton(feature, shape));
  shape.on('click', () => selectFeature(feature, shape.getElement()));
  drawn.set(feature, shape);
}

byId('map').classList.toggle('has-ground', features.some(({ layer }) => layer === 'control'));

function isShown(feature) {
  return !hidden.has(feature.layer) && lastsOn(feature, shownDay);
}

/** Draws what is to be seen, and no more. */
function drawFeatures() {
  for (const [feature, shape] of drawn) {
    const shows = isShown(feature);
    if (shows && !map.hasLayer(shape)) shape.addTo(map);
    if (!shows && map.hasLayer(shape)) shape.remove();
  }
  // What comes back is drawn anew.
  highlight(highlighted);
}

let highlighted = [];

/** Marks shapes as selected. */
function highlight(chosen) {
  highlighted = chosen;
  for (const [feature, shape] of drawn) {
    const path = shape.getElement();
    const isChosen = chosen.includes(feature);
    for (const node of [path, shape._casing, shape._head]) {
      if (node) node.classList.toggle('is-selected', isChosen);
    }
  }
}
