/// The forms of a verb that one spelling can have, and whether it is a noun.
struct VerbForm: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  static let third = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
  static let noun = VerbForm(rawValue: 32)
  static let nounPlural = VerbForm(rawValue: 64)
}
