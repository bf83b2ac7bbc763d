import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// From the end of the seminar to its minutes on the disk, by keys.
struct PaperRoomTests {
    private static let minutes = PaperRequest(.minutes, form: .dang36, language: .vietnamese)

    private static func prepared(_ request: PaperRequest = minutes, missing: [Phrase] = []) -> Event {
        .paper(
            PreparedPaper(
                request: request, lines: (1...40).map { "Dòng \($0)" }, missing: missing, unreviewedCount: 3))
    }

    /// The scene with the minutes in sight, and nothing done yet.
    private func scene(_ access: Access = .recording(writer: "Thư ký 1")) -> Scene {
        var scene = Scene(access: access)
        scene.press(.function(5), .character("b"))
        scene.send(Self.prepared())
        return scene
    }

    @Test func `a key at the closing and on the summary has the minutes made in the form of their day`() {
        for keys in [[Key.alt("c")], [.function(5)]] {
            var scene = Scene()
            for key in keys { scene.press(key) }
            scene.press(.character("b"))
            // The second day is in 2024, the screen has 80 columns.
            #expect(scene.effects == [.preparePaper(Self.minutes, columns: 76)])
        }
    }

    @Test func `the text is looked at before it is written, with what it lacks`() {
        var scene = scene()
        #expect(scene.shows("Biên bản · HD 36 của Đảng · bản để ký"))
        #expect(scene.shows("Dòng 1"))
        #expect(scene.shows("3 ý kiến chưa rà soát"))
        #expect(!scene.shows("Dòng 40"))
        scene.press(.named(.end))
        #expect(scene.shows("Dòng 40"))
        scene.send(Self.prepared(missing: [Phrase.PaperTable.Missing.chair]))
        #expect(scene.shows("Còn thiếu: người chủ trì"))
        scene.press(.escape)
        #expect(!scene.shows("Dòng"))
    }

    @Test func `keys pressed while another paper is made go on from what was asked for last`() {
        var scene = scene()
        scene.press(.named(.right), .named(.right), .character(" "))
        let asked = scene.effects.compactMap { effect -> PaperRequest? in
            if case .preparePaper(let request, _) = effect { request } else { nil }
        }
        #expect(asked.map(\.paper) == [.minutes, .report, .timetable, .timetable])
        #expect(asked.map(\.copy) == [.clean, .clean, .clean, .working])
        // What is written is what was asked for, whatever is in sight yet.
        scene.press(.enter)
        #expect(scene.effects.last == .writePaper(asked[3], .docx))
    }

