import Testing

@testable import MapDrawing

@Suite struct SVGNumberTests {
  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (1, "1"), (-1.5, "-1.5"), (2.05, "2.05"), (2.999, "3"), (-0.25, "-0.25"),
    (1234.567, "1234.57"),
    (.nan, "0"), (.infinity, "0"),
  ])
  func numbersAreShort(_ number: Double, _ text: String) {
    #expect(number.svg == text)
  }
}
