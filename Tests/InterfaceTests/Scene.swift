import Display
import Seminar
import Testing
import Text

@testable import Interface

/// A sitting at the program without a terminal: keys go in, the picture comes out as rows of text.
struct Scene {
    private(set) var state: State
    /// What was to be done outside, oldest first.
    private(set) var effects: [Effect] = []
    /// The drafts that are found when they are asked for.
    var givenUp: [Draft] = []

    /// A seminar that has been read, with these ideas in it, and `Thư ký 1` at the keys.
    init(
        columns: Int = 80, rows: Int = 24, language: Language = .vietnamese,
        access: Access = .recording(writer: "Thư ký 1"), programme: Programme = .small,
        method: TypingMethod? = .off, bell: Bool = false,
        views: [String: [String]] = [:], device: String = "", ideas: [Values] = []
    ) {
        var settings = Settings()
        settings.typingMethod = method
        settings.bell = bell
        for (name, texts) in views { settings.views[name] = texts }
        state = State(
            size: Size(columns: columns, rows: rows), now: Self.morning, language: language,
            settings: settings, access: access,
            programme: programme, tag: "thu-ky-1-0001", device: device, seed: 1)
        let journals = ideas.isEmpty ? [] : [Self.journal(of: ideas)]
        var record = Record(programme: programme)
        record.apply(journals.map { ($0.changes, $0.tag) })
        send(.loaded(record, journals))
    }

    /// A sitting that goes on from a state.
    init(_ state: State) { self.state = state }

    /// 16-9-2024, 09:00, on the first day of the small programme.
    static let morning = Moment(day: Day(number: 19_982), secondOfDay: 9 * 3_600, offsetMinutes: 420)

    /// A journal of another laptop with one idea a minute from 08:31 on, numbered from 1.
    static func journal(of ideas: [Values]) -> Heard {
        let changes = ideas.enumerated().map { index, values in
            Change(
                id: identifier(0x1000 + index), n: index + 1,
                at: morning.adding(seconds: (index - 29) * 60), by: "Thư ký 2",
                subject: .idea(identifier(index + 1)), set: values)
        }
        return Heard(tag: "thu-ky-2-0002", writer: "Thư ký 2", changes: changes)
    }

    static func identifier(_ number: Int) -> Identifier {
        Identifier(high: 0x0191_F900_0000_7000, low: 0x8000_0000_0000_0000 + UInt64(number))
    }

    mutating func send(_ event: Event) {
        let asked = update(&state, event)
        effects += asked
        if asked.contains(.findDrafts) { send(.foundDrafts(givenUp)) }
    }

    /// Does a deed as a key for it would.
    mutating func record(_ deed: Deed) { effects += state.record(deed) }

    mutating func show(item id: String) { effects += state.apply([.view(id)]) }

    /// Chooses a value for what is being typed.
    mutating func choose(_ name: String, _ value: JSON) { state.run.capture.choose(value, name) }

    mutating func press(_ keys: Key...) {
        for key in keys { send(.input(.key(key))) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.character(character)) }
    }

    /// Presses and types what stands in a line as `toadam picture --keys` takes it: `^] 'tt' Enter`.
    mutating func play(_ line: String) throws {
        for step in try KeyScript(line).steps {
            switch step {
            case .key(let key): press(key)
            case .text(let text): type(text)
            case .wait(let seconds): send(.tick(state.now.adding(seconds: seconds)))
            }
        }
    }

    /// The picture as text: spaces at the end of a row are left out, and a row with something in reverse has `*` before it.
    var picture: String {
        let frame = view(state)
        var rows: [String] = []
        for cells in frame.rows {
            let text = cells.map(\.text).joined()
            let mark = cells.contains { $0.style.reverse } ? "*" : "|"
            rows.append(mark + String(text.reversed().drop { $0 == " " }.reversed()))
        }
        rows.append(frame.cursor.map { "cursor \($0.column),\($0.row)" } ?? "no cursor")
        return rows.joined(separator: "\n")
    }

    /// Whether some row of the picture has the text.
    func shows(_ text: String) -> Bool {
        picture.split(separator: "\n").contains { $0.contains(text) }
    }
}

