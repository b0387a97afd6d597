// The report beside the map: one at a time, so that hundreds of them cost nothing.

let shownReport = null;

/** What a report is called in the list. */
function reportTitle({ id, date, source }) {
  // Isolates keep letters from right to left from turning dates around; options have no elements.
  return [date, source, id].filter(Boolean).map((part) => `\u2068${part}\u2069`).join(' · ') || 'Report';
}

/** Quotes of a report whose text is not at hand: the sentences of its claims and mentions. */
function quotesOf(report) {
  if (report.quotes) return report.quotes.map((quote) => ({ ...quote, marks: [] }));
  const found = new Map();
  for (const { evidence, ev_start: start, ev_end: end } of report.claims) {
    if (evidence && !found.has(evidence)) found.set(evidence, { text: evidence, start, end, marks: [] });
  }
  for (const { evidence, start } of report.mentions) {
    if (evidence && !found.has(evidence)) found.set(evidence, { text: evidence, start, end: start, marks: [] });
  }
  for (const mark of report.marks) {
    const quote = found.get(mark.data.evidence);
    if (quote) quote.marks.push(localMark(mark, quote));
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** A mark with its place in a quote: by its offset where the quote's is known, else by its words. */
function localMark(mark, quote) {
  const scalars = Array.from(quote.text).length;
  let [start, end] = [mark.start - quote.start, mark.end - quote.start];
  if (quote.end - quote.start < scalars && mark.type === 'mention') {
    const unit = quote.text.indexOf(mark.data.words);
    start = unit < 0 ? 0 : Array.from(quote.text.slice(0, unit)).length;
    end = unit < 0 ? 0 : start + Array.from(mark.data.words).length;
  }
  return { ...mark, start: Math.max(0, start), end: Math.min(end, scalars) };
}

function bodyOf(report) {
  if (typeof report.text === 'string') return paragraphsOf(report.text, report.marks);
  const quotes = quotesOf(report);
  return [
    element('p', { class: 'hint' }, quotes.length > 0 ? 'The words that the map was made of:' : 'No words are at hand.'),
    ...quotes.map((quote) => element('blockquote', { 'data-quote': quote.text }, paragraphsOf(quote.text, quote.marks))),
  ];
}

/** Shows a report. */
function openReport(report) {
  if (shownReport === report) return;
  shownReport = report;
  const isDescribed = Boolean(report.source || report.date);
  byId('report').replaceChildren(
    element('h2', { dir: 'auto' }, report.source && isolated(report.source), report.source && report.date && ', ',
      report.date && dayText(report.date), !isDescribed && (report.id || 'Report')),
    ...(isDescribed ? [element('p', { class: 'id' }, isolated(report.id))] : []),
    element('div', { class: (report.text ?? '').length > 50000 ? 'text long' : 'text', lang: /^[A-Za-z-]+$/.test(report.lang ?? '') && report.lang }, bodyOf(report)));
  byId('report').scrollTop = 0;
  byId('reports').value = String(report.number);
  byId('previous').disabled = report.number === 0;
  byId('next').disabled = report.number === reports.length - 1;
}

/** Nodes of the shown report that belong to a mark. */
function nodesOf(mark) {
  return [...byId('report').querySelectorAll('[data-mark], [data-claims]')].filter((node) =>
    node.dataset.mark === mark.key || (node.dataset.claims ?? '').split(' ').includes(mark.key));
}

/** Nodes between two offsets of the shown report, where no mark has them. */
function nodesOfQuote(feature) {
  return [...byId('report').querySelectorAll('[data-quote]')].filter((node) => node.dataset.quote === feature.fields.evidence);
}

function startReports() {
  if (reports.length === 0) {
    byId('report').append(element('p', { class: 'hint' }, 'This map comes without reports.'));
    return;
  }
  byId('chooser').hidden = reports.length < 2;
  byId('reports').append(...reports.map((report) => element('option', { value: report.number }, reportTitle(report))));
  byId('reports').addEventListener('change', (event) => chooseReport(Number(event.target.value)));
  byId('previous').addEventListener('click', () => chooseReport(shownReport.number - 1));
  byId('next').addEventListener('click', () => chooseReport(shownReport.number + 1));
  if (reports.some((report) => report.marks.length > 0)) {
    byId('key').append(
      element('span', { class: 'mention resolved' }, 'place found'), ' ', element('span', { class: 'mention unresolved' }, 'no place found'),
      ' ', element('span', { class: 'claim' }, 'what happened'));
  }
  openReport(reports[0]);
}

function chooseReport(number) {
  if (!reports[number]) return;
  clearSelection();
  openReport(reports[number]);
  announce(`Report ${number + 1} of ${reports.length}: ${reportTitle(reports[number])}`);
}
