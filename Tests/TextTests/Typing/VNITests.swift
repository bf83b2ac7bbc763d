import Testing

@testable import Text

/// The rules of VNI where they differ from those of Telex.
@Suite struct VNITests {
    @Test(arguments: [
        ("tie61ng", "tiếng"), ("tieng61", "tiếng"), ("tieng16", "tiếng"), ("d9uo7c5", "được"),
        ("duoc795", "được"),
        ("thuo73", "thuở"), ("u7o7ng", "ương"), ("uo7ng", "ương"), ("hoa8c5", "hoặc"), ("QUA8NG4", "QUẴNG"),
        ("toan10", "toan"), ("toan1234", "toãn"),
    ]) func `digits make marks and tones`(keys: String, expected: String) {
        #expect(typed(keys, .vni) == expected)
    }

    @Test(arguments: [
        ("8h30", "8h30"), ("10.000d9", "10.000đ"), ("toan0", "toan0"), ("m2", "m2"), ("a7", "a7"),
        ("lo7p13", "lớp3"),
        ("2024", "2024"), ("T2", "T2"), ("H2O", "H2O"), ("MP3", "MP3"), ("QD9", "QĐ"), ("d9t", "đt"),
    ]) func `a digit with nothing to do stays a digit`(keys: String, expected: String) {
        #expect(typed(keys, .vni) == expected)
    }

    @Test(arguments: ["CO2", "H2O", "A3", "A4", "B2B"])
    func `formulas and paper sizes stay`(keys: String) {
        #expect(typed(keys + " ", .vni) == keys + " ")
    }

    @Test func `in lower case they are Vietnamese`() {
        #expect(typed("co2 a4", .vni) == "cò ã")
    }

    @Test(arguments: [
        ("a66", "a6"), ("a11", "a1"), ("d99", "d9"), ("uo77", "uo7"), ("duo77", "duo7"), ("a666", "a66"),
    ]) func `a doubled digit takes its mark back and stays`(keys: String, expected: String) {
        #expect(shown(keys, .vni) == expected)
        #expect(typed(keys, .vni) == expected)
    }

    @Test func `letters are letters only`() {
        #expect(typed("office address data www aaa door", .vni) == "office address data www aaa door")
    }
}
