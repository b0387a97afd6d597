import DynamicLibrary
import GDAL
import Geodesy
import MapLayers

extension MapSink {
  /// One folder a layer; dates stand as text among the fields, and as the time span by which viewers show features.
  func createKML(_ driver: Driver, path: String, title: String, metadata: [String: String]) throws(GDALError)
  {
    var options = ["NAME": KMLText.writable(metadata["title"] ?? title)]
    let said = MetadataLines.text(metadata, without: ["title"])
    if !said.isEmpty { options["DESCRIPTION"] = KMLText.writable(said) }
    let dataset = try driver.create(path, options: options)
    adopt(dataset)
    let reference = try SpatialReference(epsg: 4326, library: library)
    var folders = UniqueNames(limit: 200)
    var axesMoments: [(source: Int, field: String)] = []
    for plan in plans {
      let folder = folders.name(for: plan.name.isEmpty ? "layer" : KMLText.writable(plan.name))
      if folder != plan.name { warn("layer \(plan.name): written as the folder \(folder)") }
      let own = Set(LayerSchema.layer(named: plan.name)?.fields.map(\.name) ?? [])
      let fields = try renamed(plan, limit: 200, taken: []) { field in
        var field = field
        field.width = 0
        field.precision = 0
        field.subtype = .none
        switch field.kind {
        case .integer, .real: break
        // KML has no integers of 64 bits: the schema's are small, others are kept digit by digit.
        case .integer64: field.kind = own.contains(field.name) ? .integer : .string
        default: field.kind = .string
        }
        return field
      }
      let moments = Self.spans.compactMap { span -> (source: Int, field: String)? in
        guard let source = plan.fields.firstIndex(where: { $0.name == span.source }),
          !plan.fields.contains(where: { $0.name.lowercased() == span.field })
        else { return nil }
        return (source, span.field)
      }
      let layer = try dataset.createLayer(
        folder, type: plan.type, reference: plan.type == .none ? nil : reference,
        fields: fields + moments.map { FieldDefinition($0.field, .dateTime) }, options: ["FOLDER": "YES"])
      adopt(
        try Target(
          layer, key: folder, fieldNames: fields.map(\.name), kinds: fields.map(\.kind), moments: moments))
      if plan.name == "axes" { axesMoments = moments }
    }
    guard let axes = plans.firstIndex(where: { $0.name == "axes" }), looks[axes] != nil else { return }
    let geodesic: Geodesic
    do throws(DynamicLibraryError) {
      geodesic = try Geodesic.wgs84()
    } catch {
      warn("the arrows have no heads: \(error)")
      return
    }
    adopt(
      try ArrowHeads(
        dataset, plan: plans[axes], moments: axesMoments, geodesic: geodesic, library: library))
  }

  /// The fields that LIBKML writes as the ends of a time span, and those of the schema that they are taken from.
  private static let spans = [(source: "date_start", field: "begin"), (source: "date_end", field: "end")]
}
