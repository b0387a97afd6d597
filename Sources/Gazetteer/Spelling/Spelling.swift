/// Filled by the next commit: the sounds of a name.
struct Spelling: Sendable {
  init(_ text: FoldedText) {}
}
