/// What is expected of a map of control: who held a place on a day.
public struct ControlCheck: Sendable, Hashable {
  /// The line that says so.
  public let line: Int
  /// The day as it is written, `YYYY-MM-DD`.
  public let date: String
  /// The beginning of the day.
  public let day: Moment
  /// The name of the place, as a look-up takes it.
  public let place: String
  /// An actor's name, `contested`, or `unknown`.
  public let side: String

  /// An expectation; nil where the date is not in the calendar or not of the form `YYYY-MM-DD`.
  public init?(line: Int, date: String, place: String, side: String) {
    guard date.utf8.count == 10, let day = Moment(date) else { return nil }
    self.line = line
    self.date = date
    self.day = day
    self.place = place
    self.side = side
  }
}
