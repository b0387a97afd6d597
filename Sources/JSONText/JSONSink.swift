/// What JSON is written to, piece by piece: a text (`JSONWriter`) or a value (`JSONBuilder`).
///
/// ```swift
/// sink.beginObject()
/// sink.member("kind", "advance")
/// sink.name("origin")
/// sink.strings(["Hajin"])
/// sink.endObject()
/// ```
///
/// Whoever writes keeps to the order: in an object a name before each value, an end for each beginning.
public protocol JSONSink {
  /// Begins an object.
  mutating func beginObject()
  /// Ends the object that was begun last.
  mutating func endObject()
  /// Begins an array.
  mutating func beginArray()
  /// Ends the array that was begun last.
  mutating func endArray()
  /// Gives the name of the member whose value follows, as the program has it: in ASCII, with nothing to escape.
  mutating func name(_ name: StaticString)
  /// Gives the name of the member whose value follows, as some text has it.
  mutating func name(text name: String)
  /// Writes null.
  mutating func null()
  /// Writes a truth value.
  mutating func bool(_ value: Bool)
  /// Writes a whole number.
  mutating func integer(_ value: Int)
  /// Writes a number.
  mutating func number(_ value: Double)
  /// Writes a string.
  mutating func string(_ value: String)
  /// Writes a whole value.
  mutating func value(_ value: JSONValue)
}

extension JSONSink {
  /// Writes a member that is a string, or null where there is none.
  public mutating func member(_ name: StaticString, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a member that is a whole number.
  public mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    integer(value)
  }

  /// Writes a member that is a number, or null where there is none.
  public mutating func member(_ name: StaticString, _ value: Double?) {
    self.name(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a member that is a list of strings.
  public mutating func member(_ name: StaticString, _ values: [String]) {
    self.name(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }
}
