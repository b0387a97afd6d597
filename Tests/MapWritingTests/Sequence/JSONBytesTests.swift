import Foundation
import Testing

@testable import MapWriting

@Suite struct JSONBytesTests {
  private func text(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "", "plain", "a \"quoted\" \\ text", "line\nfeed\r\ttab", "\u{0}\u{1}\u{1F}", "الصفافنة", "🗺",
    "</script>", "\u{2028}",
  ])
  func textsReadBack(_ value: String) throws {
    let json = "[" + text { JSONBytes.append(value, to: &$0) } + "]"
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [value])
  }

  @Test func integersAreDigits() {
    for value in [0, 7, -7, 10, 99, 100, Int64.max, .min, 1_000_000_000_000_000_000] {
      #expect(text { JSONBytes.append(value, to: &$0) } == "\(value)")
    }
  }

  @Test func numbersReadBackAsTheSame() throws {
    var generator = SystemRandomNumberGenerator()
    var values: [Double] = [
      0, -0.0, 1, -1, 0.5, 0.1, 0.3, 1e-7, 123456.789, 1e15, 1e16, 1e300, 5e-324, .greatestFiniteMagnitude,
      2.39, 0.646,
    ]
    for _ in 0..<2000 {
      values.append(Double.random(in: -1000...1000, using: &generator))
      values.append((Double.random(in: -1000...1000, using: &generator) * 1000).rounded() / 1000)
    }
    for value in values {
      let written = text { JSONBytes.append(value, to: &$0) }
      #expect(Double(written) == value, "\(written)")
    }
    #expect(text { JSONBytes.append(2.39, to: &$0) } == "2.39")
    #expect(text { JSONBytes.append(3.0, to: &$0) } == "3.0")
  }

  @Test func degreesHaveSevenDecimalsAtTheMost() {
    #expect(text { JSONBytes.append(degrees: 40.945, to: &$0) } == "40.945")
    #expect(text { JSONBytes.append(degrees: -0.12345678, to: &$0) } == "-0.1234568")
    #expect(text { JSONBytes.append(degrees: 180, to: &$0) } == "180.0")
    #expect(text { JSONBytes.append(degrees: 0.00000001, to: &$0) } == "0.0")
    #expect(text { JSONBytes.append(degrees: -179.9999999, to: &$0) } == "-179.9999999")
  }
}
