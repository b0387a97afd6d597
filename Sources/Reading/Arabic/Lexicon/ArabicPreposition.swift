/// What a preposition, or a phrase that works as one, says of what stands behind it.
enum ArabicPreposition: String, Sendable, Hashable, CaseIterable {
  /// من
  case from
  /// إلى
  case to
  /// نحو، باتجاه
  case toward
  /// حتى
  case until
  /// على
  case on
  /// في، داخل
  case within = "in"
  /// The attached ب.
  case by
  /// The attached ل.
  case of
  /// The attached ك.
  case like
  /// قرب
  case near
  /// مقابل: what stands behind it has no part.
  case opposite
  /// بيد، على يد
  case agent
  /// من قبضة: from whom something is taken.
  case hand
  /// بين
  case between
  /// مع
  case with
  /// ضد
  case against
  /// عبر
  case over
  /// عن
  case about
  /// بعد، قبل، خلال
  case time
  /// قبل: it has not happened yet.
  case before
  /// بهدف، من أجل
  case purpose
  /// دون
  case without
  /// بدعم من: who stands behind it has no part.
  case support
  /// رغم
  case despite
  /// تحت
  case under
  /// على بعد
  case distance
  /// خارج
  case outside
  /// نتيجة، بسبب
  case because

  /// The preposition that a letter is when it is written onto the word behind it, or nil: ب, ل, ك.
  init?(attached unit: UInt16) {
    switch unit {
    case 0x628: self = .by
    case 0x644: self = .of
    case 0x643: self = .like
    default: return nil
    }
  }
}
