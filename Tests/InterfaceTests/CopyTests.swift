import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// Ideas on the system's clipboard: one by its key, or all that are listed.
struct CopyTests {
    private func list(_ ideas: [Values] = .few, language: Language = .vietnamese, isReadOnly: Bool = false)
        -> Scene
    {
        var scene = Scene(
            language: language, access: isReadOnly ? .readOnly : .recording(writer: "Thư ký 1"), ideas: ideas)
        scene.press(.function(3))
        return scene
    }

    private let last = """
        TK2-5 · 16-9 08:35 · Học viên 01 – Lớp 3 · Giao thông đô thị · kiến nghị
        Đề nghị mở thêm khóa về giao thông đô thị
        """

    @Test(arguments: [false, true])
    func `one key copies the selected idea, with whose it is, also where nothing may be written`(
        isReadOnly: Bool
    ) {
        var scene = list(isReadOnly: isReadOnly)
        scene.press(.control("c"))
        #expect(scene.effects == [.copy(last)])
        #expect(scene.shows("Đã chép ý kiến TK2-5"))
        scene.press(.named(.up), .enter, .control("c"))
        #expect(scene.shows("Đã chép ý kiến TK2-4"))
        #expect(scene.effects.count == 2)
    }

    @Test(arguments: [
        (Language.vietnamese, "Đã chép ý kiến TK2-5"), (.english, "TK2-5 copied"),
        (.japanese, "TK2-5 をコピーしました"),
    ])
    func `what was copied is said in three languages`(language: Language, words: String) {
        var scene = list(language: language)
        scene.press(.control("c"))
        #expect(scene.state.notice?.text(language) == words)
    }

    @Test func `a command copies what is listed, in its order`() {
        var scene = list()
        scene.press(.tab)
        scene.type("rac")
        scene.press(.enter, .escape)
        scene.type("cs")
        scene.press(.enter)
        #expect(
            scene.effects == [
                .copy(
                    """
                    TK2-1 · 16-9 08:31 · Học viên 01 – Lớp 4 · Xử lý rác thải · ý tưởng
                    Phân loại rác tại nguồn ở hai phường, thu phí theo khối lượng

                    TK2-3 · 16-9 08:33 · 講師 1 · Xử lý rác thải · góp ý
                    視察で見た分別回収は、まず一つの地区で試してください。
                    """)
            ])
        #expect(scene.shows("Đã chép 2 ý kiến"))
    }

    @Test func `without a list or an idea there is nothing to copy, which is said`() {
        var scene = list([])
        scene.press(.control("c"))
        #expect(scene.shows("Chưa chọn ý kiến nào"))
        scene.press(.function(2), .escape)
        scene.type("cs")
        scene.press(.enter)
        #expect(scene.shows("Không có ý kiến nào đang được liệt kê; F3 mở danh sách"))
        #expect(scene.effects == [])
    }

    @Test func `lines stay lines, and no other control character leaves`() {
        var scene = list([["text": "Một\u{1B}]52;c;eA==\u{7}\nhai\u{202E}\r\nba\u{9B}2J\u{85}bốn"]])
        scene.press(.control("c"))
        #expect(
            scene.effects == [
                .copy(
                    "TK2-1 · 16-9 08:31 · chưa rõ người phát biểu · ý tưởng\nMột·]52;c;eA==·\nhai·\nba·2J\nbốn"
                )
            ])
    }

    @Test(arguments: [
        (ClipboardFailure.noClipboard, "Chưa chép được: cửa sổ dòng lệnh này không có bộ nhớ tạm"),
        (.tooLong(bytes: 120_400, most: 74_994), "Chưa chép được: dài 120 KB"),
        (.failed("wl-copy"), "Chưa chép được: wl-copy báo lỗi"),
    ])
    func `what could not be copied is said instead`(failure: ClipboardFailure, words: String) {
        var scene = list()
        scene.press(.control("c"))
        scene.send(.notCopiedOut(failure))
        #expect(scene.shows(words))
        #expect(!scene.shows("Đã chép"))
    }
}
