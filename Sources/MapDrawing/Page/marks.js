// A text with its marked words. Offsets count Unicode scalars; a JavaScript text counts units of UTF-16.

/** Where scalars stand in a text, as units of UTF-16; the offsets come in ascending order. */
function unitsOf(text, offsets) {
  const units = new Map();
  let unit = 0;
  let scalar = 0;
  for (const offset of offsets) {
    while (scalar < offset && unit < text.length) {
      unit += text.codePointAt(unit) > 0xffff ? 2 : 1;
      scalar += 1;
    }
    units.set(offset, unit);
  }
  return units;
}

/** The stretches between the ends of marks and of lines, each with the marks that cover it. */
function stretchesOf(text, marks) {
  const offsets = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const units = unitsOf(text, offsets);
  const placed = marks.map((mark) => ({ mark, start: units.get(mark.start), end: units.get(mark.end) }))
    .filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of placed) cuts.add(start).add(end);
  for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) cuts.add(line).add(line + 1);
  const ends = [...cuts].sort((a, b) => a - b);
  const stretches = [];
  let open = [];
  let next = 0;
  for (let index = 0; index + 1 < ends.length; index += 1) {
    const [start, end] = [ends[index], ends[index + 1]];
    open = open.filter((range) => range.end > start);
    while (next < placed.length && placed[next].start <= start) open.push(placed[next++]);
    stretches.push({
      text: text.slice(start, end), marks: open.map(({ mark }) => mark),
      begun: open.filter((range) => range.start === start).map(({ mark }) => mark),
    });
  }
  return stretches;
}

/** The button that stands before a claim's words. */
function claimButton(mark) {
  const chip = element('button', {
    type: 'button', class: `chip ${mark.data.modality}`, 'data-mark': mark.key, 'aria-label': `Claim: ${claimName(mark.data)}`,
    title: claimName(mark.data), dir: 'ltr', on: { click: () => selectMark(mark, chip) },
  });
  chip.dataset.glyph = lookUp(KINDS, mark.data.kind) ?? '•';
  paintSide(chip, mark.data.actor);
  return chip;
}

/** Gives a node the colors of a side. */
function paintSide(node, side) {
  const colors = lookUp(pageData.sides, side ?? '') ?? { fill: '#808080', line: '#666666' };
  node.style.setProperty('--fill', colors.fill);
  node.style.setProperty('--line', colors.line);
}

/** The shortest of the marks: the one that is meant by a click on its words. */
function innermost(marks, type) {
  return marks.filter((mark) => mark.type === type).sort((a, b) => (a.end - a.start) - (b.end - b.start))[0];
}

/** A stretch as nodes. */
function stretchNodes({ text, marks, begun }) {
  const mention = innermost(marks, 'mention');
  const claim = innermost(marks, 'claim');
  const nodes = begun.filter(({ type }) => type === 'claim').map(claimButton);
  let node = text;
  if (mention) {
    // Where a claim's edge cuts a name, its first piece is the button.
    const isFirst = begun.includes(mention);
    node = element('span', {
      class: `mention ${mention.data.place ? 'resolved' : 'unresolved'}${mention.data.place && mention.data.conf < 0.5 ? ' unsure' : ''}`,
      role: isFirst && 'button', tabindex: isFirst && '0', 'data-mark': mention.key, title: markName(mention),
      on: {
        click: (event) => { event.stopPropagation(); selectMark(mention, node); },
        keydown: (event) => { if (activates(event)) selectMark(mention, node); },
      },
    }, text);
  }
  if (claim) {
    const outer = marks.filter(({ type }) => type === 'claim').map(({ key }) => key).join(' ');
    node = element('span', { class: `claim ${claim.data.modality}`, 'data-claims': outer, on: { click: () => selectMark(claim, node) } }, node);
    paintSide(node, claim.data.actor);
  }
  return [...nodes, node];
}

/** A browser takes very long to break the lines of a very long paragraph: it is cut after so many units. */
const LONGEST = 6000;

/** A stretch in pieces that are not too long, cut at spaces. */
function piecesOf(stretch) {
  if (stretch.text.length <= LONGEST || stretch.marks.length > 0) return [stretch];
  const pieces = stretch.text.match(new RegExp(`[^]{1,${LONGEST}}(?:\\s|$)|[^]{1,${LONGEST}}`, 'gu')) ?? [];
  return pieces.map((text) => ({ text, marks: [], begun: [] }));
}

/** A text as paragraphs, each in its own direction. */
function paragraphsOf(text, marks) {
  const paragraphs = [];
  let paragraph = null;
  let length = 0;
  for (const stretch of stretchesOf(text, marks)) {
    if (stretch.text === '\n') {
      paragraph = null;
      continue;
    }
    for (const piece of piecesOf(stretch)) {
      if (!paragraph || length > LONGEST) {
        paragraph = element('p', { dir: 'auto', class: paragraph ? 'more' : null });
        paragraphs.push(paragraph);
        length = 0;
      }
      paragraph.append(...stretchNodes(piece));
      length += piece.text.length;
    }
  }
  return paragraphs.filter((node) => node.textContent.trim() !== '');
}
