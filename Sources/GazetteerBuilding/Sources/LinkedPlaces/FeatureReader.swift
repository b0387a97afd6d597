/// Takes a stream of JSON apart into features, one at a time: those of a collection, those of an array, or one a line.
///
/// Only brackets and quotation marks are looked at. A feature whose brackets do not close cannot be told from the next one:
/// in a collection everything after it is lost, which is said; where every line is a document, only the line.
final class FeatureReader {
  enum Step {
    /// `feature` is the text of a feature.
    case feature
    /// A feature longer than the limit, which was passed over.
    case overlong
    case end
  }

  /// The longest feature that is read.
  static let limit = 64 << 20

  /// The text of the feature.
  private(set) var feature: [UInt8] = []
  /// The line that it begins on.
  private(set) var line = 1

  private let input: ByteInput
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var position = 0
  private var filled = 0
  private var currentLine = 1

  private var depth = 0
  /// How deep the features lie; nil until it is known that there is a collection.
  private var featureDepth: Int?
  private var isInString = false
  private var isEscaped = false
  private var isTaking = false
  private var isOverlong = false
  /// The string that was read last at the depth of a collection's members.
  private var key: [UInt8] = []

  init(_ input: ByteInput) { self.input = input }

  /// The next feature.
  ///
  /// - Throws: `unreadable` where the text ends inside one.
  func next() throws(GazetteerBuildError) -> Step {
    while true {
      if position == filled {
        try fill()
        guard filled > 0 else { break }
      }
      while position < filled {
        let byte = buffer[position]
        position += 1
        if byte == 0x0A { currentLine += 1 }
        if let step = take(byte) { return step }
      }
    }
    guard depth == 0, !isInString else {
      throw .unreadable(
        path: input.file.shown, reason: "it ends inside a feature or a collection that begins on line \(line)"
      )
    }
    return .end
  }

  private func take(_ byte: UInt8) -> Step? {
    if isInString {
      keep(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      } else if depth == 1, featureDepth == nil {
        key.append(byte)
      }
      return nil
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      if depth == 1 { key.removeAll(keepingCapacity: true) }
      keep(byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["): open(byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): return close(byte)
    default: keep(byte)
    }
    return nil
  }

  private func open(_ byte: UInt8) {
    let isArray = byte == UInt8(ascii: "[")
    if featureDepth == nil, isArray, depth == 0 || (depth == 1 && key.elementsEqual("features".utf8)) {
      featureDepth = depth + 1
      isTaking = false
      feature.removeAll(keepingCapacity: true)
    } else if !isArray, depth == featureDepth ?? 0, !isTaking {
      isTaking = true
      isOverlong = false
      line = currentLine
      feature.removeAll(keepingCapacity: true)
    }
    keep(byte)
    depth += 1
  }

  private func close(_ byte: UInt8) -> Step? {
    keep(byte)
    depth = max(0, depth - 1)
    if let featureDepth, depth < featureDepth {
      // The array of features is read; what follows in the collection is none.
      self.featureDepth = depth == 0 ? nil : .max
      return nil
    }
    guard isTaking, depth == featureDepth ?? 0 else { return nil }
    isTaking = false
    return isOverlong ? .overlong : .feature
  }

  private func keep(_ byte: UInt8) {
    guard isTaking, !isOverlong else { return }
    feature.append(byte)
    if feature.count > Self.limit {
      isOverlong = true
      feature.removeAll()
    }
  }

  private func fill() throws(GazetteerBuildError) {
    var result: Result<Int, GazetteerBuildError> = .success(0)
    buffer.withUnsafeMutableBytes { bytes in
      do throws(GazetteerBuildError) {
        result = .success(try input.read(into: bytes))
      } catch {
        result = .failure(error)
      }
    }
    filled = try result.get()
    position = 0
  }
}
