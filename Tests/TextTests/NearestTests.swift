import Testing

@testable import Text

struct NearestTests {
    private static let names = ["language", "typing_method", "tone_style", "bell", "second_place"]

    @Test(arguments: [
        ("secondplace", "second_place"), ("Second-Place", "second_place"), ("langauge", "language"),
        ("bel", "bell"), ("typing_methods", "typing_method"), ("tone_tsyle", "tone_style"),
    ])
    func `a misspelt name is found`(text: String, name: String) {
        #expect(nearestText(to: text, among: Self.names) == name)
    }

    @Test(arguments: ["", "ballet", "ambiguous", "place", "mai_sau"])
    func `what resembles no name is none`(text: String) {
        #expect(nearestText(to: text, among: Self.names) == nil)
    }
}
