import Foundation
import Testing

@testable import MapWriting

@Suite struct ByteBufferTests {
  private func text(_ write: (inout ByteBuffer) -> Void) -> String {
    var bytes = ByteBuffer(capacity: 1)
    write(&bytes)
    return bytes.withBytes { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    "", "plain", "a \"quoted\" \\ text", "line\nfeed\r\ttab", "\u{0}\u{1}\u{1F}", "الصفافنة", "🗺",
    "</script>", "\u{2028}", "seven b\"", "12345678\"", "12345678901\\", "الصفافنة\u{7}",
    String(repeating: "قسد", count: 90),
    "\u{7F}\u{80}\u{A0}~~~~~ ",
  ])
  func textsReadBack(_ value: String) throws {
    let json = "[" + text { $0.append(json: value) } + "]"
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [value])
  }

  @Test func integersAreDigits() {
    for value in [0, 7, -7, 10, 99, 100, Int64.max, .min, 1_000_000_000_000_000_000] {
      #expect(text { $0.append(json: value) } == "\(value)")
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
      let written = text { $0.append(json: value) }
      #expect(Double(written) == value, "\(written)")
    }
    #expect(text { $0.append(json: 2.39) } == "2.39")
    #expect(text { $0.append(json: 3.0) } == "3.0")
  }

  @Test func growsAndShortens() {
    let text = text { bytes in
      for number in 0..<1000 { bytes.append(json: Int64(number % 10)) }
      bytes.shorten(to: 12)
      bytes.append("end")
    }
    #expect(text == "012345678901end")
  }

  @Test func degreesHaveSevenDecimalsAtTheMost() {
    #expect(text { $0.append(degrees: 40.945) } == "40.945")
    #expect(text { $0.append(degrees: -0.12345678) } == "-0.1234568")
    #expect(text { $0.append(degrees: 180) } == "180.0")
    #expect(text { $0.append(degrees: 0.00000001) } == "0.0")
    #expect(text { $0.append(degrees: -179.9999999) } == "-179.9999999")
  }
}
