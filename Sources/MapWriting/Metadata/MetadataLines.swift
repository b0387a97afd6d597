/// What is said about a whole map as text, for formats whose only place for it is a description.
enum MetadataLines {
  /// A line a name, in the order of the names, without those that stand elsewhere.
  static func text(_ metadata: [String: String], without others: Set<String> = []) -> String {
    metadata.filter { !others.contains($0.key) }.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      .joined(separator: "\n")
  }
}
