import GRDB

extension RecordStore {
  /// What is wrong in the file: every row is compared with its checksum, all of them with the fingerprint, and SQLite
  /// checks its own structure. Empty where the file is sound.
  ///
  /// - Parameter limit: after so many problems the check ends.
  public func problems(limit: Int = 100) -> [GazetteerProblem] {
    var problems: [GazetteerProblem] = []
    func add(_ row: Int, _ reason: String) {
      problems.append(GazetteerProblem(path: path.string, line: row, reason: reason))
    }
    do throws(GazetteerError) {
      for message in try integrity(limit: limit) { add(0, "SQLite's own check: \(message)") }
      var fingerprint = RecordFingerprint()
      var next = 0
      try forEach(RecordsSchema.allPlaces) { row in
        let record = PlaceRecord(RowFields(row))
        if let record, record.number == next, record.position.isValid, record.precision > 0 {
          fingerprint.add(place: record.checksum)
        } else {
          add(next + 1, "the row of the place is damaged or missing; build the gazetteer again")
        }
        next = (record?.number ?? next) + 1
        return problems.count < limit
      }
      if problems.isEmpty, next != placeCount { add(0, "\(next) places where meta says \(placeCount)") }
      next = 0
      var place = 0
      try forEach(RecordsSchema.allNames) { row in
        let record = NameRecord(RowFields(row))
        if let record, record.number == next, record.place >= place, record.place < placeCount {
          fingerprint.add(name: record.checksum)
          place = record.place
        } else {
          add(next + 1, "the row of the name is damaged or missing; build the gazetteer again")
        }
        next = (record?.number ?? next) + 1
        return problems.count < limit
      }
      if problems.isEmpty, next != nameCount { add(0, "\(next) names where meta says \(nameCount)") }
      if problems.isEmpty, fingerprint.value != self.fingerprint {
        add(0, "the rows are not those that the fingerprint was made of; build the gazetteer again")
      }
    } catch {
      add(0, error.description)
    }
    return Array(problems.prefix(limit))
  }

  /// Checks every row and the structure of the file.
  ///
  /// - Throws: `GazetteerError.badIndex` with the first problem.
  public func verify() throws(GazetteerError) {
    guard let first = problems(limit: 1).first else { return }
    let row = first.line > 0 ? "row \(first.line): " : ""
    throw .badIndex(path: path.string, reason: row + first.reason)
  }

  private func integrity(limit: Int) throws(GazetteerError) -> [String] {
    try Self.catching(path) {
      try database.unsafeRead { database in
        try String.fetchAll(database, sql: "PRAGMA integrity_check(\(limit))").filter { $0 != "ok" }
      }
    }
  }

  /// Calls `body` for every row of a query, until it returns false.
  func forEach(_ sql: String, _ body: (Row) -> Bool) throws(GazetteerError) {
    try Self.catching(path) {
      try database.unsafeRead { database in
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
          guard body(row) else { return }
        }
      }
    }
  }
}
