/// Names the encoding that bytes which are not UTF-8 are likely in.
///
/// Counted are the commonest letters: alef (C7) and lam (E1) make up a quarter of Arabic text in Windows-1256; а, е, и, н
/// and о (E0 E5 E8 ED EE) nearly half of Cyrillic text in Windows-1251. Both write words of such bytes only, where
/// Windows-1252 has single accented letters among ASCII.
enum EncodingGuess {
  static let latin = "WINDOWS-1252"

  /// The name that iconv knows, or nil where there is too little to tell.
  static func name(of bytes: some Collection<UInt8>) -> String? {
    var (high, arabic, cyrillic, pairs) = (0, 0, 0, 0)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte >= 0x80 {
        high += 1
        if previous >= 0x80 { pairs += 1 }
        switch byte {
        case 0xC7, 0xE1: arabic += 1
        case 0xE0, 0xE5, 0xE8, 0xED, 0xEE: cyrillic += 1
        default: break
        }
      }
      previous = byte
    }
    guard high >= 2 else { return nil }
    if pairs * 2 < high { return latin }
    if arabic * 100 >= high * 12, arabic >= cyrillic { return "WINDOWS-1256" }
    if cyrillic * 100 >= high * 25 { return "WINDOWS-1251" }
    return nil
  }

  /// The name of a two-byte encoding that a file begins like, or nil.
  static func wide(_ head: some Collection<UInt8>) -> String? {
    let start = Array(head.prefix(64))
    if start.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if start.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    guard start.count >= 8 else { return nil }
    let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
    let odd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
    if even == 0, odd * 2 > start.count / 2 { return "UTF-16LE" }
    if odd == 0, even * 2 > start.count / 2 { return "UTF-16BE" }
    return nil
  }
}
