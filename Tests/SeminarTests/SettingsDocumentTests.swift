import Testing
import Text

@testable import Seminar

/// What is made of a file of settings, whatever stands in it.
struct SettingsDocumentTests {
    private static func document(_ text: String) -> SettingsDocument {
        SettingsDocument(Array(text.utf8), file: "settings.json")
    }

    private static func problem(_ line: Int, _ column: Int, _ fact: Problem.Fact) -> Problem {
        Problem(file: "settings.json", line: line, column: column, fact: fact)
    }

    @Test func `each setting is read from its member`() {
        let document = Self.document(
            #"""
            {"language": "ja", "typing_method": "vni", "tone_style": "modern", "telex_w": true,
             "telex_brackets": true, "viqr_tone_after_final": true, "keep_list": ["Zoom"],
             "abbreviations": {"qh": "quy hoạch"}, "bell": true, "second_place": "/media/usb"}
            """#)
        #expect(document.problems == [])
        var expected = Settings()
        expected.language = .japanese
        expected.typingMethod = .vni
        expected.typing = .init(
            toneStyle: .modern, keepList: ["Zoom"], abbreviations: ["qh": "quy hoạch"],
            startsWordsWithW: true, usesBrackets: true, allowsToneAfterFinal: true)
        expected.bell = true
        expected.secondPlace = "/media/usb"
        #expect(document.settings == expected)
        #expect(document.secondPlace == .folder("/media/usb"))
    }

    @Test(arguments: Setting.Name.allCases)
    func `what is written for a setting is read again`(name: Setting.Name) throws {
        let setting = Setting(name)
        var settings = Settings()
        settings.language = .english
        settings.typingMethod = .viqr
        settings.secondPlace = "/usb"
        settings.typing.keepList = ["Zoom", "Excel"]
        settings.typing.abbreviations = ["hv": "học viên"]
        settings.views["Rác"] = ["field=waste", "order=due"]
        let json = try #require(setting.json(in: settings))
        var read = Settings()
        let isUnderstood = setting.set(json, in: &read)
        #expect(isUnderstood)
        // Of kept lists only those that were changed are written.
        if name == .views { read.views["Rác"] = read.views["Rác"] }
        #expect(setting.json(in: read) == json)
        let document = Self.document(
            String(decoding: JSON.object([.init(name.rawValue, json)]).document, as: UTF8.self))
        #expect(document.problems == [])
    }

    @Test(arguments: [
        ("{\n  \"bell\": true,\n}\n", 2, 15, JSONError.Reason.trailingComma),
        ("{\"keep_list\": [\"ế\", ]}", 1, 19, .trailingComma),
        ("{\n  // chuông\n  \"bell\": true }", 2, 3, .comment),
        ("{\"bell\": true} # chuông", 1, 16, .comment),
        ("{\"bell\" true}", 1, 9, .colon),
        ("", 1, 1, .empty),
    ])
    func `where it is no JSON is told by line and column`(
        text: String, line: Int, column: Int, reason: JSONError.Reason
    ) throws {
        let document = Self.document(text)
        let problem = try #require(document.problems.first)
        #expect(document.problems.count == 1)
        #expect(problem.line == line && problem.column == column)
        guard case .notJSON(let error) = problem.fact else {
            Issue.record("\(problem.fact)")
            return
        }
        #expect(error.reason == reason)
        #expect(document.settings == Settings())
        #expect(document.members == nil)
        #expect(document.secondPlace == .unclear(problem))
    }

    @Test func `behind a byte order mark the settings count, and the mark is told`() {
        let document = Self.document("\u{FEFF}{\"bell\": true}")
        #expect(document.problems == [Self.problem(1, 1, .byteOrderMark)])
        #expect(document.settings.bell)
        #expect(document.secondPlace == .none)
    }

    @Test(arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x7D, 0x00]])
    func `UTF-16 is called so`(bytes: [UInt8]) {
        let document = SettingsDocument(bytes, file: "settings.json")
        let problem = Self.problem(1, 1, .notJSON(JSONError(reason: .utf16, utf8Offset: 0)))
        #expect(document.problems == [problem])
        #expect(document.secondPlace == .unclear(problem))
    }

    @Test func `a misspelt member and a misspelt value are told with the nearest that is known`() {
        let document = Self.document(
            """
            {
              "typing_method": "Telexx",
              "secondplace": "/media/usb",
              "màu": {"bell": [",", "\\"}"]},
              "bell": true
            }
            """)
        let misspelt = Self.problem(3, 3, .unknownMember(path: "secondplace", nearest: "second_place"))
        #expect(
            document.problems == [
                Self.problem(
                    2, 20,
                    .unknownCode(
                        "Telexx", member: "typing_method", nearest: "telex",
                        of: ["off", "telex", "vni", "viqr"])),
                misspelt,
                Self.problem(
                    4, 3,
                    .unknownMember(path: "màu", nearest: nil, of: Setting.Name.allCases.map(\.rawValue))),
            ])
        #expect(document.settings.bell)
        #expect(document.secondPlace == .unclear(misspelt))
    }

    @Test(arguments: [
        (#"{"bell": "có"}"#, 10, Problem.Fact.member(path: "bell", expected: .boolean)),
        (
            #"{"language": 1}"#, 14,
            .member(path: "language", expected: .oneOf(["vi", "en", "ja"]))
        ),
        (#"{"keep_list": ["Zoom", 7]}"#, 15, .member(path: "keep_list", expected: .texts)),
        (#"{"abbreviations": {"a": 7}}"#, 19, .member(path: "abbreviations", expected: .pairs)),
        (#"{"bell": true, "bell": true}"#, 16, .repeatedMember(path: "bell")),
        (#"["bell"]"#, 1, .notObject),
    ])
    func `a value of another shape is told, and the others count`(
        text: String, column: Int, fact: Problem.Fact
    ) {
        #expect(Self.document(text).problems == [Self.problem(1, column, fact)])
    }

    @Test func `a second place in the home is one`() {
        #expect(Self.document(#"{"second_place": "~/usb"}"#).secondPlace == .folder("~/usb"))
    }

    @Test(arguments: ["", "usb", "./usb", "~", "~usb"])
    func `a second place that is no full path is not taken for none`(path: String) {
        let document = Self.document(#"{"second_place": "\#(path)"}"#)
        let problem = Self.problem(1, 18, .member(path: "second_place", expected: .folder))
        #expect(document.secondPlace == .unclear(problem))
    }

    @Test func `what kept lists ask for and is not known is named with what is nearest`() {
        let text =
            #"{"views":{"A":["clas=L4"],"B":["order=duee"],"C":["due=2025-13-01"],"D":["due=30"],"#
            + #""E":["x"]}}"#
        let document = SettingsDocument(Array(text.utf8), file: "s")
        let facts = document.problems.map(\.fact)
        #expect(document.problems.allSatisfy { $0.line == 1 && $0.column == 10 })
        #expect(facts.count == 4)
        #expect(facts[0] == .unknownMember(path: "views.A.clas", nearest: "class"))
        #expect(
            facts[1]
                == .unknownCode(
                    "duee", member: "views.B.order", nearest: "due", of: IdeaOrder.allCases.map(\.rawValue)))
        #expect(facts[2] == .member(path: "views.C.due", expected: .day))
        #expect(document.settings.views.names == ["A", "B", "C", "D", "E"])
    }
}
