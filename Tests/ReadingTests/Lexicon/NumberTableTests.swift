import Testing

@testable import Reading

@Suite struct NumberTableTests {
  @Test func findsWhatWasPut() {
    var table = NumberTable()
    #expect(table[0] == nil)
    // Keys whose lower halves are equal, and those that follow each other.
    let keys = (0..<500).map { UInt64($0) << 32 } + (1..<500).map { UInt64($0) }
    for (number, key) in keys.enumerated() { table.set(key, Int32(number)) }
    for (number, key) in keys.enumerated() { #expect(table[key] == Int32(number)) }
    #expect(table[UInt64.max] == nil)
    table.set(0, 7)
    #expect(table[0] == 7)
  }
}
