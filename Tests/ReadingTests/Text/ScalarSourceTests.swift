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

  @Test func putsWhatWasReadInFront() {
    var source = ScalarSource("cdef")
    let read: [Unicode.Scalar] = ["x", "a", "b"]
    #expect(source.next(upTo: 4, behind: read[1...]) == ["a", "b", "c", "d"])
    #expect(source.next(upTo: 4, behind: []) == ["e", "f"])
    #expect(source.next(upTo: 4, behind: read[1...]) == ["a", "b"])
  }
}
