import JSONText

/// A line of a JSON lines file: a document (it has `text`) or a reading (it has `places` and `claims`).
struct ItemLine {
  let item: InputReader.Item

  init(line: some Collection<UInt8>, number: Int, path: String) throws(InputError) {
    func bad(_ reason: String) -> InputError {
      InputError(path: path, problem: .badLine(line: number, reason: reason))
    }
    let value: JSONValue
    do {
      value = try JSONValue(utf8: line)
    } catch {
      throw bad("not JSON: \(error.reason)")
    }
    guard case .object(let members) = value else { throw bad("not a JSON object") }
    if value["text"] != nil, value["claims"] == nil || value["places"] == nil || value["places"]?.array == nil
    {
      item = .document(try Self.document(value, members, number: number, bad: bad))
      return
    }
    guard value["claims"] != nil || value["places"] != nil else {
      throw bad("neither a document (no \"text\") nor a reading (no \"claims\")")
    }
    do {
      item = .reading(try Reading(json: value))
    } catch {
      throw bad("no valid reading: \(error.description)")
    }
  }

  private static func document(
    _ value: JSONValue, _ members: [JSONMember], number: Int, bad: (String) -> InputError
  ) throws(InputError) -> Document {
    func text(_ name: String) throws(InputError) -> String? {
      switch value[name] {
      case nil, .some(.null): return nil
      case .some(.string(let text)): return text
      case .some(.integer(let number)) where name == "id": return String(number)
      case .some: throw bad("\"\(name)\" is not a string")
      }
    }
    guard let body = try text("text") else { throw bad("\"text\" is not a string") }
    var document = Document(
      id: try text("id") ?? "line-\(number)", date: try text("date"), source: try text("source"),
      language: try text("lang"), text: body)
    if let date = document.date, CalendarDay(iso: date) == nil {
      throw bad("the date \"\(date)\" is not of the form YYYY-MM-DD")
    }
    document.extra = members.filter { !["id", "date", "source", "lang", "text"].contains($0.name) }
    return document
  }
}
