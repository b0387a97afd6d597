/// A name as sounds, in one of the two scripts.
package struct Spelling: Sendable {
  /// The script it was written in.
  package enum Script: UInt8, Sendable {
    case latin, arabic, other
  }

  /// Raw values of `Sound`, without articles, gaps and doubled sounds.
  /// At most `longest` of them.
  package let sounds: [UInt8]
  /// The script that it was written in.
  package let script: Script
  /// How many of the sounds are consonants.
  package let consonants: Int

  /// The most sounds that are compared: a name of more is cut.
  static let longest = 62

  /// The sounds of a name.
  package init(_ name: FoldedText) {
    let isOnlyArticles = name.tokens.allSatisfy(\.isArticle)
    var sounds: [UInt8] = []
    sounds.reserveCapacity(name.units.count)
    var script = Script.other
    for token in name.tokens where isOnlyArticles || !token.isArticle {
      let word = Article.stripped(name.units[token.units])
      let start = sounds.count
      if let first = word.first, first >= 0x620, first < 0x700 {
        script = .arabic
        Self.appendArabic(word, to: &sounds)
      } else {
        if script == .other, word.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { script = .latin }
        if let latin = CyrillicSpelling.latin(word) {
          script = .latin
          LatinSpelling.append(latin[...], to: &sounds)
          continue
        }
        if let first = word.first, first >= 0x80 {
          for unit in word where sounds.last != Sound.code(ofOther: unit) {
            sounds.append(Sound.code(ofOther: unit))
          }
          continue
        }
        LatinSpelling.append(word, to: &sounds)
      }
      // The feminine ending is written -a, -ah, -eh, -e, and h alone in Arabic.
      if sounds.count > start + 2, sounds.last == Sound.h.rawValue {
        if script == .arabic {
          sounds[sounds.count - 1] = Sound.a.rawValue
        } else if sounds[sounds.count - 2] <= Sound.u.rawValue {
          sounds.removeLast()
        }
      }
    }
    if sounds.count > Self.longest { sounds.removeLast(sounds.count - Self.longest) }
    self.sounds = sounds
    self.script = script
    self.consonants = sounds.reduce(0) { $0 + ($1 > Sound.u.rawValue ? 1 : 0) }
  }

  private static func appendArabic(_ word: ArraySlice<UInt16>, to sounds: inout [UInt8]) {
    for unit in word {
      if unit >= 0x30, unit <= 0x39 {
        sounds.append(Sound.digit0.rawValue + UInt8(unit - 0x30))
      } else if let sound = Sound(arabic: unit), sounds.last != sound.rawValue || sound.isVowel {
        sounds.append(sound.rawValue)
      }
    }
  }
}

extension Spelling {
  /// A name as it is read in each writer's habit.
  static func all(of name: String, folded: FoldedText) -> [Spelling] {
    let variants = LetterHabits.variants(of: name)
    guard variants.count > 1 else { return [Spelling(folded)] }
    return [Spelling(folded)] + variants.dropFirst().map { Spelling(FoldedText($0)) }
  }
}
