/// The layers of a map and their fields, the same in every format.
public enum LayerSchema {
  /// The fields that every feature carries: which document said it, when, and in which words.
  public static let common: [Field] = [
    Field("layer", .text), Field("doc", .text), Field("source", .text), Field("date", .date),
    Field("evidence", .text), Field("ev_start", .integer), Field("ev_end", .integer),
  ]

  /// Places that a report mentions.
  public static var places: Layer {
    layer(
      "places", .point,
      [
        Field("place_id", .text), Field("name", .text), Field("name_ar", .text), Field("mention", .text),
        Field("role", .text), Field("feature", .text), Field("pcode", .text), Field("admin", .text),
        Field("conf", .real), Field("precision", .real),
      ])
  }

  /// Axes of advance, from origin to tip.
  public static var axes: Layer {
    layer(
      "axes", .line,
      [
        Field("actor", .text), Field("against", .text), Field("kind", .text), Field("modality", .text),
        Field("origin", .text), Field("target", .text), Field("bearing", .real), Field("reading", .text),
        Field("length_km", .real), Field("length_by", .text), Field("conf", .real),
        Field("alt_read", .text), Field("alt_bear", .real), Field("sidc", .text),
        Field("date_start", .dateTime),
        Field("date_end", .dateTime),
      ])
  }

  /// Lines between areas of different control.
  public static var front: Layer {
    layer(
      "front", .line,
      [
        Field("side_left", .text), Field("side_right", .text), Field("basis", .text), Field("conf", .real),
        Field("sidc", .text), Field("date_start", .dateTime), Field("date_end", .dateTime),
      ])
  }

  /// Areas that converging axes or another side's control enclose.
  public static var pockets: Layer {
    layer(
      "pockets", .polygon,
      [
        Field("held_by", .text), Field("by", .text), Field("basis", .text), Field("area_km2", .real),
        Field("conf", .real), Field("sidc", .text), Field("date_start", .dateTime),
        Field("date_end", .dateTime),
      ])
  }

  /// Who holds a place, and the ground around it, during an interval; `rival` is who else has a part of it or says so.
  public static var control: Layer {
    layer(
      "control", .polygon,
      [
        Field("place_id", .text), Field("name", .text), Field("name_ar", .text), Field("holder", .text),
        Field("rival", .text), Field("status", .text), Field("basis", .text), Field("conf", .real),
        Field("lon", .real), Field("lat", .real), Field("date_start", .dateTime),
        Field("date_end", .dateTime),
      ])
  }

  /// Names that no place was found for.
  public static var unresolved: Layer {
    layer("unresolved", .none, [Field("mention", .text), Field("why", .text)])
  }

  private static func layer(_ name: String, _ shapeType: ShapeType, _ fields: [Field]) -> Layer {
    Layer(name: name, shapeType: shapeType, fields: fields + common)
  }
}
