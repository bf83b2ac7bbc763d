import Display
import Seminar
import Testing
import Text

@testable import Interface

/// Picking people, fields and kinds in the capture line.
struct PickListTests {
    private func typed(_ text: String, method: TypingMethod = .off) -> Scene {
        var scene = Scene(method: method, ideas: .few)
        scene.press(.named(.pageDown))
        scene.type(text)
        return scene
    }

    @Test(arguments: [
        ("Một ý @07 4", "speaker", "L4-07"), ("Chốt thế !kl", "kind", "decision"),
        ("Thu phí #rac", "field", "waste"),
    ])
    func `what is meant without doubt at the end of a sentence is picked and saved by one Enter`(
        line: String, name: String, code: String
    ) {
        var scene = typed(line)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values[name] == .string(code))
        #expect(scene.state.record.ideas.last?.text == String(line.prefix { !"@!#".contains($0) }.dropLast()))
        #expect(scene.state.capture.field.isEmpty)
    }

    @Test func `Tab picks the only match and goes on with the sentence`() {
        var scene = typed("Một ý @07 4")
        scene.press(.tab)
        #expect(scene.state.capture.field.text == "Một ý ")
        #expect(scene.state.capture.picked["speaker"] == "L4-07")
        scene.type("hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Một ý hay")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `one of several at the end of a sentence is picked first, which is told, and then saved`() {
        var scene = typed("Chốt thế !ket")
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        #expect(scene.shows("Đã chọn: kết quả"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values["kind"] == "applied")
    }

    @Test func `the question of Enter says that nothing is saved yet, and is narrowed by what is typed`() {
        var scene = typed("Thu phí @12 nói hay")
        scene.press(.enter)
        #expect(!scene.shows("Chưa lưu"))
        scene = typed("Thu phí @07 nói hay")
        scene.press(.enter)
        #expect(scene.shows("Chưa lưu: “@07” là ai?"))
        scene.type("4")
        #expect(scene.state.capture.field.text == "Thu phí @07 nói hay")
        #expect(scene.shows("“@07 4”"))
        scene.press(.backspace)
        #expect(scene.shows("Chưa lưu: “@07” là ai?"))
        scene.type("4")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Thu phí nói hay")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `the next sentence typed at the question is a sentence of its own`() {
        var scene = typed("Ý sáu !6", method: .telex)
        scene.press(.enter)
        scene.type("Caau sau gox nhanh")
        #expect(scene.state.capture.field.text == "Câu sau gõ nhanh")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Câu sau gõ nhanh")
        #expect(scene.state.record.ideas.last?.values["kind"] == "idea")
        #expect(scene.state.capture.field.text == "Ý sáu !6")
        scene.press(.enter, .enter)
        #expect(scene.state.record.ideas.last?.text == "Ý sáu")
        #expect(scene.state.record.ideas.last?.values["kind"] == "evaluation")
    }

    @Test func `a name that finds nobody is said, and the person can be added there`() {
        var scene = typed("@Nguyen")
        #expect(scene.shows("Không tìm thấy ai"))
        scene.press(.named(.insert))
        #expect(scene.state.top is PersonForm)
        #expect(scene.shows("Nguyen"))
    }

    @Test(arguments: [("@zzz", "không tìm thấy"), ("nh", "là lệnh")])
    func `a line that is hardly a sentence is recorded only when Enter is pressed again`(
        line: String, words: String
    ) {
        var scene = typed(line)
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        #expect(scene.shows("Chưa ghi: “\(line)” \(words)"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == line)
    }

    @Test func `what is highlighted is what Enter takes`() {
        var scene = typed("@07")
        #expect(scene.state.capture.tokens.pick?.choices.entries.map(\.code) == ["L3-07", "L4-07"])
        scene.press(.named(.down), .enter)
        #expect(scene.state.capture.picked["speaker"] == "L4-07")
        #expect(scene.state.capture.field.text == "")

        scene = typed("@07")
        scene.press(.enter)
        #expect(scene.state.capture.picked["speaker"] == "L3-07")
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
    }

    @Test func `a field stays with the one it was given for, and goes to nobody after`() {
        var scene = typed("@07 3#4!2 Một cửa")
        scene.press(.enter)
        scene.type("Họp hằng tuần")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.values["field"] == "environment")
        scene.type("@01 3 Khóa học bổ ích")
        scene.press(.enter)
        scene.type("Lịch học hợp lý")
        scene.press(.enter)
        let ideas = scene.state.record.ideas.suffix(2)
        #expect(ideas.map(\.speaker) == ["L3-01", "L3-01"])
        #expect(ideas.map { $0.values["field"] } == [nil, nil])
    }

    @Test(arguments: ["@07 3", "#5", "!kien", "@07 3 #rac", "@07 3 "])
    func `a line of nothing but tokens is never an idea`(line: String) {
        var scene = typed(line)
        for _ in 0..<4 { scene.press(.enter) }
        #expect(scene.state.record.ideas.count == [Values].few.count)
        #expect(scene.state.capture.field.isEmpty)
        scene.type("Một ý hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Một ý hay")
        #expect(!scene.state.capture.picked.members.contains { _ in true })
    }

    @Test func `a token in a sentence is taken when the next word no longer belongs to it`() {
        var scene = typed("@07 3 ")
        #expect(scene.state.capture.picked["speaker"] == nil)
        scene.type("P")
        #expect(scene.state.capture.picked["speaker"] == "L3-07")
        #expect(scene.state.capture.field.text == "P")
        scene.type("hân loại #rac tại nguồn")
        #expect(scene.state.capture.field.text == "Phân loại tại nguồn")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Phân loại tại nguồn")
        #expect(scene.state.record.ideas.last?.speaker == "L3-07")
        #expect(scene.state.record.ideas.last?.field == "waste")
    }

    @Test func `tokens without blanks between them are taken one after the other`() {
        var scene = typed("@74#5!2 Đã làm ở phường")
        scene.press(.enter)
        let idea = scene.state.record.ideas.last
        #expect(idea?.text == "Đã làm ở phường")
        #expect(idea?.speaker == "L4-07")
        #expect(idea?.field == "waste")
        #expect(idea?.kind == "applied")
    }

    @Test func `one Backspace right after gives the text back, and Esc leaves it as text`() {
        var scene = typed("Ý của @07 3 n")
        #expect(scene.state.capture.field.text == "Ý của n")
        scene.press(.backspace)
        #expect(scene.state.capture.field.text == "Ý của @07 3 ")
        #expect(scene.state.capture.picked["speaker"] == nil)
        #expect(scene.state.capture.tokens.pick?.chosen?.code == "L3-07")
        scene.press(.escape)
        scene.type("nói hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Ý của @07 3 nói hay")
        #expect(scene.state.record.ideas.last?.speaker == nil)
    }

    @Test(arguments: [
        // The first letter behind it, the letter that tells a name from a sentence, a sign, a number of the token itself.
        ("@07 3 x", 1, "Hay", "L3-07"), ("@07 3 Ha", 1, "ay", "L3-07"), ("@07 3 #", 1, "Hay", "L3-07"),
        ("@07 3 H", 4, " 4 Hay", "L4-07"), ("@07 4: x", 1, "Hay", "L4-07"),
    ])
    func `a first letter that was mistyped is typed anew, and the token is picked all the same`(
        typedFirst: String, backspaces: Int, anew: String, speaker: String
    ) {
        for method in [TypingMethod.off, .telex] {
            var scene = typed(typedFirst, method: method)
            for _ in 0..<backspaces { scene.press(.backspace) }
            scene.type(anew)
            scene.press(.enter)
            #expect(scene.state.record.ideas.last?.text == "Hay")
            #expect(scene.state.record.ideas.last?.speaker == speaker)
        }
    }

    @Test func `what Enter took is given back by one Backspace too, with what was picked before`() {
        var scene = typed("@07 3")
        scene.press(.enter)
        scene.type("@07 4")
        scene.press(.enter)
        #expect(scene.state.capture.picked["speaker"] == "L4-07")
        scene.press(.backspace)
        #expect(scene.state.capture.field.text == "@07 4")
        #expect(scene.state.capture.picked["speaker"] == "L3-07")
        // The caret stands behind it, so that the number is typed anew.
        scene.press(.backspace)
        scene.type("3 Hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Hay")
        #expect(scene.state.record.ideas.last?.speaker == "L3-07")
    }

    @Test func `what was left as text stays so when a token before it is picked and given back`() {
        var scene = typed("xem #rac")
        scene.press(.escape)
        scene.press(.named(.home))
        scene.type("@07 3 Hay ")
        #expect(scene.state.capture.field.text == "Hay xem #rac")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Hay xem #rac")
        #expect(scene.state.record.ideas.last?.field == nil)
        scene.send(.input(.paste("xem #rac nhé")))
        scene.press(.named(.home))
        scene.type("@07 4 H")
        scene.press(.backspace)
        #expect(scene.state.capture.field.text == "@07 4 xem #rac nhé")
        scene.type("Hay ")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Hay xem #rac nhé")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        #expect(scene.state.record.ideas.last?.field == nil)
    }

    @Test func `a key that took a token and cannot be taken back leaves the token as text`() {
        var scene = typed("@07 3 ")
        scene.send(.input(.paste("một cửa")))
        #expect(scene.state.capture.field.text == "một cửa")
        scene.press(.backspace)
        #expect(scene.state.capture.field.text == "@07 3 một cửa")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "@07 3 một cửa")
    }

    @Test func `undo gives a token back and does not take it again`() {
        var scene = typed("@07 3 Hay")
        #expect(scene.state.capture.field.text == "Hay")
        scene.press(.control("z"))
        scene.press(.control("z"))
        #expect(scene.state.capture.field.text.hasPrefix("@07 3"))
        scene.type("!")
        #expect(scene.state.capture.field.text.hasPrefix("@07 3"))
    }

    @Test func `Enter asks once where several are meant, and then saves`() {
        var scene = typed("@07 nói hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        #expect(scene.state.capture.tokens.pick?.choices.entries.map(\.code) == ["L3-07", "L4-07"])
        scene.press(.named(.down), .enter)
        #expect(scene.state.record.ideas.last?.text == "nói hay")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test(arguments: ["@07 nói hay", "ưu tiên #1", "Chốt thế !ket"])
    func `what Enter asks about is left as text by Esc`(line: String) {
        var scene = typed(line)
        // Where the list is open already Enter takes a row of it; a mere number, and what stands further ahead, it asks about.
        if line.hasSuffix("!ket") { scene.press(.escape) } else { scene.press(.enter, .escape) }
        #expect(scene.state.capture.tokens.pick == nil)
        #expect(scene.state.capture.field.text == line)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == line)
        #expect(scene.state.record.ideas.last?.speaker == nil)
        #expect(scene.state.record.ideas.last?.field == nil)
    }

    @Test func `a mere number after a sign is never taken without a question`() {
        var scene = typed("ưu tiên #1")
        #expect(scene.state.capture.tokens.pick?.isHighlighted == false)
        scene.press(.enter)
        #expect(scene.state.capture.tokens.pick?.isHighlighted == true)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "ưu tiên")
        #expect(scene.state.record.ideas.last?.field == "urban_planning")
    }

    @Test func `what was pasted holds no token`() {
        var scene = typed("Xem ")
        scene.send(.input(.paste("@07 3 và #rac")))
        scene.type(" nhé")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Xem @07 3 và #rac nhé")
        #expect(scene.state.record.ideas.last?.speaker == nil)
    }

    @Test func `an edited idea takes a token right behind its text`() {
        var scene = typed("Phân loại rác")
        scene.press(.enter, .named(.up))
        scene.type("@07 3")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Phân loại rác")
        #expect(scene.state.record.ideas.last?.speaker == "L3-07")
    }

    @Test(arguments: [
        ("#rac", "field", "waste"), ("!kien nghi", "kind", "proposal"), ("!cau hoi", "kind", "question"),
    ])
    func `plain letters find fields and kinds, over spaces too`(keys: String, name: String, code: String) {
        var scene = typed(keys)
        scene.press(.enter)
        #expect(scene.state.capture.picked[name] == .string(code))
        #expect(scene.state.capture.field.text == "")
    }

    @Test(arguments: [
        "tốt quá !", "a@b.vn", "thư@07", "giá 5 @kg", "#1 là đường", "điểm #1 là", "C#", "A/B",
        "5!",
        "xem http://x.vn/#rac",
    ])
    func `ordinary text is saved as it stands`(text: String) {
        var scene = typed(text)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == text)
        #expect(scene.state.record.ideas.last?.speaker == nil)
        #expect(scene.state.record.ideas.last?.field == nil)
    }

    @Test func `a field's digit is picked by Tab`() {
        var scene = typed("#5")
        scene.press(.tab)
        #expect(scene.state.capture.picked["field"] == "waste")
        #expect(scene.state.layers.isEmpty)
    }

    @Test func `Esc leaves the text and does not open again for the word`() {
        var scene = typed("@07")
        scene.press(.escape)
        #expect(scene.state.capture.tokens.pick == nil)
        scene.type(" 4")
        scene.press(.backspace, .enter)
        #expect(scene.state.record.ideas.last?.text == "@07")
    }

    @Test func `a later word opens a list again after Esc`() {
        var scene = typed("@07")
        scene.press(.escape)
        scene.type(" và #rac")
        scene.press(.tab)
        #expect(scene.state.capture.field.text == "@07 và ")
        #expect(scene.state.capture.picked["field"] == "waste")
    }

    @Test func `raw keys count where the engine has composed them`() {
        var scene = typed("#quy hoachj", method: .telex)
        scene.press(.enter)
        #expect(scene.state.capture.picked["field"] == "urban_planning")
        scene = typed("#urban trans", method: .telex)
        scene.press(.enter)
        #expect(scene.state.capture.picked["field"] == "urban_transport")
    }

    @Test func `a pick in the middle of the text leaves one space`() {
        var scene = typed("Nghe ý hay")
        scene.press(.named(.left, .control), .named(.left, .control))
        scene.type("@ld")
        #expect(scene.state.capture.tokens.pick?.choices.entries.isEmpty ?? false)
        scene.press(.backspace, .backspace, .backspace)
        scene.type("@long bien ")
        scene.press(.enter)
        #expect(scene.state.capture.picked["speaker"] == "LB")
        #expect(scene.state.capture.field.text == "Nghe ý hay")
    }

    @Test func `a command opens the whole list`() {
        var scene = typed("Ý")
        scene.press(.control("]"))
        scene.type("speaker")
        scene.press(.enter)
        #expect(scene.state.capture.tokens.pick?.choices.entries.count == 9)
        #expect(scene.state.capture.field.text == "Ý @")
        scene.type("04")
        scene.press(.escape)
        #expect(scene.state.capture.field.text == "Ý @04")
    }

    @Test(arguments: [(80, 9), (39, 24), (20, 5), (20, 3), (20, 2), (20, 1)])
    func `tokens are taken and asked about in a window of any size`(columns: Int, rows: Int) {
        var scene = Scene(columns: columns, rows: rows, ideas: .few)
        scene.type("@07 4 Phân loại tại nguồn #rac")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Phân loại tại nguồn")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        #expect(scene.state.record.ideas.last?.field == "waste")
        let count = scene.state.record.ideas.count
        scene.type("#5")
        scene.press(.enter, .enter, .enter)
        #expect(scene.state.record.ideas.count == count)
        scene.type("Thu phí @07 nói hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == count)
        let chosen = scene.picture.split(separator: "\n").filter { $0.hasPrefix("*") }
        #expect(chosen.contains { $0.contains("Học viên 07 – Lớp 3") }, "\(scene.picture)")
        scene.press(.named(.down), .enter)
        #expect(scene.state.record.ideas.last?.text == "Thu phí nói hay")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
    }

    @Test func `the list stands above the line`() throws {
        try Snapshot.expect(typed("Ý này của @07").picture, is: "picker-80x24")
    }

    // MARK: A line of nothing but tokens

    @Test(arguments: [["#5"], ["#5", "!2"], ["!4"]])
    func `what is typed at the question about tokens belongs to their line`(others: [String]) {
        var scene = typed((["@07"] + others).joined(separator: " "))
        scene.press(.enter)
        #expect(scene.shows("“@07” là ai?"))
        scene.press(.enter)
        scene.type("Tôi nghĩ thế")
        scene.press(.enter)
        let idea = scene.state.record.ideas.last
        #expect(scene.state.record.ideas.count == [Values].few.count + 1)
        #expect(idea?.text == "Tôi nghĩ thế")
        #expect(idea?.speaker == "L3-07")
        #expect(idea?.field == (others.contains("#5") ? "waste" : nil))
        #expect(
            idea?.kind == (others.contains("!2") ? "applied" : others.contains("!4") ? "difficulty" : "idea"))
        #expect(scene.state.run.waitingSentences == 0)
    }

    @Test func `a question that is not answered stays with the sentence typed on`() {
        var scene = typed("@07 #5")
        scene.press(.enter)
        #expect(scene.shows("“@07” là ai?"))
        scene.type("Tôi nghĩ thế")
        #expect(scene.state.run.waitingSentences == 0)
        #expect(scene.state.capture.field.text == "@07 Tôi nghĩ thế")
        scene.press(.enter)
        #expect(scene.shows("“@07” là ai?"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Tôi nghĩ thế")
        #expect(scene.state.record.ideas.last?.speaker == "L3-07")
        #expect(scene.state.record.ideas.last?.field == "waste")
    }

    @Test(arguments: [
        ("@07 3 #5 Đã làm một", "Đã làm một", "L3-07", "waste", "idea"),
        ("#5 !2 Đã làm hai", "Đã làm hai", nil, "waste", "applied"),
        ("@07 3 !2 #5 Đã làm ba", "Đã làm ba", "L3-07", "waste", "applied"),
        ("#rac !2 Đã làm bốn", "Đã làm bốn", nil, "waste", "applied"),
    ])
    func `digits behind another token and a blank are taken`(
        line: String, text: String, speaker: String?, field: String, kind: String
    ) {
        var scene = typed(line)
        scene.press(.enter)
        let idea = scene.state.record.ideas.last
        #expect(idea?.text == text)
        #expect(idea?.speaker == speaker)
        #expect(idea?.field == field)
        #expect(idea?.kind == kind)
    }

    @Test func `a sentence that waits for an answer comes back with its question`() {
        var scene = typed("@07 nói hay")
        scene.press(.enter)
        #expect(scene.shows("“@07” là ai?"))
        scene.type("@07 4 To tu van")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "To tu van")
        #expect(scene.shows("“@07” là ai?"))
        #expect(scene.shows("Đã trở lại câu trước"))
        scene.type("@01 3 Chuyen khao sat")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "Chuyen khao sat")
        #expect(scene.state.record.ideas.last?.speaker == "L3-01")
        scene.press(.enter, .enter)
        #expect(scene.state.record.ideas.last?.text == "nói hay")
        #expect(scene.state.record.ideas.last?.speaker == "L3-07")
    }

    // MARK: A word on its way has no tone yet

    @Test(arguments: [
        (TypingMethod.telex, "#mooi truwowngf oo nhieexm", "ô nhiễm", "environment"),
        (.telex, "#xaay duwngj nhaf cao", "nhà cao", "urban_construction"),
        (.vni, "#mo6i tru7o7ng2 o6 nhie64m", "ô nhiễm", "environment"),
        (.off, "#môi trường ô nhiễm", "ô nhiễm", "environment"),
        (.off, "#moi truong o nhiem", "o nhiem", "environment"),
    ])
    func `the tone that is typed last still belongs to the name of a field`(
        method: TypingMethod, keys: String, text: String, field: String
    ) {
        var scene = typed(keys, method: method)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == text)
        #expect(scene.state.record.ideas.last?.field == field)
    }

    @Test(arguments: [
        (TypingMethod.telex, "@Traanf Thij Tuwowngf nois hay"), (.off, "@Trần Thị Tường nói hay"),
        (.vni, "@Tra62n Thi5 Tu7o7ng2 no1i hay"),
    ])
    func `and to the name of a person`(method: TypingMethod, keys: String) {
        var programme = Programme.small
        programme.people.append(Person(id: "X1", name: "Trần Thị Tường", role: .trainee, classID: "L3"))
        programme.people.append(Person(id: "X2", name: "Trần Thị Hoa", role: .trainee, classID: "L3"))
        var scene = Scene(programme: programme, method: method)
        scene.type(keys)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "nói hay")
        #expect(scene.state.record.ideas.last?.speaker == "X1")
    }

    @Test func `a finished word without its tone is no other word`() {
        var scene = typed("#môi trương ô nhiễm")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "trương ô nhiễm")
    }

    @Test(arguments: ["@", "#", "!"])
    func `a sign alone is no idea`(sign: String) {
        var scene = typed(sign)
        scene.press(.enter, .enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        #expect(scene.state.capture.field.text == sign)
    }

    @Test func `what is typed in the palette and goes into the line names people and fields as there`() {
        var scene = Scene(method: .off, ideas: .few)
        scene.press(.escape)
        scene.type("@07 4 đường hẹp #rac nhé")
        scene.press(.enter, .enter)
        #expect(scene.state.record.ideas.last?.text == "đường hẹp nhé")
        #expect(scene.state.record.ideas.last?.speaker == "L4-07")
        #expect(scene.state.record.ideas.last?.field == "waste")
    }

    // MARK: Names that nobody has

    @Test func `a name of several words that nobody has is asked about, and can be added while it is typed`()
    {
        var scene = typed("@Đặng Văn Khách")
        #expect(scene.shows("Không tìm thấy ai. Ins: thêm người này"))
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        scene.press(.named(.insert))
        #expect(scene.shows("Đặng Văn Khách"))
        scene.press(.control("s"))
        let added = scene.state.record.roster.last { $0.person.name == "Đặng Văn Khách" }
        #expect(added != nil)
        #expect(scene.state.capture.field.text == "")
        #expect(scene.state.values["speaker"]?.string == added?.person.id)
        scene.type("nói hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "nói hay")
        #expect(scene.state.record.ideas.last?.speaker == added?.person.id)
    }

    @Test func `a sentence about a name that nobody has is recorded after one more Enter`() {
        var scene = typed("@Đặng nói hay")
        scene.press(.enter)
        #expect(scene.state.record.ideas.count == [Values].few.count)
        scene.press(.enter)
        #expect(scene.state.record.ideas.last?.text == "@Đặng nói hay")
    }

    @Test func `a cleared line is composed again after letters came from outside`() {
        var scene = typed("Ý", method: .telex)
        scene.press(.control("u"))
        scene.type("ddi")
        #expect(scene.state.capture.field.text == "đi")
    }
}
