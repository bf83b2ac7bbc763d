import Seminar
import Text
import Wording

package struct PeopleState: Hashable, Sendable {}
package struct SummaryState: Hashable, Sendable {}
extension State {
    mutating func openSelectedPerson() -> [Effect] { [] }
    mutating func openSelectedBar() -> [Effect] { [] }
    mutating func takeInPeople(_ input: Input) -> [Effect] { [] }
    mutating func takeInSummary(_ input: Input) -> [Effect] { [] }
    func drawPeople(on surface: inout Surface) {}
    func drawSummary(on surface: inout Surface) {}
}
