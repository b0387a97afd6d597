/// What each Unicode scalar becomes when names are compared: a folded unit, nothing, or a gap between words.
///
/// Latin letters lose case and diacritics (Unicode's canonical and compatibility decompositions, with ı ł đ ø ə ħ ŧ
/// added, which have none). Arabic letters are folded as search engines for Arabic do: every alef with hamza or madda is
/// alef, alef maqsura and the Persian ya are ya, ta marbuta is ha, waw and ya with hamza lose it, the Persian kaf is kaf;
/// vowel marks and tatweel vanish (L. Larkey, L. Ballesteros, M. Connell, "Light stemming for Arabic information
/// retrieval", 2007). Arabic and Persian digits become ASCII digits. Apostrophes, ayn and hamza signs vanish.
enum FoldingTable {
  /// Marks a scalar that stands between words.
  static let gap: UInt16 = 0
  /// Marks a scalar that vanishes inside a word.
  static let dropped: UInt16 = 1

  /// Units for the scalars up to U+06FF and for U+1E00 to U+20FF, by scalar value.
  static let units: [UInt16] = makeUnits()

  static let size = 0x2100

  private static let latin: [(Unicode.Scalar, String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ĎďĐđƉḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "ƑƒḞḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
    ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
  ]

  private static let arabic: [(Unicode.Scalar, String)] = [
    ("ا", "أإآٱ"), ("ي", "ىئیې"), ("ه", "ةۀەہھ"), ("و", "ؤۆۇ"), ("ك", "کګ"), ("گ", "گ"),
  ]

  /// Scalars that vanish: apostrophes, modifier letters for ayn and hamza, the soft hyphen, joiners and
  /// direction marks.
  private static let vanishing: [ClosedRange<UInt32>] = [
    0x27...0x27, 0x60...0x60, 0xAD...0xAD, 0xB4...0xB4, 0x2B0...0x36F, 0x610...0x61A, 0x621...0x621,
    0x640...0x640, 0x64B...0x65F, 0x670...0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED,
    0x200B...0x200F, 0x2018...0x201B, 0x202A...0x202E, 0x2032...0x2032, 0x2060...0x2069,
  ]

  private static func makeUnits() -> [UInt16] {
    var units = [UInt16](repeating: gap, count: size)
    for value in UInt32(0x30)...0x39 { units[Int(value)] = UInt16(value) }
    for value in UInt32(0x61)...0x7A {
      units[Int(value)] = UInt16(value)
      units[Int(value - 0x20)] = UInt16(value)
    }
    for value in 0x620...0x64A { units[value] = UInt16(value) }
    for value in 0x66E...0x6D3 { units[value] = UInt16(value) }
    for digit in 0...9 {
      units[0x660 + digit] = UInt16(0x30 + digit)
      units[0x6F0 + digit] = UInt16(0x30 + digit)
    }
    for (base, variants) in latin + arabic {
      for variant in variants.unicodeScalars { units[Int(variant.value)] = UInt16(base.value) }
    }
    for range in vanishing {
      for value in range { units[Int(value)] = dropped }
    }
    return units
  }
}
