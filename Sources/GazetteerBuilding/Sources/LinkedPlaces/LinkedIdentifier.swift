/// Identifiers of other gazetteers as Linked Places writes them: short (`gn:174506`, `wd:Q1`) or as addresses.
enum LinkedIdentifier {
  /// `geonames:174506`, `wikidata:Q1`, `tgn:7002473`, or nil where no gazetteer is named.
  static func normalized(_ text: String) -> String? {
    for (start, source) in prefixes where text.hasPrefix(start) {
      let rest = text.dropFirst(start.count).prefix { $0 != "/" && $0 != "#" && $0 != "?" && $0 != "." }
      return rest.isEmpty ? nil : "\(source):\(rest)"
    }
    guard let scheme = text.firstRange(of: "://") else { return nil }
    let address = text[scheme.upperBound...]
    let bare = address.hasPrefix("www.") ? address.dropFirst(4) : address
    for (host, source) in hosts where bare.hasPrefix(host) {
      return normalized("\(source):" + bare.dropFirst(host.count))
    }
    return nil
  }

  private static let prefixes = [
    ("gn:", "geonames"), ("geonames:", "geonames"), ("wd:", "wikidata"), ("wikidata:", "wikidata"),
    ("tgn:", "tgn"),
    ("pl:", "pleiades"), ("pleiades:", "pleiades"), ("wof:", "wof"),
  ]
  private static let hosts = [
    ("sws.geonames.org/", "geonames"), ("geonames.org/", "geonames"), ("wikidata.org/wiki/", "wikidata"),
    ("wikidata.org/entity/", "wikidata"), ("vocab.getty.edu/tgn/", "tgn"),
    ("pleiades.stoa.org/places/", "pleiades"),
    ("spelunker.whosonfirst.org/id/", "wof"),
  ]
}
