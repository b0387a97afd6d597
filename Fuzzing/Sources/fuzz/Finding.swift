/// Ends the program if something does not hold; libFuzzer then keeps the input.
func require(_ holds: Bool, _ what: @autoclosure () -> String, line: Int = #line, file: String = #fileID) {
  if !holds { fatalError("\(file):\(line): \(what())") }
}
