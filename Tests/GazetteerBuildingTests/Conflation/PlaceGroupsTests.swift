import Testing

@testable import GazetteerBuilding

@Suite struct PlaceGroupsTests {
  @Test func groupsAreJoined() {
    var groups = PlaceGroups(count: 8)
    groups.join(5, 2)
    groups.join(7, 5)
    groups.join(7, 2)
    groups.join(3, 4)
    let first = groups.first(7)
    #expect(first == 2)
    #expect(groups.members(of: 5) == [2, 5, 7])
    #expect(groups.members(of: 4) == [3, 4])
    #expect(groups.members(of: 0) == [0])
    groups.join(4, 7)
    #expect(groups.members(of: 3) == [2, 3, 4, 5, 7])
    let (last, areJoined) = (groups.first(4), groups.areJoined(0, 1))
    #expect(last == 2)
    #expect(!areJoined)
  }
}
