/// Keeps things from frame to frame, each once for as long as it is the same.
struct SpanRecorder<Key: Hashable, Value> {
  /// A thing and the frames that it lasts through.
  struct Span {
    var value: Value
    var frames: Range<Int>
  }

  private(set) var spans: [Span] = []
  private var open: [Key: Int] = [:]

  /// Records what there is in a frame; what was there in the frame before and is the same goes on.
  mutating func record(_ found: [(key: Key, value: Value)], frame: Int) {
    var next: [Key: Int] = [:]
    for (key, value) in found {
      if let number = open[key] {
        spans[number].frames = spans[number].frames.lowerBound..<frame + 1
        next[key] = number
      } else {
        next[key] = spans.count
        spans.append(Span(value: value, frames: frame..<frame + 1))
      }
    }
    open = next
  }

  /// Nothing changed in a frame: all goes on.
  mutating func prolong(frame: Int) {
    for number in open.values { spans[number].frames = spans[number].frames.lowerBound..<frame + 1 }
  }
}
