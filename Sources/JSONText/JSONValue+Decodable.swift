#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension JSONValue: Decodable {
  /// Reads any JSON value; the members of objects come in the order of their names.
  public init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      let keys = object.allKeys.sorted { $0.stringValue < $1.stringValue }
      self = .object(
        try keys.map { JSONMember($0.stringValue, try object.decode(JSONValue.self, forKey: $0)) })
      return
    }
    if var elements = try? decoder.unkeyedContainer() {
      var array: [JSONValue] = []
      while !elements.isAtEnd { array.append(try elements.decode(JSONValue.self)) }
      self = .array(array)
      return
    }
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else {
      self = .string(try value.decode(String.self))
    }
  }

  /// The value of a JSON text in UTF-8.
  ///
  /// - Throws: `JSONTextError` with what the parser says of the place.
  public init(utf8: some Collection<UInt8>) throws(JSONTextError) {
    let bytes = Array(utf8)
    var parser = JSONFastParser(bytes)
    if let value = parser.value() {
      self = value
      return
    }
    do {
      self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
    } catch let DecodingError.dataCorrupted(context) {
      let parser = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      throw JSONTextError(reason: parser)
    } catch {
      throw JSONTextError(reason: "\(error)")
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// Text that is not JSON.
public struct JSONTextError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What the parser found, and where.
  public let reason: String

  /// What the parser found, and where.
  public var description: String { reason }
}
