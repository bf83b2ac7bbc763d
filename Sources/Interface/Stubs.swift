import Seminar
import Text
import Wording

package struct IdeasState: Hashable, Sendable {}
package struct PeopleState: Hashable, Sendable {}
package struct SummaryState: Hashable, Sendable {}
package struct FilterState: Hashable, Sendable {}
struct PickerState: Hashable, Sendable {}
extension State {
    mutating func takeInIdeas(_ input: Input) -> [Effect] { [] }
    mutating func takeInPeople(_ input: Input) -> [Effect] { [] }
    mutating func takeInSummary(_ input: Input) -> [Effect] { [] }
    mutating func takeInFilter(_ input: Input, _ form: FilterState) -> [Effect] { [] }
    mutating func takeInPicker(_ input: Input) -> [Effect]? { nil }
    mutating func updatePicker() {}
    mutating func startPick(_ c: String) -> [Effect] { [] }
    mutating func openSearch() -> [Effect] { [] }
    mutating func openFilter() -> [Effect] { [] }
    mutating func clearFilters() -> [Effect] { [] }
    mutating func openSelected() -> [Effect] { [] }
    mutating func editSelected() -> [Effect] { [] }
    mutating func removeSelected() -> [Effect] { [] }
    var selectedIdea: Idea? { nil }
    func drawFilter(_ form: FilterState, on surface: inout Surface) {}
    func drawIdeas(on surface: inout Surface) {}
    func drawPeople(on surface: inout Surface) {}
    func drawSummary(on surface: inout Surface) {}
    func drawPicker(on surface: inout Surface, above: Int) {}
}
