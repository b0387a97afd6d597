import MapLayers
import Reading

extension FieldValue {
  /// The first moment of a day. Ends of intervals are exclusive and have a time, so that no program takes them for the
  /// whole of their day.
  static func moment(_ day: CalendarDay) -> FieldValue { .dateTime("\(day)T00:00:00Z") }
}
