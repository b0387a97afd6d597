// Elements. Texts reach the page as text nodes and attributes only, never as markup.

/** An element with attributes and children; null and false are left out, texts become text nodes. */
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'on') {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const byId = (id) => document.getElementById(id);

/** A stretch of text whose direction does not reach its neighbors. */
function isolated(text) {
  return element('bdi', {}, String(text));
}

/** Tells those who do not see the page what has changed. */
function announce(text) {
  byId('status').textContent = text;
}

/** Lets Enter and Space do what a click does. */
function activates(event) {
  if (event.key !== 'Enter' && event.key !== ' ') return false;
  event.preventDefault();
  return true;
}

const movesLittle = window.matchMedia('(prefers-reduced-motion: reduce)');
const isNarrow = window.matchMedia('(max-width: 760px)');
/** Where an open legend would leave too little of the map. */
const isTight = window.matchMedia('(max-width: 1100px)');
