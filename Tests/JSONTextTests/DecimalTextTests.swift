import Testing

@testable import JSONText

struct DecimalTextTests {
  private func text(_ value: Double) -> String {
    var writer = JSONWriter()
    writer.number(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func writesTheDigitsThatSwiftDescribesANumberWith() {
    var generator = SystemRandomNumberGenerator()
    for places in [1.0, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7] {
      for _ in 0..<2000 {
        let value = (Double.random(in: -180...180, using: &generator) * places).rounded() / places
        if value != value.rounded() { #expect(text(value) == "\(value)") }
      }
    }
  }

  @Test(arguments: [
    0.1, 0.000_1, 0.000_099, 0.000_001, 999_999.999_999, 1_000_000.5, 0.1 + 0.2, 1.0 / 3, -0.05, 35.123_456_7,
    5e-324, 1e300, 0.999_999, 123_456.000_001,
  ])
  func writesSmallAndLargeOnes(value: Double) {
    if value != value.rounded() { #expect(text(value) == "\(value)") }
  }

  @Test(arguments: [0, 9, 10, 99, 100, 12345, Int.max, -1, Int.min])
  func writesWholeNumbers(value: Int) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(value)")
  }

  @Test(arguments: [
    "", "a", "1234567\"", "12345678\n", "–", "abcdefgh\u{2028}", "\u{7F}", "x\\", "0123456\u{1}89",
  ])
  func escapesAtAnyPlace(value: String) {
    for before in 0..<17 {
      let own = String(repeating: "é", count: before) + value + "tail"
      var writer = JSONWriter()
      writer.string(own)
      let parsed = JSONValue(utf8Text: writer.bytes)
      #expect(parsed == .string(own))
    }
  }
}

extension JSONValue {
  fileprivate init?(utf8Text bytes: [UInt8]) {
    guard let value = try? JSONValue(utf8: bytes) else { return nil }
    self = value
  }
}
