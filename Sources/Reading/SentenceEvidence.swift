/// The words of a sentence that its mentions and claims are quoted with.
///
/// That is the whole sentence, unless it is longer than people write: a list without full stops would be quoted once for
/// each of its names, and the reading would be a thousand times as long as the report. Of such a one it is what stands
/// around.
struct SentenceEvidence {
  /// The sentence that is quoted whole is not longer than this, in Unicode scalars.
  static let longest = 1200
  /// What is quoted of a longer one, before and behind.
  private static let margin = 300

  private let piece: SentenceScanner.Piece
  /// Where the sentence lies in the document.
  let extent: Range<Int>
  private let whole: String?

  init(_ piece: SentenceScanner.Piece) {
    self.piece = piece
    extent = piece.extent
    whole = extent.count <= Self.longest ? piece.text(extent) : nil
  }

  /// What to quote for some words of the sentence, and where it lies in the document.
  func quote(around words: Range<Int>) -> (text: String, range: Range<Int>) {
    if let whole { return (whole, extent) }
    var start = max(extent.lowerBound, words.lowerBound - Self.margin)
    var end = min(extent.upperBound, words.upperBound + Self.margin)
    while start > extent.lowerBound, start < words.lowerBound, !isGap(start - 1) { start += 1 }
    while end < extent.upperBound, end > words.upperBound, !isGap(end) { end -= 1 }
    return (piece.text(start..<end), start..<end)
  }

  private func isGap(_ offset: Int) -> Bool {
    SentenceScanner.isSpace(piece.scalars[offset - piece.start])
  }
}
