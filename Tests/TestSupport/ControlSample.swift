import Geodesy
import MapLayers

/// A small map of control that was made by hand.
public enum ControlSample {
  /// A feature: a square of four kilometres around a place, and who held it when.
  public static func feature(
    _ id: String, _ latitude: Double, _ longitude: Double, holder: String, status: String,
    from start: String?,
    to end: String?
  ) -> Feature {
    let ring = [(-0.02, -0.02), (-0.02, 0.02), (0.02, 0.02), (0.02, -0.02), (-0.02, -0.02)].map {
      Position(latitude: latitude + $0.0, longitude: longitude + $0.1)
    }
    var values: [String: FieldValue] = [
      "layer": .text("control"), "place_id": .text(id), "name": .text(id), "name_ar": .text("هجين"),
      "holder": .text(holder), "status": .text(status), "basis": .text("stated"), "conf": .real(0.9),
      "lon": .real(longitude), "lat": .real(latitude), "doc": .text("a"), "source": .text("Example"),
      "date": .date("2019-01-21"), "evidence": .text("سيطرت قسد، \"a\"\nsecond line"),
      "ev_start": .integer(0),
      "ev_end": .integer(9),
    ]
    values["date_start"] = start.map { .dateTime("\($0)T00:00:00Z") }
    values["date_end"] = end.map { .dateTime("\($0)T00:00:00Z") }
    return Feature(shape: .polygon([ring]), values: values)
  }

  /// Hajin by two sides, a contested village that is then claimed, and one of which nothing is known.
  public static func layer() throws -> Layer {
    var control = LayerSchema.control
    let rows: [(String, Double, Double, String, String, String?, String?)] = [
      ("sy-hajin", 34.6927, 40.827, "ISIS", "held", nil, "2018-12-14"),
      ("sy-hajin", 34.6927, 40.827, "SDF", "held", "2018-12-14", nil),
      ("sy-as-safafinah", 34.49472, 40.945, "ISIS", "contested", "2019-01-01", "2019-01-21"),
      ("sy-as-safafinah", 34.49472, 40.945, "SDF", "claimed", "2019-01-21", nil),
      ("sy-abu-kamal", 34.45, 40.9186, "", "unknown", "2019-01-01", nil),
    ]
    for row in rows {
      try control.append(
        feature(row.0, row.1, row.2, holder: row.3, status: row.4, from: row.5, to: row.6))
    }
    return control
  }
}
