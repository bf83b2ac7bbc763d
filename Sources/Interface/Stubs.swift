import Seminar
import Text
import Wording

package struct PeopleState: Hashable, Sendable {}
extension State {
    mutating func openSelectedPerson() -> [Effect] { [] }
    mutating func takeInPeople(_ input: Input) -> [Effect] { [] }
    func drawPeople(on surface: inout Surface) {}
}
