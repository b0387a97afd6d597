import Reading

/// What comes out of the inputs, in their order.
enum ReadingPart {
  /// The reading of a whole document, or one made earlier.
  case whole(Reading)
  /// The reading of a segment of a large document, and how many Unicode scalars lie before it in the document.
  case segment(Reading, scalarOffset: Int)
  /// The document ends whose segments came.
  case end
}
