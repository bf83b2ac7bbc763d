import Testing

@testable import Text

/// The table of English words that are Vietnamese syllables by their keys.
@Suite struct EnglishWordsTests {
    private static func words(_ place: EnglishWords.Place) -> [String] {
        EnglishWords.words(place).description.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private static let all = EnglishWords.Place.allCases.flatMap(words)

    @Test(arguments: EnglishWords.Place.allCases)
    func `every word is found, and only in its place`(place: EnglishWords.Place) {
        let words = Self.words(place)
        #expect(words.filter { EnglishWords.place(of: Array($0)) != place } == [])
        #expect(words.filter { EnglishWords.place(of: Array($0.uppercased())) != place } == [])
        #expect(words.map { $0.lowercased() } == words.map { $0.lowercased() }.sorted())
    }

    @Test func `no word stands twice, and none is longer than the longest`() {
        #expect(Set(Self.all.map { $0.lowercased() }).count == Self.all.count)
        #expect(Self.all.map(\.count).max() == EnglishWords.longest)
    }

    @Test(arguments: [
        "", "a", "z", "aira", "ai", "visas", "zzz", "practice", "mary", "usa", "Usa", "tết", "í", " ",
        "air arts",
    ])
    func `others are not found`(word: String) {
        #expect(EnglishWords.place(of: Array(word)) == nil)
    }

    @Test func `each word needs its row: without it its keys make something else`() {
        let settings = TypingSettings(method: .telex)
        for word in Self.all {
            var written = Word()
            for key in word.utf8 { _ = written.append(key, settings) }
            let ended = written.ended(settings)
            #expect(ended.stands != ended.other, "\(word)")
        }
    }
}
