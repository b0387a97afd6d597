/// Places that a sentence says are in somebody's hands, without a verb: "the town is under the control of X".
struct ArabicGrip: Sendable {
  var holder: ArabicParty
  var places: [ArabicPlace]
  var chunk: Int
  /// The action in whose clause it stands.
  var action: Int?
}
