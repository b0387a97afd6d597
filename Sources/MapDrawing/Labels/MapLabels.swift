import MapLayers

/// The names on a map: places first, then rivers, then countries, none on another.
struct MapLabels: Sendable {
  /// The names of places, nil for those without room, in the order of the scene's marks.
  let places: [PlacedLabel?]
  let rivers: [RiverLabelPlacer.Label]
  let countries: [PlacedLabel]

  init(_ scene: Scene, language: LabelLanguage, unit: Double) {
    var obstacles = LabelObstacles(frame: scene.projection.frame.grown(by: -4 * unit))
    for mark in scene.marks {
      let radius = SceneDrawing.radius(mark.place.look.style, unit) + 0.6 * unit
      obstacles.boxes.append(
        CanvasRect(x: mark.point.x, y: mark.point.y, width: 0, height: 0).grown(by: radius))
    }
    for arrow in scene.arrows {
      if let box = CanvasRect(around: arrow.shape.head) { obstacles.boxes.append(box) }
      let cost = arrow.axis.isMain ? 1.2 : 0.8
      obstacles.add(arrow.shape.spine, cost: cost)
      let side = (arrow.shape.head[1] - (arrow.shape.spine.first ?? arrow.shape.head[1])).unit.right
      for shift in [-1.0, 1] {
        obstacles.add(
          arrow.shape.spine.map { $0 + side * (shift * arrow.shape.measures.neck / 2) }, cost: cost / 2)
      }
    }
    for front in scene.fronts { for line in front.lines { obstacles.add(line, cost: 0.7) } }
    for river in scene.rivers { for line in river.lines { obstacles.add(line, cost: 0.2) } }
    for line in scene.borders { obstacles.add(line, cost: 0.2) }

    let requests = scene.marks.map { Self.request($0, scene, language, unit) }
    places = PointLabelPlacer.place(requests, around: obstacles)
    obstacles.boxes += places.compactMap { $0?.box.grown(by: 1.5 * unit) }

    var rivers: [RiverLabelPlacer.Label] = []
    for river in scene.rivers {
      guard let name = river.shape.name ?? river.shape.arabicName else { continue }
      var text = LabelText([language.lines(name, river.shape.arabicName)[0]], size: 13 * unit)
      text.isItalic = !LabelText.isRightToLeft(text.lines[0])
      text.spacing = text.isItalic ? 0.06 : 0
      if let label = RiverLabelPlacer.place(
        text, along: river.lines, gap: 7 * unit, around: obstacles)
      {
        rivers.append(label)
        obstacles.boxes += label.boxes
      }
    }
    self.rivers = rivers

    let covered = (scene.control + scene.pockets).flatMap(\.rings)
    var countries: [PlacedLabel] = []
    for country in scene.countries {
      guard let name = country.shape.name ?? country.shape.arabicName else { continue }
      let lines = language.lines(name, country.shape.arabicName)
      var text = LabelText(lines.map { $0.uppercased() }, size: 15 * unit)
      text.isBold = true
      text.spacing = lines.contains(where: LabelText.isRightToLeft) ? 0 : 0.22
      if let label = AreaLabelPlacer.place(text, in: country.lines, covered: covered, around: obstacles) {
        countries.append(label)
        obstacles.boxes.append(label.box)
      }
    }
    self.countries = countries
  }

  /// Places where something happened come first, of these those that are surest; a name of two lines needs room.
  private static func request(
    _ mark: Scene.Mark, _ scene: Scene, _ language: LabelLanguage, _ unit: Double
  ) -> PointLabelPlacer.Request {
    let place = mark.place
    let size = place.rank == 3 ? 13.0 : place.rank == 2 ? 11.5 : 10.5
    var text = LabelText(language.lines(place.name, place.arabicName), size: size * unit)
    text.isBold = place.rank == 3
    // Of places that are alike those near an arrow or a front say more.
    let near = scene.arrows.contains { arrow in
      arrow.shape.head[1].distance(to: mark.point) < 40 * unit
        || (arrow.shape.spine.first?.distance(to: mark.point) ?? .infinity) < 6 * unit
    }
    return PointLabelPlacer.Request(
      text: text, point: mark.point, radius: SceneDrawing.radius(place.look.style, unit),
      priority: Double(place.rank) * 10 + (near ? 5 : 0) + place.confidence)
  }

  /// Draws them.
  func draw(_ scene: Scene, in svg: inout SVGBuilder, unit: Double) {
    let palette = GroundPalette()
    svg.group(["class": "countries"]) { group in
      for label in countries {
        label.draw(in: &group, color: palette.country, halo: palette.ground, unit: unit)
      }
    }
    svg.group(["class": "river-names"]) { group in
      for label in rivers { Self.draw(label, palette, unit, in: &group) }
    }
    svg.group(["class": "names"]) { group in
      for (label, mark) in zip(places, scene.marks) {
        label?.draw(in: &group, color: mark.place.rank == 1 ? palette.quietText : palette.text, unit: unit)
      }
    }
  }

  private static func draw(
    _ label: RiverLabelPlacer.Label, _ palette: GroundPalette, _ unit: Double, in svg: inout SVGBuilder
  ) {
    let line = label.text.lines[0]
    let isTurned = LabelText.isRightToLeft(line)
    let (x, y) = (label.along.x, label.along.y)
    // Four digits: a turn of a long name is seen in the third.
    func digits(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
    svg.text(
      line,
      [
        "transform":
          "matrix(\(digits(x)) \(digits(y)) \(digits(-y)) \(digits(x)) \(label.middle.x.svg) \(label.middle.y.svg))",
        "font-size": label.text.size.svg, "font-style": label.text.isItalic ? "italic" : "",
        "text-anchor": "middle",
        "letter-spacing": label.text.spacing > 0 ? (label.text.spacing * label.text.size).svg : "",
        "fill": palette.riverName, "stroke": palette.ground, "stroke-opacity": "0.85",
        "stroke-width": (2.6 * unit).svg,
        "stroke-linejoin": "round", "paint-order": "stroke", "direction": isTurned ? "rtl" : "",
        "unicode-bidi": isTurned ? "embed" : "", "xml:lang": isTurned ? "ar" : "",
      ])
  }
}
