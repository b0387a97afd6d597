extension WOFRecord {
  /// The record of a GeoJSON feature. Its outlines are passed over.
  ///
  /// The position is that of the label (`lbl:`), which lies on the place, and for want of one the centroid (`geom:`).
  init(json bytes: [UInt8]) throws(RowFault) {
    var cursor = JSONCursor(bytes)
    guard cursor.peek() == UInt8(ascii: "{") else { throw RowFault("it is no JSON object") }
    var (label, centroid) = (("", ""), ("", ""))
    try cursor.members { name, value throws(RowFault) in
      guard name == "properties" else { return try value.skip() }
      try value.members { name, value throws(RowFault) in
        switch name {
        case "lbl:latitude": label.0 = try value.text() ?? ""
        case "lbl:longitude": label.1 = try value.text() ?? ""
        case "geom:latitude": centroid.0 = try value.text() ?? ""
        case "geom:longitude": centroid.1 = try value.text() ?? ""
        default: try read(name, &value)
        }
      }
    }
    (latitude, longitude) = label.0.isEmpty || label.1.isEmpty ? centroid : label
  }

  private mutating func read(_ name: String, _ value: inout JSONCursor) throws(RowFault) {
    switch name {
    case "wof:id": id = try value.text() ?? ""
    case "wof:name": self.name = try value.text() ?? ""
    case "wof:placetype": placetype = try value.text() ?? ""
    case "wof:country": country = try value.text() ?? ""
    case "iso:country":
      let code = try value.text() ?? ""
      if country.isEmpty { country = code }
    case "wof:population": population = try value.text() ?? ""
    case "gn:population":
      let number = try value.text() ?? ""
      if population.isEmpty { population = number }
    case "geom:bbox": box = try value.text() ?? ""
    case "mz:is_current": if try value.text() == "0" { isGone = true }
    case "edtf:deprecated": if Self.isDate(try value.text() ?? "") { isGone = true }
    case "wof:superseded_by": if try !value.texts().isEmpty { isGone = true }
    case "wof:concordances":
      try value.members { key, value throws(RowFault) in
        if let text = try value.text() { addConcordance(key, text) }
      }
    case "wof:hierarchy": try readHierarchy(&value)
    default:
      guard name.hasPrefix("name:") else { return try value.skip() }
      let tag = String(name.dropFirst(5))
      for text in try value.texts() { names.append((tag, text)) }
    }
  }

  /// The first of the hierarchies: a disputed place has several.
  private mutating func readHierarchy(_ value: inout JSONCursor) throws(RowFault) {
    var isFirst = true
    try value.elements { hierarchy throws(RowFault) in
      guard isFirst else { return try hierarchy.skip() }
      isFirst = false
      try hierarchy.members { key, value throws(RowFault) in
        guard let id = Int(try value.text() ?? ""), key.hasSuffix("_id") else { return }
        self.hierarchy[String(key.dropLast(3))] = id
      }
    }
  }
}
