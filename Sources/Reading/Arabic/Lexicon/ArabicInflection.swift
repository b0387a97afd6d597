/// Makes the forms of an Arabic verb from its perfect and its imperfect, third person masculine.
///
/// Spellings are as folding leaves them: hamza on its seat gone, ى as ي, ة as ه. Sound, doubled, hollow and defective
/// verbs are told by their stems: a long vowel before the last letter of the imperfect is hollow (يستعيد, لم يستعد), one
/// at the end is defective (انتهى، انتهت; ينتهي، ينتهون).
struct ArabicInflection: Sendable {
  private static let alef: UInt16 = 0x627
  private static let waw: UInt16 = 0x648
  private static let ya: UInt16 = 0x64A
  private static let ta: UInt16 = 0x62A
  private static let nun: UInt16 = 0x646
  private static let sin: UInt16 = 0x633

  /// The forms of a perfect stem.
  static func perfect(_ stem: [UInt16]) -> [(units: [UInt16], form: ArabicForm)] {
    guard let last = stem.last, stem.count > 1 else { return [] }
    let isDefective = last == alef || last == ya
    let short = isDefective ? Array(stem.dropLast()) : stem
    let long = isDefective ? short + [ya] : stem
    return [
      (stem, [.perfect]), (short + [ta], [.perfect, .feminine]),
      (short + [ta, alef], [.perfect, .feminine, .plural]), (short + [waw, alef], [.perfect, .plural]),
      (short + [waw], [.perfect, .plural]), (long + [alef], [.perfect, .plural]),
      (long + [nun, alef], [.perfect, .plural]), (long + [nun], [.perfect, .plural, .feminine]),
    ]
  }

  /// The forms of an imperfect stem, which begins with ي.
  static func imperfect(_ stem: [UInt16]) -> [(units: [UInt16], form: ArabicForm)] {
    guard let last = stem.last, stem.count > 2 else { return [] }
    let body = Array(stem.dropFirst())
    let isDefective = last == ya || last == waw || last == alef
    let short = isDefective ? Array(body.dropLast()) : body
    let beforeLast = body[body.count - 2]
    let isHollow = !isDefective && body.count > 2 && [alef, waw, ya].contains(beforeLast)
    var forms: [(units: [UInt16], form: ArabicForm)] = []
    for (prefix, form) in [
      ([ya], ArabicForm.imperfect), ([ta], [.imperfect, .feminine]), ([nun], [.imperfect, .plural]),
      ([sin, ya], [.imperfect, .future]), ([sin, ta], [.imperfect, .future, .feminine]),
      ([sin, nun], [.imperfect, .future, .plural]),
    ] {
      forms.append((prefix + body, form))
      guard prefix != [nun], prefix != [sin, nun] else { continue }
      for suffix in [[waw, nun], [waw, alef], [alef, nun], [alef]] {
        let base = suffix[0] == alef && isDefective ? short + [ya] : short
        forms.append((prefix + base + suffix, form.union(.plural)))
      }
      forms.append((prefix + body + [nun], form.union([.plural, .feminine])))
      if isDefective { forms.append((prefix + short, form.union(.jussive))) }
      if isHollow {
        forms.append((prefix + Array(body.dropLast(2)) + body.suffix(1), form.union(.jussive)))
      }
    }
    return forms
  }

  /// A participle or an adjective with its endings: masculine, feminine, duals, plurals.
  static func nominal(_ stem: [UInt16]) -> [(units: [UInt16], form: ArabicForm)] {
    let ha: UInt16 = 0x647
    guard let last = stem.last else { return [] }
    let base = last == ha ? Array(stem.dropLast()) : stem
    return [
      (base, []), (base + [alef], []), (base + [ha], .feminine), (base + [waw, nun], .plural),
      (base + [ya, nun], .plural), (base + [alef, ta], [.feminine, .plural]),
      (base + [ta, ya, nun], [.feminine, .plural]), (base + [waw], .plural), (base + [ya], .plural),
    ]
  }

  /// A masdar with its endings: accusative, dual, and the sound feminine plural where it ends in ة.
  static func masdar(_ stem: [UInt16]) -> [(units: [UInt16], form: ArabicForm)] {
    let ha: UInt16 = 0x647
    guard let last = stem.last else { return [] }
    if last == ha {
      let base = Array(stem.dropLast())
      return [(stem, []), (base + [alef, ta], .plural), (base + [ta, ya, nun], .plural)]
    }
    return [
      (stem, []), (stem + [alef], []), (stem + [alef, ta], .plural), (stem + [ya, nun], .plural),
      (stem + [alef, nun], .plural),
    ]
  }
}
