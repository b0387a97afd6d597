import GDAL
import MapLayers
import MapWriting

/// Tests what a layer says about itself: spatial reference, encoding, fields, geometry type.
struct LayerCheck {
  let source: MapSource
  let index: Int
  let degrees: SpatialReference
  let library: Library

  private var layer: VectorLayer { source.layers[index] }
  private var fields: [FieldDefinition] { source.fields[index] }
  private var driver: String { source.dataset.driverName }

  func check(_ findings: inout Findings) {
    if hasReplacement(layer.name) { findings.add("its name is not UTF-8 or holds U+FFFD") }
    checkReference(&findings)
    if driver == "ESRI Shapefile" { checkCodePage(&findings) }
    guard LayerSchema.isOwn(fields) else {
      if LayerSchema.layer(named: layer.name) != nil {
        let names = Set(fields.map(\.name))
        for field in LayerSchema.common where !names.contains(field.name) {
          findings.add("there is no field \(field.name)")
        }
      }
      return
    }
    for field in fields where !source.derivedFields.contains(field.name) {
      if field.name.utf8.count > 10 {
        findings.add("the field \(field.name) has more than ten characters, which a shapefile cuts")
      }
      if hasReplacement(field.name) {
        findings.add("the name of the field \(field.name) is not UTF-8 or holds U+FFFD")
      }
    }
    guard !source.namesLayersInField, let schema = LayerSchema.layer(named: layer.name) else { return }
    Self.checkFields(fields, of: schema, &findings)
    let declared = layer.geometryType.flat
    let expected = schema.shapeType.family.single
    if declared != .unknown, declared != expected {
      findings.add("its geometries are declared as \(declared) instead of \(expected)")
    }
  }

  /// Whether the schema's fields are there, of types that can hold their values.
  static func checkFields(_ fields: [FieldDefinition], of schema: Layer, _ findings: inout Findings) {
    for field in schema.fields {
      guard let found = fields.first(where: { $0.name == field.name }) else {
        findings.add("there is no field \(field.name)", layer: schema.name)
        continue
      }
      if !accepted(for: field.type).contains(found.kind) {
        findings.add(
          "the field \(field.name) is of type \(found.kind) instead of \(field.type)", layer: schema.name)
      }
    }
  }

  /// Formats without a type keep its values as text, which is tested feature by feature.
  private static func accepted(for type: MapLayers.FieldType) -> Set<FieldKind> {
    switch type {
    case .text: [.string]
    case .integer: [.integer, .integer64, .string]
    case .real: [.real, .integer, .integer64, .string]
    case .date: [.date, .string]
    case .dateTime: [.dateTime, .date, .string]
    }
  }

  private func checkReference(_ findings: inout Findings) {
    guard layer.geometryType.flat != .none, driver != "CSV" else { return }
    guard let reference = layer.reference else {
      findings.add("names no spatial reference; WGS 84 is expected (in a shapefile: a .prj file)")
      return
    }
    if !reference.isSame(as: degrees) {
      findings.add("is in \(reference.name) instead of WGS 84 in degrees")
    }
  }

  /// Without its code page a reader takes a dBASE file for the encoding that it likes best.
  private func checkCodePage(_ findings: inout Findings) {
    let isFile = ["shp", "dbf"].contains(PathName(source.dataset.path).fileExtension.lowercased())
    let folder = isFile ? PathName(source.dataset.path).directory : source.dataset.path
    let stem = isFile ? PathName(source.dataset.path).stem : layer.name
    let path = PathName.join(folder, "\(stem).cpg")
    let named: String
    do {
      let file = try VirtualFile(path, library: library)
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
      named = String(decoding: bytes.prefix(count), as: UTF8.self).filter { !$0.isWhitespace }.uppercased()
    } catch {
      findings.add("there is no \(stem).cpg, so that its encoding is not known: UTF-8 is expected")
      return
    }
    if !["UTF-8", "UTF8", "65001"].contains(named) {
      findings.add("\(stem).cpg names the encoding \(named) instead of UTF-8")
    }
  }
}

/// Whether a text holds U+FFFD, which also stands for bytes that are not UTF-8.
func hasReplacement(_ text: String) -> Bool { text.unicodeScalars.contains("\u{FFFD}") }
