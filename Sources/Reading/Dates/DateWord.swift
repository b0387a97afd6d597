/// What a word can be in a date; a word may be several things.
struct DateWord: Sendable, Hashable {
  /// The parts that words play in a date.
  struct Roles: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    /// "last": the one before the current
    static let last = Roles(rawValue: 1 << 0)
    /// "past": up to now
    static let past = Roles(rawValue: 1 << 1)
    static let this = Roles(rawValue: 1 << 2)
    static let ago = Roles(rawValue: 1 << 3)
    static let later = Roles(rawValue: 1 << 4)
    static let earlier = Roles(rawValue: 1 << 5)
    /// "a few", "several"
    static let few = Roles(rawValue: 1 << 6)
    static let since = Roles(rawValue: 1 << 7)
    static let until = Roles(rawValue: 1 << 8)
    static let before = Roles(rawValue: 1 << 9)
    static let after = Roles(rawValue: 1 << 10)
    static let by = Roles(rawValue: 1 << 11)
    static let between = Roles(rawValue: 1 << 12)
    static let from = Roles(rawValue: 1 << 13)
    static let to = Roles(rawValue: 1 << 14)
    static let and = Roles(rawValue: 1 << 15)
    /// "in", "on", "during": a month or year behind it is a date
    static let on = Roles(rawValue: 1 << 16)
    /// "the", "of", "day": words that dates have among their own
    static let filler = Roles(rawValue: 1 << 17)
    /// "street", "brigade": a date beside it is a name
    static let name = Roles(rawValue: 1 << 18)
    /// A month that is a common word too: "may", "march"
    static let common = Roles(rawValue: 1 << 19)

    static let byKey: [String: Roles] = [
      "last": .last, "past": .past, "this": .this, "ago": .ago, "later": .later, "earlier": .earlier,
      "few": .few, "since": .since, "until": .until, "before": .before, "after": .after, "by": .by,
      "between": .between, "from": .from, "to": .to, "and": .and, "on": .on, "filler": .filler,
      "name": .name, "common": .common,
    ]
  }

  var roles: Roles = []
  /// 1 for January
  var month: Int?
  /// 1 for Monday
  var weekday: Int?
  /// Days from the report's date.
  var offset: Range<Int>?
  /// Days from the date last given.
  var following: Int?
  var unit: DateExpression.Unit?
  /// Two units in one word, as Arabic's dual.
  var isPair = false
  /// The word stands for more than one unit: "days".
  var isPlural = false
  var number: Int?
  /// "first", "الخامس عشر": a day of a month
  var ordinal: Int?
  var part: DateExpression.MonthPart?

  /// Nothing is known of the word by itself: it only stands in others of several words.
  var isBlank: Bool { self == DateWord() }

  /// Whether a date can be made of it, or of words that begin with it, where no number stands.
  var opensDates: Bool {
    month != nil || weekday != nil || offset != nil || unit != nil || following != nil || isBlank
  }
}
