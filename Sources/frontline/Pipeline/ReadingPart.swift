import Reading

/// What comes out of the inputs, in their order.
enum ReadingPart {
  /// The reading of a whole document with its text, or one made earlier, whose text is not there.
  case whole(Reading, text: String?)
  /// The reading of a segment of a large document, its text, and how many Unicode scalars lie before it in the document.
  case segment(Reading, text: String, scalarOffset: Int)
  /// The document ends whose segments came.
  case end
}
