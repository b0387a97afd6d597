import Gazetteer

/// Tells the side of an actor as it is written.
///
/// Sides are those of `actors.csv`, changed by what the user groups together. An actor that stands in no table is a side
/// of its own, by its proper name: "RSF fighters" and "the RSF" are one.
public struct SideTable: Sendable {
  private let actors: ActorTable
  /// For the identifiers of actors and the folded names that the user grouped, their side.
  private let grouped: [String: Side]
  /// The name of each side of the table: that of its first force or alliance.
  private let names: [String: String]

  /// A table.
  ///
  /// - Parameter groups: names of actors that form one side each, for example `["SDF", "Coalition"]`; the first gives the
  ///   side its name.
  public init(_ actors: ActorTable, groups: [[String]] = []) {
    self.actors = actors
    var names: [String: String] = [:]
    for actor in actors.actors where actor.kind == .force || actor.kind == .alliance {
      if names[actor.side] == nil { names[actor.side] = actor.name }
    }
    for actor in actors.actors where names[actor.side] == nil { names[actor.side] = actor.name }
    self.names = names
    var grouped: [String: Side] = [:]
    for group in groups {
      guard let first = group.first else { continue }
      let id = actors.actor(named: first)?.id ?? NameFolding.folded(first)
      for name in group {
        grouped[actors.actor(named: name)?.id ?? NameFolding.folded(name)] = Side(id: "\(id)+", name: first)
      }
    }
    self.grouped = grouped
  }

  /// The side of an actor as written, or nil for words that name nobody ("attackers").
  public func side(of written: String?) -> Side? {
    guard let written, !written.isEmpty else { return nil }
    if let actor = actors.actor(named: written) {
      if let side = grouped[actor.id] { return side }
      return Side(id: actor.side, name: names[actor.side] ?? actor.name)
    }
    let folded = NameFolding.folded(written)
    if let side = grouped[folded] { return side }
    let name = Self.properName(written)
    guard !name.isEmpty else { return nil }
    let key = NameFolding.folded(name)
    return grouped[key] ?? Side(id: key, name: name)
  }

  /// The capitalized words of a name: "RSF" of "RSF fighters"; nothing for common nouns.
  private static func properName(_ written: String) -> String {
    written.split(separator: " ").filter { $0.first?.isUppercase ?? false }.joined(separator: " ")
  }
}
