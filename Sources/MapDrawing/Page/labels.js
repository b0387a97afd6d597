// Names on the map. A name goes to the first side of its point where it covers no other; those that find none are hidden.

let labelLanguage = 'en';

/** The places to be named: once each, those with a part in the events first. */
function namedPlaces() {
  const found = new Map();
  for (const feature of features) {
    const { fields, layer, geometry } = feature;
    if (layer !== 'places' && layer !== 'control') continue;
    const at = layer === 'places' ? geometry && geometry.coordinates : [fields.lon, fields.lat];
    if (!at || typeof at[0] !== 'number' || typeof at[1] !== 'number') continue;
    const id = fields.place_id || `${fields.name} ${at}`;
    const rank = layer === 'control' ? 0 : AREAS.test(fields.feature ?? '') ? 3 : fields.role === 'mentioned' ? 2 : 1;
    if (!found.has(id)) {
      found.set(id, { en: fields.name ?? '', ar: fields.name_ar ?? fields.name ?? '', at: [at[1], at[0]], rank, layer, features: [] });
    }
    const place = found.get(id);
    place.features.push(feature);
    place.rank = Math.min(place.rank, rank);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank);
}

const labels = namedPlaces().map((place) => addLabel({ ...place, class: place.rank > 1 ? 'label minor' : 'label' }));

function addLabel(label) {
  label.node = element('span', { class: label.class, 'aria-hidden': 'true' });
  const icon = L.divIcon({ html: element('span', {}, label.node), className: 'label-anchor', iconSize: null });
  label.marker = L.marker(label.at, { icon, interactive: false, keyboard: false, pane: 'labels' }).addTo(map);
  if (label.layer === 'control') {
    L.circleMarker(label.at, { pane: 'marks', renderer: renderers.marks, radius: 2.5, interactive: false, className: 'spot' }).addTo(map);
  }
  return label;
}

/** A river's name stands where the river is nearest to the middle of the map. */
function riverLabels() {
  const middle = map.getCenter();
  return pageData.rivers.filter(({ name }) => name).map(({ name, name_ar: arabic, lines }) => {
    const points = lines.flatMap(latLngs);
    const distances = points.map((at) => middle.distanceTo(at));
    const at = points[distances.indexOf(Math.min(...distances))];
    return addLabel({ en: name, ar: arabic ?? name, at, rank: 4, layer: 'background', features: [], class: 'label water' });
  });
}

labels.push(...riverLabels());

/** Names of countries stand on their own side of the border, as near to the middle of the map as it comes. */
function countryLabels() {
  return pageData.countries.filter(({ name }) => name).map(({ name, name_ar: arabic, lines }) => addLabel({
    en: name, ar: arabic ?? name, lines: lines.map(latLngs), at: latLngs(lines[0])[0], rank: 5, layer: 'background', features: [],
    class: 'label country',
  }));
}

labels.push(...countryLabels());

/** The point of a border that is nearest to the middle of the map, and the way from there into the country. */
function nearestBorder(lines) {
  const middle = map.getSize().divideBy(2);
  let best = null;
  for (const line of lines) {
    const points = line.map((at) => map.latLngToContainerPoint(at));
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1], points[index]];
      const point = L.LineUtil.closestPointOnSegment(middle, a, b);
      const distance = point.distanceTo(middle);
      const length = a.distanceTo(b);
      if (length > 0 && (!best || distance < best.distance)) {
        // Outlines run counterclockwise: the country lies on the left.
        best = { point, distance, inwards: L.point((b.y - a.y) / length, (a.x - b.x) / length) };
      }
    }
  }
  return best;
}

/** The box of a country's name, beside its border. */
function countryBox({ lines, size, marker }) {
  const { point, inwards } = nearestBorder(lines);
  const reach = Math.abs(inwards.x) * size.width / 2 + Math.abs(inwards.y) * size.height / 2 + 7;
  const center = point.add(inwards.multiplyBy(reach));
  marker.setLatLng(map.containerPointToLatLng(center));
  return [center.x - size.width / 2, center.y - size.height / 2, center.x + size.width / 2, center.y + size.height / 2];
}

const SIDES = ['right', 'left', 'above', 'below'];

function boxOf(side, { x, y }, { width, height }) {
  switch (side) {
    case 'right': return [x + 6, y - height / 2, x + 6 + width, y + height / 2];
    case 'left': return [x - 6 - width, y - height / 2, x - 6, y + height / 2];
    case 'above': return [x - width / 2, y - 5 - height, x + width / 2, y - 5];
    default: return [x - width / 2, y + 5, x + width / 2, y + 5 + height];
  }
}

const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function isWanted({ features: own, layer }) {
  return own.length === 0 || own.some((feature) => !hidden.has(feature.layer) && (layer === 'control' || isShown(feature)));
}

/** Gives every name its side, or hides it. */
function placeLabels() {
  const size = map.getSize();
  for (const label of labels) label.point = map.latLngToContainerPoint(label.at);
  // A name covers neither another name nor the point of another place.
  const taken = labels.filter((label) => label.layer !== 'background' && isWanted(label))
    .map(({ point }) => [point.x - 4, point.y - 4, point.x + 4, point.y + 4]);
  for (const label of labels) {
    if (label.lines) {
      const box = countryBox(label);
      const isFree = box[0] > 0 && box[1] > 0 && box[2] < size.x && box[3] < size.y && !taken.some((other) => overlap(other, box));
      label.node.classList.toggle('is-hidden', !isFree);
      if (isFree) taken.push(box);
      continue;
    }
    const { point } = label;
    const isNear = point.x > -50 && point.y > -20 && point.x < size.x + 50 && point.y < size.y + 20;
    const side = isNear && isWanted(label)
      ? SIDES.find((name) => !taken.some((box) => overlap(box, boxOf(name, point, label.size)))) : undefined;
    label.node.classList.toggle('is-hidden', side === undefined);
    if (side === undefined) continue;
    taken.push(boxOf(side, point, label.size));
    for (const name of SIDES) label.node.classList.toggle(name, name === side);
  }
}

/** Writes the names in the chosen language, and measures them. */
function writeLabels() {
  for (const label of labels) {
    label.node.textContent = label[labelLanguage];
    label.node.setAttribute('dir', 'auto');
    label.node.setAttribute('lang', labelLanguage);
    label.size = { width: label.node.offsetWidth, height: label.node.offsetHeight };
  }
  placeLabels();
}

map.on('zoomend moveend resize', placeLabels);

function startLanguages() {
  byId('languages').hidden = !labels.some(({ en, ar }) => en !== ar);
  byId('languages').addEventListener('change', (event) => {
    labelLanguage = event.target.value;
    writeLabels();
  });
}
