/// Makes a value of what is written to it.
public struct JSONBuilder: JSONSink {
  /// An object or an array that is not ended yet.
  private enum Open {
    case array([JSONValue])
    case object([JSONMember], name: String)
  }

  /// The value, once it is complete; null before.
  public private(set) var result = JSONValue.null
  private var open: [Open] = []

  /// A builder to which nothing is written yet.
  public init() {}

  /// Begins an object.
  public mutating func beginObject() { open.append(.object([], name: "")) }

  /// Ends the object that was begun last.
  public mutating func endObject() { end() }

  /// Begins an array.
  public mutating func beginArray() { open.append(.array([])) }

  /// Ends the array that was begun last.
  public mutating func endArray() { end() }

  /// Gives the name of the member whose value follows.
  public mutating func name(_ name: StaticString) { self.name(text: name.description) }

  /// Gives the name of the member whose value follows.
  public mutating func name(text name: String) {
    guard case .object(let members, _) = open.popLast() else { return }
    open.append(.object(members, name: name))
  }

  /// Writes null.
  public mutating func null() { value(.null) }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) { self.value(.bool(value)) }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) { self.value(.integer(value)) }

  /// Writes a number.
  public mutating func number(_ value: Double) { self.value(.number(value)) }

  /// Writes a string.
  public mutating func string(_ value: String) { self.value(.string(value)) }

  /// Writes a whole value.
  public mutating func value(_ value: JSONValue) {
    switch open.popLast() {
    case nil: result = value
    case .array(var elements):
      elements.append(value)
      open.append(.array(elements))
    case .object(var members, let name):
      members.append(JSONMember(name, value))
      open.append(.object(members, name: name))
    }
  }

  private mutating func end() {
    switch open.popLast() {
    case nil: break
    case .array(let elements): value(.array(elements))
    case .object(let members, _): value(.object(members))
    }
  }
}
