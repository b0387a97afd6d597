import MapLayers

/// The style of one layer as QGIS keeps it: a rule for each look, labels of places, and the days of features for the
/// temporal controller.
///
/// QGIS applies it by itself where it lies beside a file (`axes.qml`) or in a GeoPackage's table `layer_styles`.
struct QGISStyle {
  let legend: [(label: String, styleClass: StyleClass, style: FeatureStyle)]
  let family: GeometryFamily
  /// The names of the layer's fields.
  let fields: Set<String>

  /// The document.
  var xml: String {
    let isLabelled = family == .point && fields.contains("name")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
      + "<qgis version=\"3.22.0\" styleCategories=\"Symbology|Labeling|Temporal\" "
      + "labelsEnabled=\"\(isLabelled ? 1 : 0)\">\(temporal)\(renderer)\(isLabelled ? Self.labels : "")</qgis>\n"
  }

  /// Rules in the order of their labels; what is added later and fits none of them is drawn gray.
  private var renderer: String {
    var rules: [String] = []
    var symbols: [String] = []
    for (number, look) in legend.enumerated() {
      let filter = Self.filter(look.styleClass)
      let condition = filter.isEmpty ? "" : " filter=\"\(XMLText.escaped(filter))\""
      rules.append(
        "<rule key=\"{r\(number)}\" symbol=\"\(number)\" label=\"\(XMLText.escaped(look.label))\"\(condition)/>"
      )
      symbols.append(QGISSymbol(name: "\(number)", style: look.style, family: family).xml)
    }
    var rest = FeatureStyle(stroke: .gray, strokeWidth: 1)
    if family == .point { rest.markerSize = 4 }
    rules.append("<rule key=\"{rest}\" symbol=\"\(legend.count)\" label=\"Other\" filter=\"ELSE\"/>")
    symbols.append(QGISSymbol(name: "\(legend.count)", style: rest, family: family).xml)
    return "<renderer-v2 type=\"RuleRenderer\" forceraster=\"0\" enableorderby=\"0\" symbollevels=\"0\">"
      + "<rules key=\"{root}\">\(rules.joined())</rules><symbols>\(symbols.joined())</symbols></renderer-v2>"
  }

  /// Features last from `date_start` to before `date_end`.
  private var temporal: String {
    guard fields.contains("date_start"), fields.contains("date_end") else { return "" }
    return
      "<temporal enabled=\"1\" mode=\"2\" limitMode=\"0\" startField=\"date_start\" endField=\"date_end\" "
      + "durationField=\"\" durationUnit=\"min\" fixedDuration=\"0\" accumulate=\"0\" startExpression=\"\" "
      + "endExpression=\"\"/>"
  }

  /// Names with a white edge; QGIS leaves out those that would cover each other.
  private static let labels =
    "<labeling type=\"simple\"><settings calloutType=\"simple\">"
    + "<text-style fieldName=\"name\" isExpression=\"0\" fontFamily=\"Noto Sans\" fontSize=\"9\" "
    + "fontSizeUnit=\"Point\" textColor=\"34,34,34,255\" textOpacity=\"1\">"
    + "<text-buffer bufferDraw=\"1\" bufferSize=\"2\" bufferSizeUnits=\"Point\" bufferColor=\"255,255,255,255\" "
    + "bufferOpacity=\"0.85\"/></text-style>"
    + "<placement placement=\"6\" dist=\"3\" distUnits=\"Point\" "
    + "predefinedPositionOrder=\"TR,TL,BR,BL,R,L,TSR,BSR\" priority=\"5\"/>"
    + "<rendering drawLabels=\"1\" obstacle=\"1\"/></settings></labeling>"

  /// The expression of QGIS that is true for a class's features.
  static func filter(_ styleClass: StyleClass) -> String {
    styleClass.conditions.map { condition in
      switch condition {
      case .equals(let field, nil): "\(quoted(field)) IS NULL"
      case .equals(let field, let value?): "\(quoted(field)) = \(text(value))"
      case .matches(let field, let value, true): "\(quoted(field)) = \(text(value))"
      case .matches(let field, let value, false):
        "(\(quoted(field)) IS NULL OR \(quoted(field)) <> \(text(value)))"
      case .contains(let field, let part, true): "strpos(\(quoted(field)), \(text(part))) > 0"
      case .contains(let field, let part, false):
        "(\(quoted(field)) IS NULL OR strpos(\(quoted(field)), \(text(part))) = 0)"
      }
    }.joined(separator: " AND ")
  }

  private static func quoted(_ field: String) -> String {
    "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A text of an expression: quotes doubled, backslashes kept as such.
  private static func text(_ value: String) -> String {
    let escaped = value.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
    return "'" + escaped.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