/// What tests look at most.
extension State {
    var now: Moment { context.now }
    var tab: Tab { context.tab }
    var notice: Notice? { context.notice }
    var writing: Writing { context.writing }
    var capture: Capture { run.capture }
    /// The values that the idea in the capture line would be recorded with, its text apart.
    var values: Values { run.capture.values(in: context) }
    /// The rows of the form: the values that the kind has.
    var formRows: [Property] { IdeaForm.rows(of: values) }
    /// The name of the value that has the focus in the open form.
    var formFocus: String? { run.form?.focus(in: run.capture, context).row.name }
    var ideas: IdeasRoom { screen(.ideas) }
    var people: PeopleRoom { screen(.people) }

    private func screen<Screen: Room>(_ tab: Tab) -> Screen {
        guard let screen = lists[tab.rawValue] as? Screen else { preconditionFailure("\(tab)") }
        return screen
    }
}

extension Programme {
    /// Two sessions with five items, two classes and placeholders for people; Japanese where a programme would have it.
    static let small = Programme(
        id: "thu", title: Localized(vi: "Tọa đàm thử", en: "Trial seminar", ja: "試験セミナー"),
        sessions: [
            Session(
                id: "S1", title: Localized(vi: "Ngày 16-9", en: "16 September", ja: "9月16日"),
                day: Day(number: 19_982), place: Localized(vi: "Hà Nội", en: "Hà Nội", ja: "ハノイ"), start: 510,
                items: [
                    item("M1", 10, vi: "Giới thiệu đại biểu", en: "Introductions", ja: "出席者紹介"),
                    item("M2", 40, vi: "Kiến thức tiếp thu", en: "Learning", ja: "習得した知見"),
                    item("M3", 60, vi: "Ý tưởng áp dụng", en: "Ideas to apply", ja: "活用アイデア"),
                ]),
            Session(
                id: "S2", title: Localized(vi: "Ngày 17-9", en: "17 September", ja: "9月17日"),
                day: Day(number: 19_983), place: Localized(vi: "Long Biên", en: "Long Biên", ja: "ロンビエン"),
                start: 480,
                items: [
                    item("M4", 45, vi: "Nghiên cứu thực tế", en: "Field visit", ja: "現地視察"),
                    item("M5", 20, vi: "Bế mạc", en: "Closing", ja: "閉会"),
                ]),
        ],
        fields: Field.standard,
        classes: [
            Group(id: "L3", name: Localized(vi: "Lớp 3", en: "Class 3", ja: "第3期")),
            Group(id: "L4", name: Localized(vi: "Lớp 4", en: "Class 4", ja: "第4期")),
        ],
        groups: [Group(id: "G1", name: Localized(vi: "Nhóm 1", en: "Group 1", ja: "第1班"))],
        people: [
            trainee(1, "3"), trainee(2, "3"), trainee(7, "3"), trainee(1, "4"), trainee(7, "4"),
            Person(id: "GV-1", name: "講師 1", role: .lecturer),
            Person(id: "LB", name: "UBND quận Long Biên", role: .organisation, locality: "Hà Nội"),
        ])

    private static func item(_ id: String, _ minutes: Int, vi: String, en: String, ja: String) -> Item {
        Item(
            id: id, title: Localized(vi: vi, en: en, ja: ja), minutes: minutes,
            prompts: [Localized(vi: "Vướng ở đâu?", en: "What is in the way?", ja: "課題は何ですか")])
    }

    private static func trainee(_ number: Int, _ trainingClass: String) -> Person {
        Person(
            id: "L\(trainingClass)-0\(number)", name: "Học viên 0\(number) – Lớp \(trainingClass)",
            role: .trainee, classID: "L\(trainingClass)")
    }
}

extension [Values] {
    /// Five ideas of several kinds, one in Japanese, one incomplete.
    static let few: [Values] = [
        [
            "kind": "idea", "text": "Phân loại rác tại nguồn ở hai phường, thu phí theo khối lượng",
            "speaker": "L4-01", "field": "waste", "item": "M2", "status": "applied",
        ],
        [
            "kind": "idea", "text": "Một cửa lưu động cho người cao tuổi theo mô hình đã thấy ở Nhật Bản",
            "speaker": "L3-07", "field": "public_admin", "item": "M3", "star": true,
        ],
        [
            "kind": "advice", "text": "視察で見た分別回収は、まず一つの地区で試してください。", "speaker": "GV-1",
            "field": "waste", "item": "M3",
        ],
        ["kind": "difficulty", "text": "Thiếu kinh phí mở đường", "item": "M3", "difficulty": ["budget"]],
        [
            "kind": "proposal", "text": "Đề nghị mở thêm khóa về giao thông đô thị", "speaker": "L3-01",
            "field": "urban_transport", "item": "M3", "target": "jica",
        ],
    ]
}
