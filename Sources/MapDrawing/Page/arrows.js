// A line that ends in an arrow head, on a white border so that it stands out from the ground. The head keeps its size on
// the screen.

const Arrow = L.Polyline.extend({
  onAdd(map) {
    const { color, opacity, weight, interactive } = this.options;
    this._casing = L.SVG.create('path');
    this._casing.setAttribute('class', 'arrow-casing');
    this._casing.setAttribute('stroke-width', weight + 4);
    this._head = L.SVG.create('path');
    this._head.setAttribute('class', interactive ? 'arrow-head leaflet-interactive' : 'arrow-head');
    this._head.setAttribute('fill', color);
    this._head.setAttribute('fill-opacity', opacity);
    L.Polyline.prototype.onAdd.call(this, map);
    this._path.before(this._casing);
    this._path.after(this._head);
    if (interactive) this.addInteractiveTarget(this._head);
  },

  onRemove(map) {
    this.removeInteractiveTarget(this._head);
    this._head.remove();
    this._casing.remove();
    L.Polyline.prototype.onRemove.call(this, map);
  },

  _updatePath() {
    const points = this._rings.length > 0 ? this._rings[0].slice() : [];
    const { line, head } = arrowPaths(points, this.options.weight);
    this._path.setAttribute('d', line);
    this._head.setAttribute('d', head);
    this._casing.setAttribute('d', line + head);
  },
});

const coordinate = ({ x, y }) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** The paths of line and head on the screen; a short arrow has a small head. */
function arrowPaths(points, weight) {
  const tip = points[points.length - 1];
  const before = points.slice(0, -1).reverse().find((point) => point.distanceTo(tip) > 0.5);
  if (!tip || !before) return { line: 'M0 0', head: 'M0 0' };
  const length = before.distanceTo(tip);
  const reach = Math.min(5 + weight * 3, length * 0.6);
  const along = tip.subtract(before).divideBy(length);
  const across = L.point(-along.y, along.x);
  const base = tip.subtract(along.multiplyBy(reach));
  const half = across.multiplyBy(reach * 0.42);
  const line = [...points.slice(0, -1), tip.subtract(along.multiplyBy(reach * 0.8))];
  return {
    line: `M${line.map(coordinate).join('L')}`,
    head: `M${[base.add(half), tip, base.subtract(half), tip.subtract(along.multiplyBy(reach * 0.8))].map(coordinate).join('L')}Z`,
  };
}
