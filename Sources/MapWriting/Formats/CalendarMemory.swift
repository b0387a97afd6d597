import GDAL

/// Reads dates, which repeat from feature to feature: the last one that was right is not looked at again.
struct CalendarMemory {
  private var date: (text: String, content: FieldContent)?
  private var moment: (text: String, content: FieldContent)?

  /// What ``CalendarText/date(_:)`` makes of a text.
  mutating func date(_ text: String) -> FieldContent? {
    if let date, date.text == text { return date.content }
    guard let content = CalendarText.date(text) else { return nil }
    date = (text, content)
    return content
  }

  /// What ``CalendarText/dateTime(_:)`` makes of a text.
  mutating func dateTime(_ text: String) -> FieldContent? {
    if let moment, moment.text == text { return moment.content }
    guard let content = CalendarText.dateTime(text) else { return nil }
    moment = (text, content)
    return content
  }
}