    @Test func `what it lacks is in sight to its end, and the text above it too`() {
        var scene = scene()
        let missing = (1...12).map { Phrase(verbatim: "điểm danh: Phiên\($0)") }
        scene.send(Self.prepared(missing: missing))
        for place in 1...12 { #expect(scene.shows("Phiên\(place)")) }
        #expect(scene.shows("3 ý kiến chưa rà soát"))
        scene.press(.named(.end))
        #expect(scene.shows("Dòng 40"))
        scene.press(.named(.home))
        #expect(scene.shows("Dòng 1"))
        #expect(scene.shows("Esc đóng"))
    }

    @Test func `Enter writes it, and where it is stays in sight and can be opened`() {
        var scene = scene()
        scene.press(.character("o"))
        #expect(scene.shows("Chưa ghi tệp nào: nhấn Enter trước."))
        scene.press(.enter)
        #expect(scene.effects.last == .writePaper(Self.minutes, .docx))
        scene.send(.paperWritten("s/bien-ban.docx"))
        #expect(scene.shows("Đã ghi s/bien-ban.docx"))
        scene.press(.character("o"))
        #expect(scene.effects.last == .openFile("s/bien-ban.docx"))
        scene.press(.character("h"))
        #expect(scene.effects.last == .writePaper(Self.minutes, .html))
        scene.press(.character("p"))
        #expect(scene.effects.last == .writePDF(Self.minutes))
        #expect(scene.shows("Đang tạo PDF bằng LibreOffice …"))
        scene.send(.paperFailed(Phrase.PaperScreen.noOffice(write: "Enter")))
        #expect(scene.shows("Máy này không có LibreOffice (soffice)"))
    }

    @Test func `how long LibreOffice has been at work is in sight until it ends`() {
        var scene = scene()
        scene.press(.character("p"))
        let begun = scene.state.context.now
        scene.send(.tick(begun.adding(seconds: 7)))
        #expect(scene.shows("Đang tạo PDF bằng LibreOffice … 7 giây"))
        let count = scene.effects.count
        scene.press(.character("p"))
        #expect(scene.effects.count == count)
        #expect(scene.shows("LibreOffice đang tạo một tệp PDF khác."))
        scene.send(.paperWritten("s/bien-ban.pdf"))
        #expect(!scene.shows("Đang tạo PDF"))
        #expect(scene.shows("Đã ghi s/bien-ban.pdf"))
    }

    @Test func `a key writes the tables of the paper in sight`() {
        var scene = scene()
        for (paper, tables) in [
            (PaperKind.minutes, TableKind.allCases), (.timetable, [.timetable]), (.ideas, [.ideas]),
            (.attendance, [.attendance, .roster]), (.followUp, [.followUp]),
        ] {
            var request = Self.minutes
            request.paper = paper
            scene.send(Self.prepared(request))
            scene.press(.character("x"))
            #expect(scene.effects.last == .writeTables(.tables(tables), .vietnamese))
        }
    }

    @Test func `a key writes the counts or the ideas in sight`() {
        var scene = Scene()
        scene.press(.function(5), .character("x"))
        #expect(scene.effects.last == .writeTables(.tables(TableKind.allCases), .vietnamese))
        scene.send(.paperWritten("s/bang.xlsx"))
        #expect(scene.shows("Đã ghi s/bang.xlsx"))
        scene.press(.character("@"), .character("x"))
        var counting = Counting(.kind)
        counting.unit = .people
        #expect(scene.effects.last == .writeTables(.counts(counting, IdeaFilter()), .vietnamese))
    }

    @Test func `other papers, forms and copies are asked for by keys, round and round`() {
        var scene = scene()
        var asked = Self.minutes
        func expect(_ change: (inout PaperRequest) -> Void) {
            change(&asked)
            #expect(scene.effects.last == .preparePaper(asked, columns: 76))
            scene.send(Self.prepared(asked))
        }
        scene.press(.named(.right))
        expect { $0.paper = .report }
        scene.press(.named(.left))
        expect { $0.paper = .minutes }
        scene.press(.named(.left))
        expect { $0.paper = .noteTaker }
        scene.press(.named(.left))
        expect { $0.paper = .facilitator }
        scene.press(.named(.left))
        expect { $0.paper = .followUp }
        scene.press(.tab)
        expect { $0.form = .dang05 }
        scene.press(.character(" "))
        expect { $0.copy = .working }
        #expect(scene.shows("Phiếu theo dõi kết quả áp dụng · HD 05 của Đảng · bản rà soát"))
        scene.press(.character(" "))
        expect { $0.copy = .clean }
    }

    @Test(arguments: Language.allCases, [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func `all that can be done with a paper is in sight`(language: Language, size: Size) {
        var scene = Scene(columns: size.columns, rows: size.rows, language: language)
        scene.press(.function(5), .character("b"))
        scene.send(Self.prepared())
        let space = Phrase.key("Space")(language)
        for key in [
            "Enter Word", "←→ ", "Tab ", "\(space) ", "p PDF", "h HTML", "x Excel", "e ", "o ", "Esc ",
        ] {
            #expect(scene.shows(key), "\(key): \(scene.picture)")
        }
    }

    @Test func `a side beside the keyboard has neither a form nor copies`() {
        var scene = scene()
        scene.press(.named(.left))
        var side = Self.minutes
        side.paper = .noteTaker
        scene.send(Self.prepared(side))
        #expect(scene.shows("Phím dùng khi ghi ý kiến"))
        for words in ["HD 36", "bản để ký", "thể thức", "Dấu cách rà soát", "Chỉ còn để trống"] {
            #expect(!scene.shows(words), "\(words)")
        }
        scene.press(.tab, .character(" "))
        #expect(scene.effects.last == .preparePaper(side, columns: 76))
    }

    @Test func `where nothing may be written the text is shown, and no file`() {
        var scene = scene(.readOnly)
        #expect(scene.shows("Dòng 1"))
        let count = scene.effects.count
        for text in ["Enter", "PDF", "HTML", "Excel", "Mở tệp"] { #expect(!scene.shows(text), "\(text)") }
        for key in [Key.enter, .character("p"), .character("h"), .character("o")] {
            scene.press(key)
            #expect(scene.state.notice?.text == Phrase.Unavailable.papersReadOnly)
        }
        scene.press(.character("x"))
        #expect(scene.state.notice?.text == Phrase.Unavailable.tablesReadOnly)
        #expect(scene.effects.count == count)
    }
}
