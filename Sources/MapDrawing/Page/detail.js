// What is known of what was selected.

function row(name, value) {
  if (value === null || value === undefined || value === '') return null;
  return element('div', { class: 'row' }, element('dt', {}, name), element('dd', {}, value instanceof Node ? value : isolated(value)));
}

/** Fields of a feature, those that are known in their order, then the others. */
function fieldRows({ fields }) {
  const known = Object.keys(FIELDS).filter((name) => Object.hasOwn(fields, name));
  const others = Object.keys(fields).filter((name) => !Object.hasOwn(FIELDS, name) && !HIDDEN_FIELDS.has(name));
  return [...known, ...others].map((name) => {
    const value = fields[name];
    if (value === null || value === '') return null;
    const [title, format] = lookUp(FIELDS, name) ?? [name];
    return row(title, format ? format(value) : String(value));
  });
}

/** A button that leads on. */
function linkButton(text, action, pressed) {
  return element('button', { type: 'button', class: 'link', dir: 'auto', 'aria-pressed': pressed, on: { click: action } }, text);
}

function listed(title, nodes) {
  return nodes.length > 0 && element('div', { class: 'list' }, element('h4', {}, title), element('ul', {}, nodes.map((node) => element('li', {}, node))));
}

/** What a mark is called in a list: with its report, if that is another one. */
function markTitle(mark) {
  const name = mark.type === 'mention' ? `“${mark.data.words}”` : markName(mark);
  return mark.report === shownReport ? name : `${name}: ${reportTitle(mark.report)}`;
}

function featureDetails(feature) {
  const { fields } = feature;
  const marks = marksOf(feature);
  const own = feature.layer === 'places' ? marks.find(({ type }) => type === 'mention') : null;
  return {
    title: featureName(feature),
    kind: layerName(feature.layer),
    nodes: [
      element('dl', {}, row('When', spanText(feature.start, feature.end)), fieldRows(feature)),
      fields.evidence && element('blockquote', { dir: 'auto' }, fields.evidence),
      element('dl', {}, row('Source', fields.source), row('Published', fields.date && dayText(dayOf(fields.date))), row('Document', fields.doc)),
      own && candidateList(own.data),
      listed('In the text', marks.filter((mark) => mark !== own).slice(0, 12).map((mark) => linkButton(markTitle(mark), () => selectMark(mark)))),
    ],
  };
}

/** The places that words may mean, the chosen one first, with what speaks for each. */
function candidateList({ candidates, place, why }) {
  const items = candidates.map((candidate) => {
    const isChosen = Boolean(place) && candidate.id === place.id;
    const name = candidate.name ?? candidate.id;
    return element('span', { class: isChosen ? 'candidate chosen' : 'candidate' },
      candidate.at ? linkButton(name, () => show(latLngs([candidate.at]), isArea(candidate))) : isolated(name),
      ` ${Math.round(candidate.score * 100)} %${isChosen ? ', chosen' : ''}`,
      candidate.note && element('small', {}, isolated(noteText(candidate))),
      candidate.why.length > 0 && element('small', {}, isolated(candidate.why.join('; '))));
  });
  return [
    listed(items.length > 1 ? `${items.length} places it may be` : 'Why this place', items),
    why && element('p', { class: 'why' }, `Because: ${why}`),
  ];
}

function mentionDetails(mark) {
  const { data } = mark;
  const { place } = data;
  return {
    title: place ? place.name : data.words,
    kind: place ? 'Place' : 'No place found',
    nodes: [
      element('dl', {}, row('In Arabic', data.name_ar), row('In the report', data.words), row('What and where', place && noteText(place)),
        row('Position', place && place.at && `${place.at[1]}, ${place.at[0]}`), place && row('Confidence', confidenceText(data.conf))),
      candidateList(data),
      listed('On the map', linkedFeatures(mark)),
    ],
  };
}

/** The features of a mark, those of the day shown first; each leads to its own details. */
function linkedFeatures(mark) {
  // What lies on top is what one sees first.
  const found = featuresOf(mark).filter(({ geometry }) => geometry).reverse();
  found.sort((a, b) => Number(lastsOn(b, shownDay)) - Number(lastsOn(a, shownDay)) || inOrder(a.start ?? '', b.start ?? ''));
  return found.slice(0, 12).map((feature) => {
    const when = spanText(feature.start, feature.end);
    return linkButton(`${featureName(feature)}${when ? `, ${when}` : ''}`, () => selectFeature(feature));
  });
}

function namesText(names) {
  return names.map(({ words, place }) => (place && place !== words ? `${words} (${place})` : words)).join(', ');
}

function claimDetails(mark) {
  const { data } = mark;
  const when = spanText(data.date_start, data.date_end);
  return {
    title: claimName(data),
    kind: 'Claim',
    nodes: [
      element('dl', {}, row('Against', data.against), row('From', namesText(data.origins)), row('Place', namesText(data.targets)),
        row('Direction', data.directions), row('When', when && data.date_words ? `${when} (“${data.date_words}”)` : when),
        row('Told as', data.modality), row('Confidence', confidenceText(data.conf))),
      element('dl', {}, row('Source', mark.report.source), row('Published', mark.report.date && dayText(mark.report.date)), row('Document', mark.report.id)),
      listed('On the map', linkedFeatures(mark)),
    ],
  };
}

/** Shows details; the title is read out. */
function showDetails({ title, kind, nodes }) {
  const panel = byId('details');
  panel.replaceChildren(
    element('div', { class: 'detail-head' },
      element('div', {}, element('p', { class: 'kind' }, kind), element('h3', { dir: 'auto' }, title)),
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close the details', on: { click: () => closeDetails() } }, '×')),
    ...nodes.flat().filter(Boolean));
  panel.hidden = false;
  panel.scrollTop = 0;
  announce(`${kind}: ${title}`);
}
