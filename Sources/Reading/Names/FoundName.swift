/// A name that was found in a sentence, with what the gazetteer and the table of actors have under it.
struct FoundName: Sendable, Hashable {
  /// Its tokens.
  var tokens: Range<Int>
  var kind: NameSpan.Kind
  /// Indices in `Gazetteer.names`, for places.
  var names: [Int] = []
  /// The index in `ActorTable.actors`, for actors of the table.
  var actor: Int?
}
