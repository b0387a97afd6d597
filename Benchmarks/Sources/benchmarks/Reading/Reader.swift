/// A program that reads the reports: frontline in some setting, or a peer.
struct Reader {
  /// Which file of a size it reads.
  enum Input: String {
    /// `reports-SIZE.jsonl`: some kilobytes each.
    case reports = "reports-%.jsonl"
    /// `report-SIZE.txt`: all of it in one.
    case oneReport = "report-%.txt"
  }

  let title: String
  /// Ends where the input's path follows.
  let command: [String]
  var input = Input.reports
  /// It is not given longer texts: its figures there are those of this one.
  var longest = Double.infinity
  /// What its output has once for each place, and for each claim.
  var placeMark = "\"status\": "
  var claimMark: String? = "\"modality\": "
}

extension Reader {
  /// frontline with one job and with as many as there are processors, with both gazetteers, and with all in one report.
  static func frontline(_ path: String, millionNames gazetteer: String) -> [Reader] {
    let read = [path, "read", "-f", "jsonl", "--quiet"]
    let (one, million) = (["--jobs", "1"], ["--gazetteer", gazetteer])
    return [
      Reader(title: "frontline --jobs 1", command: read + one),
      Reader(title: "frontline", command: read),
      Reader(title: "… 1m names, --jobs 1", command: read + million + one),
      Reader(title: "… 1m names", command: read + million),
      // One report is held as a whole, 50 times as long in memory.
      Reader(title: "… in one report", command: read + one, input: .oneReport, longest: 20),
    ]
  }

  static func geotext(_ python: String, scripts: String) -> Reader {
    Reader(
      title: "geotext", command: [python, "\(scripts)/geotext_read.py"], placeMark: "\"place\": ",
      claimMark: nil)
  }

  static func spaCy(_ python: String, scripts: String) -> Reader {
    Reader(
      title: "spaCy", command: [python, "\(scripts)/spacy_read.py"], longest: 1, placeMark: "\"place\": ",
      claimMark: nil)
  }
}
