import TestSupport
import Testing

@testable import Text

/// Words that are English or Vietnamese by the words around them.
@Suite struct WordPhraseTests {
    @Test(arguments: [
        ("carbon tax", "carbon tax"), ("carbon tax cuar", "carbon tax của"), ("tax carbon", "tax carbon"),
        ("tax giaays", "tã giấy"), ("short list", "short list"), ("list of", "list of"),
        ("100 list", "100 lít"),
        ("tips hay", "típ hay"), ("green roof", "green roof"), ("trust fund", "trust fund"),
        ("bars chart", "bars chart"),
    ]) func `a word beside a foreign one is English if its syllable is rare`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("last mile", "last mile"), ("last gachj", "lát gạch"), ("low carbon", "low carbon"),
        ("low laf", "lơ là"),
        ("marketing low laf", "marketing lơ là"), ("phuc vuj low income", "phuc vụ low income"),
        ("must have", "must have"), ("see the light", "see the light"), ("see to it", "see to it"),
    ]) func `a word that ends no phrase needs a foreign one behind it`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("this project", "this project"), ("this ddieemr", "thí điểm"),
        ("training this ddieemr", "training thí điểm"),
        ("cuar this project", "của thí project"), ("waste as a resource", "waste as a resource"),
        ("pay as you throw", "pay as you throw"), ("chaau As Pacific", "châu Á Pacific"),
        ("As Pacific", "Á Pacific"),
        ("there is no away", "there is no away"), ("coa there online", "coa thể online"),
        ("own car", "ơn cả"),
    ]) func `a usual syllable yields only among foreign words`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: ["JICA", "UBND", "ODA", "km", "HDDND"])
    func `an abbreviation says nothing of the words beside it`(abbreviation: String) {
        let written = abbreviation == "HDDND" ? "HĐND" : abbreviation
        #expect(typed("\(abbreviation) tax \(abbreviation)", .telex) == "\(written) tã \(written)")
        #expect(typed("low \(abbreviation)", .telex) == "lơ \(written)")
    }

    @Test(arguments: [
        ("car team", "cả team"), ("sex training", "sẽ training"), ("team did workshop", "team đi workshop"),
        ("beer biogas", "bể biogas"), ("workshop cos livestream", "workshop có livestream"),
        ("been marketing", "bên marketing"), ("six resort", "sĩ resort"),
    ]) func `what Vietnamese uses far more stays, whatever stands beside it`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("carbon-tax", "carbon-tax"), ("carbon/tax", "carbon/tax"), ("carbon  tax", "carbon  tax"),
        ("“low carbon”", "“low carbon”"), ("(carbon tax)", "(carbon tax)"), ("carbon's tax", "carbon's tax"),
        ("carbon, tax", "carbon, tã"), ("tax. Carbon", "tã. Carbon"), ("carbon (tax)", "carbon (tã)"),
        ("carbon\ntax", "carbon\ntã"), ("carbon: tax", "carbon: tã"), ("tax 5 carbon", "tã 5 carbon"),
        ("low-cost", "low-cost"), ("PPP/best", "PPP/best"), ("best-practice", "best-practice"),
    ]) func `blanks, hyphens and slashes join a phrase, other signs part it`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("Low carbon", "Low carbon"), ("LOW CARBON", "LOW CARBON"), ("Low Carbon", "Low Carbon"),
        ("LOW LAF", "LƠ LÀ"), ("This Project", "Thí Project"), ("Last mile", "Last mile"),
        ("lOw carbon", "lOw carbon"),
    ]) func `capitals change nothing`(keys: String, expected: String) {
        #expect(typed(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("last ", "lát "), ("last mile", "lát mile"), ("last mile ", "last mile "),
        ("carbon tax", "carbon tã"),
        ("carbon tax ", "carbon tax "), ("such as ", "such á "), ("such as waste ", "such as waste "),
        ("see last mile ", "see last mile "), ("see the ", "sê the "), ("see the light ", "see the light "),
    ]) func `the word before turns when the next one has ended`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("last mile ⇄", "lát mile "), ("last mile ⇄⇄", "last mile "), ("last mile ⌫", "lát mile "),
        ("last mile ⌫⌫", "lát mile"), ("see last mile ⌫", "sê lát mile "), ("last test ⇄", "last tét "),
        ("carbon tax ⇄", "carbon tã "), ("best ⇄", "bét "), ("best ⌫", "best"), ("best ⌫⌫", "bes"),
        ("last mile. ⌫", "last mile."), ("last mile.⌫", "lát mile."),
    ]) func `one key takes it back`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("last mile ⌫and ", "lát mile and "), ("last mile ⇄and ", "lát mile and "),
        ("last ⇄⇄mile ", "lát mile "),
        ("last ⇄gachj ", "last gạch "), ("last⇄ gachj ", "last gạch "), ("last⇄⇄ mile ", "lát mile "),
        ("best⇄⇄ ", "bét "), ("best⇄⇄ practice ", "bét practice "), ("best ⇄practice ", "bét practice "),
        ("tax ⇄carbon ⇄", "tax carbon "), ("tesst ", "test "), ("lasst gachj ", "last gạch "),
    ]) func `what a person has turned stays`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("last mile⌫⌫⌫⌫mile ", "last mile "), ("last m⌫gachj ", "lát gạch "), ("last ⌫ mile ", "lát mile "),
        ("lastt⌫ mile ", "last mile "), ("best ⌫s ", "bests "), ("lasst⌫t mile ", "last mile "),
        ("taxi⌫ ", "tã "),
        ("ta⌫axi ", "taxi "), ("carbon tax ⌫⌫x ", "carbon tax "), ("carbon ⌫⌫⌫⌫⌫⌫⌫tax ", "tã "),
    ]) func `Backspace changes what the words say`(keys: String, expected: String) {
        #expect(shown(keys, .telex) == expected)
    }

    @Test(arguments: [
        ("carbon ", "tax ", "carbon tax "), ("giấy ", "tax ", "giấy tã "), ("lát ", "mile ", "lát mile "),
        ("low ", "carbon ", "low carbon "), ("carbon,", " tax ", "carbon, tã "), ("te", "st ", "test "),
        ("tét", " practice ", "tét practice "), ("đa", "s ", "đá "), ("such đa", "s waste", "such đá waste"),
        (String(repeating: "carbon ", count: 9), "tax", nil),
    ]) func `words that stand already speak, and stay`(text: String, keys: String, expected: String?) {
        var field = TypedText(TypingSettings(method: .off))
        field.type(text)
        field.composer = Composer(settings: .telex)
        field.reopen()
        field.type(keys)
        field.finishWord()
        #expect(field.text == expected ?? text + keys)
    }

    @Test func `the person's own words and abbreviations come first`() {
        let settings = TypingSettings(
            method: .telex, keepList: ["lats"],
            abbreviations: ["bus": "xe buýt", "cb": "carbon", "bvmt": "môi trường"])
        #expect(typed("bus lats cb tax bvmt tax", settings) == "xe buýt lats carbon tax môi trường tã")
        #expect(shown("bus ⌫", settings) == "bus ")
        #expect(shown("bus ⇄", settings) == "bus ")
        #expect(shown("bus ⌫⌫⌫⌫⌫", settings) == "")
    }

    @Test func `a word that an abbreviation ends in is opened alone`() {
        let settings = TypingSettings(method: .telex, abbreviations: ["bus": "xe buýt"])
        #expect(shown("cho bus x⌫⌫", settings) == "cho xe buýt")
        #expect(shown("cho bus x⌫⌫z", settings) == "cho xe buyt")
    }

    @Test func `a few words are remembered, however much is typed`() {
        var field = TypedText(.telex)
        field.type(String(repeating: "last as ", count: 50))
        #expect(field.composer.phrase.words.count == 6)
        field.type(String(repeating: ".", count: 50))
        #expect(field.composer.phrase.isEmpty)
    }

    @Test func `a long word that stands does not speak for its end`() {
        #expect(WordPhrase(standing: String(repeating: "tham", count: 12) + " ").isEmpty)
        #expect(WordPhrase(standing: "carbon " + String(repeating: " ", count: 38)).isEmpty)
        #expect(WordPhrase(standing: "carbon tax ").words.map(\.kind) == [.foreign, .foreign])
    }

    @Test(arguments: [TypingMethod.off, .vni, .viqr])
    func `only Telex needs the table`(method: TypingMethod) {
        let text = "best taxi as this low carbon tax"
        #expect(typed(text, TypingSettings(method: method)) == text)
    }

    @Test func `random keys leave words where they stand`() {
        var random = SeededGenerator(seed: 12)
        let pieces = [
            "last", "mile", "tax", "best", "as", "the", "is", "giaays", "cho", "JICA", "bus", "õ", "字",
        ]
        let keys = Array("  -/.,5⌫⌫⌫⇄⇄sxaa")
        let settings = TypingSettings(method: .telex, abbreviations: ["tax": "thuế má", "mile": "dặm"])
        for settings in [settings, .telex, .viqr] {
            var field = TypedText(settings)
            for _ in 0..<5_000 {
                let piece = Bool.random(using: &random) ? pieces.randomElement(using: &random) : nil
                // Each step compares what the engine knows to what stands.
                field.type(piece ?? keys.randomElement(using: &random).map(String.init) ?? "")
                if field.composer.isIdle || field.composer.isSuspended { field.composer.resume() }
                if Int.random(in: 0..<40, using: &random) == 0 { field.reopen() }
            }
        }
    }
}
