import Testing

@testable import Reading

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2019-01-15", 17911, 2), ("2000-02-29", 11016, 2), ("1969-12-31", -1, 3),
    ("1600-02-29", -135_081, 2), ("9999-12-31", 2_932_896, 5), ("0001-01-01", -719_162, 1),
  ])
  func daysAreCounted(_ text: String, _ number: Int, _ weekday: Int) throws {
    let day = try #require(CalendarDay(iso: text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
    #expect(CalendarDay(number: number) == day)
  }

  @Test(arguments: [
    "2019-02-29", "1900-02-29", "2019-13-01", "2019-00-10", "2019-1-15", "0000-01-01", "2019-04-31", "",
    "2019-01-1x",
    "٢٠١٩-٠١-١٥",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    for number in stride(from: -146_097, to: 146_097, by: 97) {
      let day = CalendarDay(number: number)
      let (year, month, date) = day.parts
      #expect(CalendarDay(year: year, month: month, day: date) == day)
    }
  }
}
