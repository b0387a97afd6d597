/// Counts the records that are left out as a matter of course: they are no errors of single rows.
struct WOFGone {
  private var gone = 0
  private var noPlaces = 0

  /// How many were left out.
  var total: Int { gone + noPlaces }

  /// Whether a record is to be left out; it is counted then.
  mutating func counts(_ record: WOFRecord) -> Bool {
    if record.isGone {
      gone += 1
    } else if record.isNoPlace {
      noPlaces += 1
    } else {
      return false
    }
    return true
  }

  /// Says how many were left out.
  func report(
    path: String, problem: (SourceProblem) throws(GazetteerBuildError) -> Void
  ) throws(GazetteerBuildError) {
    if gone > 0 {
      let reason = "\(gone) records that are superseded, deprecated or not current are left out"
      try problem(SourceProblem(path: path, line: 0, reason: reason))
    }
    if noPlaces > 0 {
      let reason = "\(noPlaces) records of post codes, addresses and time zones are left out"
      try problem(SourceProblem(path: path, line: 0, reason: reason))
    }
  }
}
