/// Gathers the keys of names and the beginnings of keys: what `NameIndex` reads is made here.
struct NameKeyTable {
  private var units: [UInt16] = []
  private var ends: [UInt32] = []
  /// Pairs of a key and a name, `NameIndex.withoutClassWord` set where it is listed less a class word.
  private var listings: [(key: UInt32, name: UInt32)] = []
  private var slots: [Node]
  private var filled = 0

  private struct Node {
    var hash: UInt64 = 0
    var key: UInt32 = 0
    var continues = false
    var isFilled = false
  }

  init(expectedNames: Int) {
    var size = 64
    while size < expectedNames * 2 { size *= 2 }
    slots = [Node](repeating: Node(), count: size)
    units.reserveCapacity(expectedNames * 10)
    ends.reserveCapacity(expectedNames)
    listings.reserveCapacity(expectedNames)
  }

  /// How many keys there are.
  var count: Int { ends.count }

  /// Lists a name under the key of its words.
  ///
  /// - Returns: the key's number and whether it is new; nil for a name without letters and digits.
  mutating func add(_ name: FoldedText, number: Int, withoutClassWord: Bool = false) -> (
    key: Int, isNew: Bool
  )? {
    var hash = NameKey.emptyHash
    let start = units.count
    let onlyArticles = !name.tokens.contains { !$0.isArticle }
    var words = 0
    for token in name.tokens where onlyArticles || !token.isArticle {
      if words > 0 { markContinued(hash) }
      words += 1
      for unit in Article.stripped(name.units[token.units]) {
        hash = NameKey.extend(hash, unit)
        units.append(unit)
      }
    }
    guard units.count > start else { return nil }
    let (key, isNew) = key(hash, from: start)
    let flag = withoutClassWord ? NameIndex.withoutClassWord : 0
    listings.append((UInt32(key), UInt32(number) | flag))
    return (key, isNew)
  }

  /// The number of the key whose units were put last; they are taken back where it is known.
  private mutating func key(_ hash: UInt64, from start: Int) -> (Int, Bool) {
    var slot = slot(hash)
    while slots[slot].isFilled {
      let node = slots[slot]
      if node.hash == hash {
        if node.key == 0 {
          ends.append(UInt32(units.count))
          slots[slot].key = UInt32(ends.count)
          return (ends.count - 1, true)
        }
        let number = Int(node.key) - 1
        let known = number == 0 ? 0 : Int(ends[number - 1])
        if units[known..<Int(ends[number])].elementsEqual(units[start...]) {
          units.removeLast(units.count - start)
          return (number, false)
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    ends.append(UInt32(units.count))
    fill(slot, Node(hash: hash, key: UInt32(ends.count), continues: false, isFilled: true))
    return (ends.count - 1, true)
  }

  private mutating func markContinued(_ hash: UInt64) {
    var slot = slot(hash)
    while slots[slot].isFilled {
      if slots[slot].hash == hash {
        slots[slot].continues = true
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    fill(slot, Node(hash: hash, key: 0, continues: true, isFilled: true))
  }

  private func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: NameBucket.mix(hash) >> 20) & (slots.count - 1)
  }

  private mutating func fill(_ slot: Int, _ node: Node) {
    slots[slot] = node
    filled += 1
    guard filled * 2 > slots.count else { return }
    let old = slots
    slots = [Node](repeating: Node(), count: old.count * 2)
    for node in old where node.isFilled {
      var slot = self.slot(node.hash)
      while slots[slot].isFilled { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = node
    }
  }

  /// Writes the sections; the table is empty afterwards.
  ///
  /// - Returns: where the record of each key begins, by the key's number.
  @discardableResult
  mutating func finish(into sections: inout IndexSections) -> [UInt32] {
    let (records, starts, named) = records()
    writeBuckets(starts, named, into: &sections)
    sections.set(.keyRecords, records)
    self = NameKeyTable(expectedNames: 0)
    return starts
  }

  private mutating func writeBuckets(
    _ starts: [UInt32], _ named: [Bool], into sections: inout IndexSections
  ) {
    var size = 64
    while size < filled * 2 { size *= 2 }
    var buckets = [UInt64](repeating: 0, count: size)
    let shift = UInt64(64 - size.trailingZeroBitCount)
    // The order of the slots depends on the names and their order alone, so that the same names give the same bytes.
    let nodes = slots.filter(\.isFilled)
    slots = []
    for node in nodes {
      let mixed = NameBucket.mix(node.hash)
      var slot = Int(mixed >> shift)
      while buckets[slot & (size - 1)] != 0 { slot += 1 }
      let key = Int(node.key) - 1
      buckets[slot & (size - 1)] =
        NameBucket(
          fingerprint: UInt32(truncatingIfNeeded: mixed), key: key < 0 ? nil : Int(starts[key]),
          hasName: key >= 0 && named[key], continues: node.continues
        ).raw
    }
    sections.set(.buckets, buckets)
    var filter = HashFilter(expected: nodes.count)
    for node in nodes { filter.insert(NameBucket.mix(node.hash)) }
    sections.set(.bucketFilter, filter.words)
  }

  /// The records of all keys, where each begins, and which have names of their own.
  private func records() -> (records: [UInt32], starts: [UInt32], named: [Bool]) {
    var counts = [UInt32](repeating: 0, count: ends.count)
    var named = [Bool](repeating: false, count: ends.count)
    for listing in listings {
      counts[Int(listing.key)] += 1
      if listing.name & NameIndex.withoutClassWord == 0 { named[Int(listing.key)] = true }
    }
    var records: [UInt32] = []
    records.reserveCapacity(units.count / 2 + ends.count * 3 + listings.count)
    var starts: [UInt32] = []
    starts.reserveCapacity(ends.count)
    var next: [Int] = []
    next.reserveCapacity(ends.count)
    var unitStart = 0
    for (key, end) in ends.enumerated() {
      starts.append(UInt32(records.count))
      let unitEnd = Int(end)
      records.append(UInt32(unitEnd - unitStart))
      records.append(counts[key])
      for unit in stride(from: unitStart, to: unitEnd, by: 2) {
        let second = unit + 1 < unitEnd ? UInt32(units[unit + 1]) << 16 : 0
        records.append(UInt32(units[unit]) | second)
      }
      next.append(records.count)
      for _ in 0..<counts[key] { records.append(0) }
      unitStart = unitEnd
    }
    for listing in listings {
      records[next[Int(listing.key)]] = listing.name
      next[Int(listing.key)] += 1
    }
    return (records, starts, named)
  }

  /// Whether the records of the keys so far are more than the buckets can point to.
  var isTooLarge: Bool { units.count / 2 + ends.count * 3 + listings.count >= NameBucket.keyLimit }
}

extension NameIndex {
  /// An index of some names in memory, numbered in their order.
  init(names: [String]) {
    var table = NameKeyTable(expectedNames: names.count)
    for (number, name) in names.enumerated() { _ = table.add(FoldedText(name), number: number) }
    var sections = IndexSections()
    table.finish(into: &sections)
    self.init(sections.image())
  }
}
