/// The forms of a verb that a spelling can have.
struct ArabicForm: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let perfect = ArabicForm(rawValue: 1)
  static let imperfect = ArabicForm(rawValue: 2)
  /// Behind لم only: a hollow verb without its long vowel.
  static let jussive = ArabicForm(rawValue: 4)
  /// With the س of the future.
  static let future = ArabicForm(rawValue: 8)
  static let masdar = ArabicForm(rawValue: 16)
  static let participle = ArabicForm(rawValue: 32)
  /// It has a spelling of its own as a passive.
  static let passive = ArabicForm(rawValue: 64)
  static let feminine = ArabicForm(rawValue: 128)
  static let plural = ArabicForm(rawValue: 256)

  /// The forms that are clauses by themselves.
  static let finite: ArabicForm = [.perfect, .imperfect, .jussive, .future]
}
