import Display
import Seminar
import Testing
import Wording

@testable import Interface

/// Several ideas marked in the list, and one thing done to all of them.
struct MarkedIdeasTests {
    private let space = Key.character(" ")

    /// The list of five ideas with the first selected.
    private func list(language: Language = .vietnamese, access: Access = .recording(writer: "Thư ký 1"))
        -> Scene
    {
        var scene = Scene(columns: 100, language: language, access: access, ideas: .few)
        scene.press(.function(3), .named(.home))
        return scene
    }

    /// The list with its first and third ideas marked, the third selected.
    private func marked(language: Language = .vietnamese) -> Scene {
        var scene = list(language: language)
        scene.press(space, .named(.down), .named(.down), space)
        return scene
    }

    private func idea(_ number: Int, _ scene: Scene) -> Idea? {
        scene.state.record.idea(Scene.identifier(number))
    }

    private func marks(_ scene: Scene) -> [String] {
        scene.state.ideas.marked(in: scene.state.context).map(\.number)
    }

    /// The changes that were appended, a list for each deed.
    private func appended(_ scene: Scene) -> [[Change]] {
        scene.effects.compactMap { if case .append(let changes) = $0 { changes } else { nil } }
    }

    /// Another laptop sets values of an idea without having seen anything else.
    private func heard(_ values: Values, of number: Int) -> Event {
        let change = Change(
            id: Scene.identifier(0x99), n: 9, at: Scene.morning, by: "Thư ký 2",
            subject: .idea(Scene.identifier(number)), after: [Scene.identifier(0x1000 + number - 1)],
            set: values)
        return .heard([Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: [change])])
    }

    @Test(arguments: Language.allCases)
    func `marked rows have a sign, and how many there are stands above`(language: Language) throws {
        try Snapshot.expect(marked(language: language).picture, is: "ideas-marked-\(language.rawValue)")
    }

    @Test func `a space marks, once more it takes the mark away`() {
        var scene = marked()
        #expect(marks(scene) == ["TK2-1", "TK2-3"])
        scene.press(space)
        #expect(marks(scene) == ["TK2-1"])
    }

    @Test func `in a search a space is text until a row was moved to`() {
        var scene = list()
        scene.type("do thi")
        #expect(scene.state.ideas.search.text == "do thi")
        #expect(marks(scene) == [])
        scene.press(.named(.down), space)
        #expect(scene.state.ideas.search.text == "do thi")
        #expect(marks(scene) == ["TK2-5"])
    }

    @Test(
        arguments: [
            (Key.character("!"), "5", "kind", "proposal", "đề xuất, kiến nghị"),
            (.character("#"), "3", "field", "urban_construction", "Xây dựng đô thị"),
            (.character("?"), "2", "review", "checked", "đã rà soát"),
        ] as [(Key, Character, String, JSON, String)])
    func `a value is given to all of them by two keys, and taken back by one`(
        key: Key, digit: Character, name: String, value: JSON, label: String
    ) {
        var scene = marked()
        let before = [1, 3].map { idea($0, scene)?.values[name] }
        scene.press(key, .character(digit))
        #expect([1, 3].map { idea($0, scene)?.values[name] } == [value, value])
        #expect(appended(scene).map(\.count) == [2])
        #expect(scene.shows("Đã đặt “\(label)” cho 2 ý kiến"))
        #expect(marks(scene) == ["TK2-1", "TK2-3"])
        scene.press(.control("z"))
        #expect([1, 3].map { idea($0, scene)?.values[name] } == before)
        #expect(scene.shows("Đã hoàn tác: sửa 2 ý kiến"))
    }

    @Test(arguments: Language.allCases)
    func `the list of values says for how many`(language: Language) throws {
        var scene = marked(language: language)
        scene.press(.character("#"))
        try Snapshot.expect(scene.picture, is: "shared-field-\(language.rawValue)")
    }

    @Test func `a value is found by what is typed, and none is one of them`() {
        var scene = marked()
        scene.press(.character("#"))
        scene.type("giao thong")
        scene.press(.enter)
        #expect([1, 3].map { idea($0, scene)?.field } == ["urban_transport", "urban_transport"])
        scene.press(.character("#"), .named(.end, .control), .enter)
        #expect([1, 3].map { idea($0, scene)?.field } == [nil, nil])
        scene.press(.character("#"), .escape)
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `without marks a command sets the value of the selected idea`() {
        var scene = list()
        scene.press(.control("]"))
        scene.type("dl")
        scene.press(.enter)
        #expect(scene.shows("Đặt loại cho 1 ý kiến"))
        scene.press(.character("8"))
        #expect(idea(1, scene)?.kind == "question")
        #expect(idea(3, scene)?.kind == "advice")
    }

    @Test func `stars and removal mean all that are marked`() {
        var scene = marked()
        scene.press(.control("b"))
        #expect([1, 3].allSatisfy { idea($0, scene)?.isStarred ?? false })
        #expect(scene.shows("Đã đánh dấu nổi bật ★ 2 ý kiến"))
        scene.press(.control("b"))
        #expect([1, 3].allSatisfy { !(idea($0, scene)?.isStarred ?? true) })
        scene.press(.control("d"))
        #expect(scene.state.ideas.found.count == 3)
        #expect(marks(scene) == [])
        scene.press(.control("z"))
        #expect(scene.state.ideas.found.count == 5)
    }

    @Test func `over the list, where marks are out of sight, nothing is done to them`() {
        var scene = marked()
        scene.press(.alt("o"), .control("b"))
        #expect([1, 3].map { idea($0, scene)?.isStarred } == [false, true])
    }

    @Test func `marks alone are enough, where the search finds nothing`() {
        var scene = marked()
        scene.type("xyz")
        scene.press(.control("]"))
        scene.type("dl")
        #expect(!scene.shows("Chưa chọn ý kiến nào"))
        scene.press(.enter, .character("8"))
        #expect([1, 3].map { idea($0, scene)?.kind } == ["question", "question"])
        scene.press(.control("b"))
        #expect([1, 3].map { idea($0, scene)?.isStarred } == [true, true])
    }

    @Test func `copying takes all that are marked`() {
        var scene = marked()
        scene.press(.control("c"))
        #expect(scene.shows("Đã chép 2 ý kiến"))
        guard case .copy(let text)? = scene.effects.last else { return #expect(scene.effects == []) }
        #expect(text.hasPrefix("TK2-1 ") && text.contains("\n\nTK2-3 "))
    }

    @Test func `Esc empties the search, then drops the marks, then opens the palette`() {
        var scene = marked()
        scene.type("do thi")
        #expect(scene.shows(" 2 đã đánh dấu, 2 không hiện"))
        scene.press(.escape)
        #expect(scene.state.ideas.search.isEmpty && marks(scene).count == 2)
        scene.press(.escape)
        #expect(marks(scene) == [] && scene.state.layers.isEmpty)
        scene.press(.escape)
        #expect(scene.state.top is PaletteRoom)
    }

    @Test func `all that are listed are marked by one command`() {
        var scene = list()
        scene.press(.tab)
        scene.type("rac")
        scene.press(.enter, .control("]"))
        scene.type("dc")
        scene.press(.enter)
        #expect(marks(scene) == ["TK2-1", "TK2-3"])
        #expect(scene.shows(" 2 đã đánh dấu  Esc bỏ đánh dấu  Xử lý rác thải"))
    }

    @Test func `where nothing may be written nothing is marked, and it says why`() {
        var scene = list(access: .readOnly)
        scene.press(space)
        #expect(marks(scene) == [])
        #expect(scene.state.ideas.search.isEmpty)
        #expect(scene.shows("Đang mở ở chế độ chỉ đọc"))
    }

    @Test func `signs are text while nothing is marked`() {
        var scene = list()
        scene.type("?!#")
        #expect(scene.state.ideas.search.text == "?!#")
    }

    @Test func `what another laptop says meanwhile is told, and stands beside what is set`() {
        var scene = marked()
        scene.press(.character("!"))
        scene.send(heard(["kind": "question"], of: 3))
        #expect(scene.shows("1 ý kiến vừa được sửa ở máy khác"))
        scene.press(.character("5"))
        #expect([1, 3].map { idea($0, scene)?.kind } == ["proposal", "proposal"])
        #expect([1, 3].map { idea($0, scene)?.conflicts } == [[], ["kind"]])
        #expect(scene.shows("1 ý kiến vừa được sửa khác đi ở máy khác; đã đánh dấu ≠"))
    }

    @Test func `what another laptop said before the list was opened is simply changed`() {
        var scene = marked()
        scene.send(heard(["kind": "question"], of: 3))
        scene.press(.character("!"), .character("5"))
        #expect([1, 3].map { idea($0, scene)?.conflicts } == [[], []])
    }

    @Test func `what another laptop removes is marked no more`() {
        var scene = marked()
        scene.send(heard(["removed": true], of: 3))
        #expect(marks(scene) == ["TK2-1"])
    }
}
