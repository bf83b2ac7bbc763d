/// English words whose Telex keys make a Vietnamese syllable, by what it takes for them to be English.
///
/// Source: how often Vietnamese text uses the word and the syllable, and English text the word (wordfreq 3, its 20,000
/// commonest English words: subtitles, news, Wikipedia, the web). `docs/TYPING.md` says how the rows came to their places and
/// which ones were placed by hand. Without capitals a word is found in any case; the capitals of a row are needed, so that
/// `mary` stays mảy and `usa` úa.
///
/// The words stand in one text for each place, sorted, and are sought there: nothing is made of them before or at the first
/// key, and a word that is not found costs as little as one that is.
enum EnglishWords {
    /// What makes one of them English.
    enum Place: CaseIterable, Sendable {
        /// Nothing more.
        case anywhere
        /// A foreign word before or behind it.
        case besideForeign
        /// A foreign word behind it: it never ends a phrase.
        case beforeForeign
        /// A foreign word behind it and no Vietnamese one before it: its syllable is a usual one.
        case amongForeign
    }

    /// Where the word is English; nil if it is none of them.
    static func place(of typed: [Character]) -> Place? {
        let keys = typed.compactMap(\.asciiValue)
        guard keys.count == typed.count, keys.count <= longest else { return nil }
        return Place.allCases.first { contains(keys, in: words($0)) }
    }

    /// The words of the place, in small letters' order, parted by single blanks and line breaks.
    static func words(_ place: Place) -> StaticString {
        switch place {
        case .anywhere:
            """
            air arts Assam assay aura aww bar Barry bays best bias bins boar boast boats boom bore Boris born
            bots box boxer boxers boxes burn burns burr bury bus busy buys chairs charm charms charts cheer
            chefs choir chores chose chosen chow coast coats Conor cons cops Cora core cores corn corps cost
            Cox Cuomo daddy darn dawn days deem dense deserts didn dips docs does donors doom door doors Dora
            Doris Dorset dose dots down downs dust dwarf EMS ex gangs Gary gas Ghana ghost gifs gifts goats
            goes gore gown guns guys gw Hamas hangar haram harm Hassan hawk hawks here Hermes hero herpes hips
            his hoax honor honors hoops hops horn horns horse hose how if IMF ins is karma keen keeps Kerr
            kits kw Larry Laura lessen liar liars lifts lips Lisa loans lore Los lose loser lows Luis majors
            manga Mary meets meme memes mere mins moms moons Moran more Morse most mums mw Nana Nassau Nora
            norm norms nose now nuns of ops ore ox pair pairs pans par Paris parry parts past pasta pats pawn
            pax pays peer peers pens Perez pest pets pieces pins pits poems poets poor pops pore pores ports
            POS pose post pots pups puts quarry quartz queens queer queue quits reef reefs refer refers refs
            refuse reps reset reuse riff rips roar roast roofs room rooms Rosa rose Rosen Ross Rossi rows runs
            Russ says seem seems sees sense sexes sims sins soar sofa sons sore SOS sox sums suns surf sworn
            taxi teens tens tense term terms test Tex texts themes thirst thorn tons tops tore torn town towns
            trees trips trojan troops truss turn turns us USA verse virus visa
            """
        case .besideForeign:
            """
            arm arms bars burst chest chips cuts deed defend gaps hairs host list Mars rest roof sorts tax
            tips toast tree trust vary vast
            """
        case .beforeForeign: "has last low must see seen"
        case .amongForeign: "as cars chair mix own there these this too"
        }
    }

    /// No word of the table is longer.
    static let longest = 7

    private static func contains(_ typed: [UInt8], in words: StaticString) -> Bool {
        words.withUTF8Buffer { text in
            var range = 0..<text.count
            while !range.isEmpty {
                // The word that the middle of the range lies in, or begins behind.
                let middle = range.lowerBound + range.count / 2
                let start =
                    (text[range.lowerBound..<middle].lastIndex(where: isBlank) ?? range.lowerBound - 1) + 1
                let end = text[middle..<range.upperBound].firstIndex(where: isBlank) ?? range.upperBound
                let row = text[start..<end]
                let (lowerRow, lowerTyped) = (
                    row.lazy.map(\.lowercasedASCII), typed.lazy.map(\.lowercasedASCII)
                )
                if lowerRow.elementsEqual(lowerTyped) {
                    return zip(row, typed).allSatisfy { $0 == $1 || $0 == $0.lowercasedASCII }
                }
                range =
                    lowerTyped.lexicographicallyPrecedes(lowerRow)
                    ? range.lowerBound..<max(range.lowerBound, start - 1)
                    : min(end + 1, range.upperBound)..<range.upperBound
            }
            return false
        }
    }

    private static func isBlank(_ code: UInt8) -> Bool { code <= UInt8(ascii: " ") }
}
