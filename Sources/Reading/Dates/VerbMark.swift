/// A verb of a sentence, as far as dates are told to verbs.
struct VerbMark: Sendable, Hashable {
  /// Where it begins in the sentence, in Unicode scalars.
  var start: Int
  /// It describes a noun ("which fell in 2014"): its date is its own, and no other's.
  var isAside = false
  /// It tells who says so: "announced in February that".
  var isReport = false
}
