import MapLayers

/// What is said about a whole map, as the documents that GIS programs look for beside a file.
struct MetadataDocument {
  /// Title, description, sources, license and versions by name.
  let metadata: [String: String]
  /// The layer's name.
  let layer: String

  private var title: String { metadata["title"].map { "\($0): \(layer)" } ?? layer }

  /// Everything that has no element of its own, a line each.
  private var abstract: String {
    let rest = MetadataLines.text(metadata, without: ["title", "description", "license"])
    return [metadata["description"], rest.isEmpty ? nil : rest].compactMap { $0 }.joined(separator: "\n")
  }

  /// The item description of ArcGIS (`axes.shp.xml`).
  ///
  /// Source: Esri, "ArcGIS metadata format": `dataIdInfo` with its citation, abstract, credit and limits of use.
  var arcGIS: String {
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metadata xml:lang=\"en\"><Esri><ArcGISFormat>1.0"
    xml +=
      "</ArcGISFormat></Esri><dataIdInfo><idCitation><resTitle>\(XMLText.escaped(title))</resTitle></idCitation>"
    xml += "<idAbs>\(XMLText.escaped(abstract))</idAbs>"
    if let sources = metadata["sources"] { xml += "<idCredit>\(XMLText.escaped(sources))</idCredit>" }
    if let license = metadata["license"] {
      xml += "<resConst><Consts><useLimit>\(XMLText.escaped(license))</useLimit></Consts></resConst>"
    }
    return xml + "</dataIdInfo></metadata>\n"
  }

  /// The metadata of QGIS (`axes.qmd`), which it reads on opening.
  ///
  /// Source: QGIS, `resources/qgis-resource-metadata.xsd`.
  var qgis: String {
    var xml = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"3.22.0\">"
    xml += "<identifier>\(XMLText.escaped(layer))</identifier><parentidentifier></parentidentifier>"
    xml += "<language>en</language><type>dataset</type><title>\(XMLText.escaped(title))</title>"
    xml += "<abstract>\(XMLText.escaped(abstract))</abstract><links/><fees></fees>"
    xml += metadata["license"].map { "<license>\(XMLText.escaped($0))</license>" } ?? ""
    xml += metadata["sources"].map { "<rights>\(XMLText.escaped($0))</rights>" } ?? ""
    return xml + "</qgis>\n"
  }
}
