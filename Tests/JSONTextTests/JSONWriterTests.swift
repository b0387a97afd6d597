import JSONText
import Testing

@Suite struct JSONWriterTests {
  /// Writes one object with all sorts of values.
  private func write(to sink: inout some JSONSink) {
    sink.beginObject()
    sink.member("text", "a \"b\"\n")
    sink.member("nothing", nil as String?)
    sink.name("list")
    sink.beginArray()
    sink.beginObject()
    sink.endObject()
    sink.beginArray()
    sink.endArray()
    sink.integer(-12)
    sink.number(2)
    sink.bool(false)
    sink.endArray()
    sink.member("words", ["x", "y"])
    sink.member("n", 1_234_567)
    sink.name("value")
    sink.value(.members([("a", .array([.null]))]))
    sink.endObject()
  }

  private let text =
    #"{"text": "a \"b\"\n", "nothing": null, "list": [{}, [], -12, 2.0, false], "words": ["x", "y"], "#
    + #""n": 1234567, "value": {"a": [null]}}"#

  @Test func writesCommasBetweenValues() {
    var writer = JSONWriter()
    write(to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func buildsTheSameValue() {
    #expect(JSONValue { write(to: &$0) }.text == text)
  }

  /// What was taken away is no end: a comma follows.
  @Test func goesOnBehindWhatWasTakenAway() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.integer(1)
    writer.removeBytes()
    writer.integer(0)
    writer.endArray()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == ", 0]")
  }
}
