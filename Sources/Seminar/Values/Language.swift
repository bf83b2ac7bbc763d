/// A language that the program speaks and that programmes are written in; the raw value is what files store.
package enum Language: String, CaseIterable, Sendable {
    case vietnamese = "vi"
    case english = "en"
    case japanese = "ja"
}
