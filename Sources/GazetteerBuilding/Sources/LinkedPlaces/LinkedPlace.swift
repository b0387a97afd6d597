import Gazetteer
import Geodesy

/// A feature of Linked Places format: what of it makes a place.
struct LinkedPlace {
  private var id = ""
  private var title = ""
  private var country = ""
  private var classes: [String] = []
  private var types: [String] = []
  private var names: [(text: String, language: String)] = []
  private var sameAs: [String] = []
  /// Where the geometry stands in the feature's text.
  private(set) var geometry: Range<Int>?

  init(json bytes: [UInt8]) throws(RowFault) {
    var cursor = JSONCursor(bytes)
    guard cursor.peek() == UInt8(ascii: "{") else { throw RowFault("it is no JSON object") }
    try cursor.members { name, value throws(RowFault) in
      switch name {
      case "@id", "uri": id = try value.text() ?? id
      case "id": if id.isEmpty { id = try value.text() ?? "" } else { try value.skip() }
      case "properties": try readProperties(&value)
      case "names": try readNames(&value)
      case "types": try readTypes(&value)
      case "links": try readLinks(&value)
      case "geometry":
        let isObject = value.peek() == UInt8(ascii: "{")
        let range = try value.range()
        geometry = isObject ? range : nil
      default: try value.skip()
      }
    }
    guard cursor.peek() == nil else { throw RowFault("it is not JSON: there is more after its end") }
  }

  /// The place.
  func place(label: String, shape: RowShape, line: Int) throws(RowFault) -> SourcePlace {
    guard !id.isEmpty else { throw RowFault("the @id is missing") }
    let stated = NameText.clean(title)
    let shown = stated.isEmpty ? NameText.clean(names.first?.text ?? "") : stated
    guard !shown.isEmpty else { throw RowFault("the name is empty") }
    let position = try CoordinateCheck.position(
      latitude: shape.position.latitude, longitude: shape.position.longitude, country: country)
    var list = NameList()
    list.add(shown, kind: .preferred)
    for name in names {
      let isRomanized = NameList.isRomanized(name.text, language: name.language)
      list.add(name.text, language: name.language, kind: isRomanized ? .romanization : .variant)
    }
    let code = featureCode
    var place = SourcePlace(
      id: "\(label):\(id)", name: shown, names: list.names, position: position,
      precision: shape.extent ?? FeaturePrecision.metres(code: code, featureClass: classes.first?.utf8.first),
      featureCode: code, country: country, line: line)
    place.sameAs =
      sameAs + [LinkedIdentifier.normalized(id)].compactMap { $0 }.filter { !sameAs.contains($0) }
    return place
  }

  private var featureCode: String {
    for type in types {
      let code = FeatureWords.code(type)
      if !code.isEmpty { return code }
    }
    return classes.contains("P") ? "PPL" : ""
  }

  private mutating func readProperties(_ value: inout JSONCursor) throws(RowFault) {
    try value.members { name, value throws(RowFault) in
      switch name {
      case "title": title = try value.text() ?? ""
      case "ccodes": country = try value.texts().lazy.compactMap(CountryCode.normalized).first ?? ""
      case "fclasses": classes = try value.texts()
      default: try value.skip()
      }
    }
  }

  private mutating func readNames(_ value: inout JSONCursor) throws(RowFault) {
    try value.elements { element throws(RowFault) in
      var (texts, language): ([String], String) = ([], "und")
      try element.members { name, value throws(RowFault) in
        switch name {
        case "toponym", "toponyms": texts += try value.texts()
        case "lang": language = LanguageCode.normalized(try value.text() ?? "")
        default: try value.skip()
        }
      }
      names += texts.map { ($0, language) }
    }
  }

  private mutating func readTypes(_ value: inout JSONCursor) throws(RowFault) {
    try value.elements { element throws(RowFault) in
      try element.members { name, value throws(RowFault) in
        switch name {
        case "identifier":
          let identifier = try value.text() ?? ""
          if identifier.hasPrefix("gn:") { types.insert(String(identifier.dropFirst(3)), at: 0) }
        case "label", "sourceLabel": types += try value.texts()
        case "sourceLabels":
          try value.elements { label throws(RowFault) in
            try label.members { name, value throws(RowFault) in
              if name == "label" { types += try value.texts() } else { try value.skip() }
            }
          }
        default: try value.skip()
        }
      }
    }
  }

  private mutating func readLinks(_ value: inout JSONCursor) throws(RowFault) {
    try value.elements { element throws(RowFault) in
      var (type, identifier) = ("", "")
      try element.members { name, value throws(RowFault) in
        switch name {
        case "type": type = try value.text() ?? ""
        case "identifier": identifier = try value.text() ?? ""
        default: try value.skip()
        }
      }
      guard ["closeMatch", "exactMatch", "sameAs"].contains(where: type.hasSuffix) else { return }
      if let known = LinkedIdentifier.normalized(identifier), !sameAs.contains(known) { sameAs.append(known) }
    }
  }
}
