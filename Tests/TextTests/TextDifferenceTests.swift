import Testing

@testable import Text

struct TextDifferenceTests {
    @Test(arguments: [
        ("Thu phí ở hai phường", "Thu phí ở ba phường", "Thu phí ở |hai|ba| phường"),
        ("Lập tổ tư vấn", "Lập tổ tư vấn gồm người dân", "… tổ tư vấn ||gồm người dân|"),
        (
            "một hai ba bốn năm sáu bảy tám chín", "một hai ba bốn X sáu bảy tám chín",
            "… hai ba bốn |năm|X| sáu bảy tám …"
        ),
        ("分別回収を試す", "分別回収を続ける", "… 回収を|試す|続ける|"),
        ("a b", "a c b", "a ||c| b"), ("a c b", "a b", "a |c|| b"),
    ])
    func `a difference is told with a few words around it`(old: String, new: String, expected: String) throws
    {
        let found = try #require(TextDifference(from: old, to: new))
        #expect("\(found.before)|\(found.removed)|\(found.added)|\(found.after)" == expected)
    }

    @Test(arguments: [
        ("một", "hai"), ("", "hai"), ("một", ""), ("như nhau", "như nhau"), ("như nhau", "như  nhau "),
    ])
    func `where nothing is the same, or all is, there is nothing to tell apart`(old: String, new: String) {
        #expect(TextDifference(from: old, to: new) == nil)
    }
}
