/// An armed side, or a group of them: one row of `actors.csv`.
public struct Actor: Sendable, Hashable {
  /// What sort of side it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An army, a militia, a brigade.
    case force
    /// Several forces under one name.
    case alliance
    /// A country, as a party to a war.
    case state
    /// A common noun that stands for a side: "rebels", "government forces".
    case generic
  }

  /// The table's identifier, for example `sdf`.
  public let id: String
  /// The name it goes by, for example `SDF`.
  public let name: String
  /// What sort of side it is.
  public let kind: Kind
  /// Who fights together: actors of one side hold ground for each other.
  public let side: String
  /// Every name, with its language.
  public let names: [Name]
  /// The line of `actors.csv` that it starts on.
  public let line: Int

  /// An actor.
  public init(id: String, name: String, kind: Kind, side: String, names: [Name], line: Int = 0) {
    self.id = id
    self.name = name
    self.kind = kind
    self.side = side
    self.names = names
    self.line = line
  }

  /// One name of an actor.
  public struct Name: Sendable, Hashable {
    /// As it is written.
    public let text: String
    /// ISO 639 language code.
    public let language: String

    /// A name in a language.
    public init(text: String, language: String) {
      self.text = text
      self.language = language
    }

    /// Whether it is an abbreviation, found only where the text has capitals: "IS", "SAA".
    public var isAbbreviation: Bool {
      text.count <= 5 && text == text.uppercased() && text != text.lowercased()
    }
  }
}
