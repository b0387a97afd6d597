import Testing

@testable import Fronts

@Suite struct SpanRecorderTests {
  @Test func whatIsTheSameFromFrameToFrameIsOneSpan() {
    var recorder = SpanRecorder<String, Int>()
    recorder.record([("a", 1), ("b", 2)], frame: 0)
    recorder.record([("a", 3)], frame: 1)
    recorder.prolong(frame: 2)
    recorder.record([("b", 4), ("a", 5)], frame: 3)
    #expect(recorder.spans.map(\.frames) == [0..<4, 0..<1, 3..<4])
    // As it was in its first frame.
    #expect(recorder.spans.map(\.value) == [1, 2, 4])
  }

  @Test func whatComesBackIsAnotherSpan() {
    var recorder = SpanRecorder<String, Int>()
    recorder.record([("a", 1)], frame: 0)
    recorder.record([], frame: 1)
    recorder.prolong(frame: 2)
    recorder.record([("a", 2)], frame: 3)
    #expect(recorder.spans.map(\.frames) == [0..<1, 3..<4])
  }
}
