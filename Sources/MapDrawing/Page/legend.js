// Layers on and off, each with a legend of how its features look.

/** A little picture of a style. */
function swatch(style) {
  const weight = Math.min(style.width * PIXELS, 6);
  const line = {
    stroke: style.stroke, 'stroke-width': weight, 'stroke-opacity': style.opacity,
    'stroke-dasharray': style.dash.map((part) => part * weight).join(' '),
  };
  const picture = svg('svg', { width: 30, height: 16, viewBox: '0 0 30 16', 'aria-hidden': 'true', class: 'swatch' });
  if (style.marker) {
    picture.append(svg('circle', { cx: 15, cy: 8, r: style.marker * PIXELS / 2, fill: style.fill ?? 'none', stroke: style.stroke }));
  } else if (style.fill || style.hatch) {
    picture.append(svg('rect', { ...line, x: 2, y: 2, width: 26, height: 12, fill: style.hatch ? hatchOf(style) : style.fill, 'fill-opacity': style.hatch ? 1 : style.fillOpacity }));
  } else if (style.arrow) {
    picture.append(svg('path', { ...line, d: 'M1 8H20', fill: 'none' }), svg('path', { d: 'M18 3L29 8L18 13L20 8Z', fill: style.stroke, 'fill-opacity': style.opacity }));
  } else {
    picture.append(svg('path', { ...line, d: 'M1 8H29', fill: 'none' }));
  }
  return picture;
}

/** A layer's checkbox with its legend. */
function legendOf(layer) {
  const own = [...drawn.keys()].filter((feature) => feature.layer === layer);
  // Styles that are called the same, and hardly look different, are one row.
  const styles = [...new Map(own.map(({ style }) => [style.label, style])).values()].sort((a, b) => inOrder(a.label, b.label));
  const box = element('input', { type: 'checkbox', checked: true, 'data-layer': layer });
  box.addEventListener('change', () => {
    if (box.checked) hidden.delete(layer);
    else hidden.add(layer);
    drawFeatures();
    placeLabels();
    announce(`${layerName(layer)} ${box.checked ? 'shown' : 'hidden'}`);
  });
  return element('div', { class: 'layer' },
    element('label', {}, box, element('span', {}, layerName(layer)), element('span', { class: 'count' }, String(own.length))),
    element('ul', {}, styles.map((style) => element('li', {}, swatch(style), isolated(style.label)))));
}

/** Names that no place was found for have no point: they stand in a list. */
function unresolvedList() {
  const found = features.filter(({ layer, geometry }) => layer === 'unresolved' && !geometry);
  const names = [...new Map(found.map((feature) => [feature.fields.mention, feature])).values()];
  if (names.length === 0) return null;
  return element('details', { class: 'layer', id: 'nowhere' },
    element('summary', {}, layerName('unresolved'), ' ', element('span', { class: 'count' }, String(names.length))),
    element('ul', {}, names.map((feature) => element('li', {}, linkButton(featureName(feature), () => selectFeature(feature))))));
}

function startLegend() {
  const shown = [...pageData.layers].reverse().filter((layer) => [...drawn.keys()].some((feature) => feature.layer === layer));
  byId('layers').append(...[...shown.map(legendOf), unresolvedList()].filter(Boolean));
  byId('legend').hidden = shown.length === 0;
  byId('legend').open = !isTight.matches;
  isTight.addEventListener('change', () => { byId('legend').open = !isTight.matches; });
  L.DomEvent.disableClickPropagation(byId('legend'));
  L.DomEvent.disableScrollPropagation(byId('legend'));
}
