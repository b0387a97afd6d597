import Testing

@testable import Reading

struct ScalarSourceTests {
  @Test(arguments: [1, 2, 3, 7, 100])
  func givesEveryScalarOnce(piece: Int) {
    let text = "Hajin, الباغوز – “Şırnak” 𐍈\u{301} 🏙 ه\n"
    var source = ScalarSource(text)
    var scalars: [Unicode.Scalar] = []
    while true {
      let next = source.next(upTo: piece, behind: [])
      if next.isEmpty { break }
      scalars += next
    }
    #expect(scalars == Array(text.unicodeScalars))
  }

  /// Sixteen bytes of ASCII are taken together: whatever stands before, behind and in between.
  @Test(arguments: 0..<40)
  func takesRunsOfASCII(position: Int) {
    let plain = "The SDF advanced on Hajin, al-Shaafah and Susah"
    let text = plain.prefix(position) + "é" + plain.dropFirst(position) + plain
    for limit in [1, 15, 16, 17, 33, 200] {
      var source = ScalarSource(String(text))
      var scalars: [Unicode.Scalar] = []
      while true {
        let next = source.next(upTo: limit, behind: [])
        #expect(next.count <= limit)
        if next.isEmpty { break }
        scalars += next
      }
      #expect(scalars == Array(text.unicodeScalars))
    }
  }

  @Test func putsWhatWasReadInFront() {
    var source = ScalarSource("cdef")
    let read: [Unicode.Scalar] = ["x", "a", "b"]
    #expect(source.next(upTo: 4, behind: read[1...]) == ["a", "b", "c", "d"])
    #expect(source.next(upTo: 4, behind: []) == ["e", "f"])
    #expect(source.next(upTo: 4, behind: read[1...]) == ["a", "b"])
  }
}
