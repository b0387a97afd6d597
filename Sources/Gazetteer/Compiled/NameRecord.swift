import GRDB

/// A row of the table `names`.
package struct NameRecord: Sendable, Hashable {
  /// Its number, from 0.
  package var number: Int
  /// The number of its place.
  package var place: Int
  /// As it is written.
  package var text: String
  /// ISO 639 language code.
  package var language: String
  /// What sort of name it is.
  package var kind: PlaceName.Kind
  /// Where it is from.
  package var source: String

  /// A row.
  package init(
    number: Int, place: Int, text: String, language: String, kind: PlaceName.Kind, source: String
  ) {
    self.number = number
    self.place = place
    self.text = text
    self.language = language
    self.kind = kind
    self.source = source
  }

  /// The hash of all fields.
  package var checksum: UInt64 {
    var hash = RecordHash()
    hash.add(number)
    hash.add(place)
    hash.add(text)
    hash.add(language)
    hash.add(kind.rawValue)
    hash.add(source)
    return hash.value
  }

  /// What `RecordsSchema.insertName` takes.
  package func arguments(checksum: UInt64) -> StatementArguments {
    [number, place, text, language, kind.rawValue, source, Int64(bitPattern: checksum)]
  }

  /// The name.
  package var name: PlaceName {
    PlaceName(place: place, text: text, language: language, kind: kind, source: source, line: number + 1)
  }

  /// Reads a row and compares its checksum; nil where they differ or a field is of another type.
  init?(_ row: RowFields) {
    var fields = row
    guard let number = fields.int(), let place = fields.int(), let text = fields.text(),
      let language = fields.text(), let kind = fields.text().flatMap({ PlaceName.Kind(rawValue: $0) }),
      let source = fields.text(), let checksum = fields.int()
    else { return nil }
    self.init(number: number, place: place, text: text, language: language, kind: kind, source: source)
    guard self.checksum == UInt64(bitPattern: Int64(checksum)) else { return nil }
  }
}
