import Seminar
import Testing
import Wording

struct FailureTests {
    @Test func `a failure says what happened, what is safe and what to do`() {
        let error = FileError(
            operation: .write, path: "/mnt/usb/journal/tk1.json", code: 28, reason: "No space left on device")
        #expect(
            Failure(error).lines(.vietnamese) == [
                "Không ghi được /mnt/usb/journal/tk1.json: ổ đĩa đã đầy.",
                "Dữ liệu đã ghi trước đó được giữ nguyên.",
                "Giải phóng chỗ trên ổ đĩa, hoặc dùng ổ đĩa khác, rồi thử lại.",
            ])
        #expect(
            Failure(JournalError.notSeminar(path: "/tmp")).lines(.japanese) == [
                "/tmp はセミナーのフォルダーではありません。programme.json がありません。",
                "どのファイルも変更していません。",
                "パスを確認するか、新しく作成してください：toadam new フォルダー",
            ])
    }

    @Test func `a reason that is not known stands in the system's own words`() {
        let error = FileError(
            operation: .read, path: "a", code: 33, reason: "Numerical argument out of domain")
        #expect(error.phrase(.english) == "Cannot read a: Numerical argument out of domain.")
    }

    @Test func `a problem begins with the file and the line`() {
        let problem = #expect(throws: Problem.self) {
            try Programme(bytes: Array("[\n 1 2]".utf8), file: "programme.json")
        }
        #expect(
            problem?.phrase(.vietnamese)
                == "programme.json, dòng 2, cột 4: sai cú pháp JSON: thiếu dấu phẩy hoặc dấu đóng ngoặc.")
        let member = Problem(
            file: "programme.json",
            fact: .member(path: "sessions[1].items[0].minutes", expected: .integer(0...1_440)))
        #expect(
            member.phrase(.english)
                == "programme.json: “sessions[1].items[0].minutes” must be a whole number from 0 to 1440.")
    }

    @Test(arguments: [(59, "59 giây"), (120, "2 phút"), (7_200, "2 giờ"), (31_536_000, "365 ngày")])
    func `a clock's error stands in the largest unit that is full`(seconds: Int, words: String) {
        #expect(
            Problem.Fact.clockSetBack(seconds: seconds).phrase(.vietnamese)
                == "đồng hồ của máy này đã bị lùi lại \(words); thứ tự ghi không bị ảnh hưởng.")
    }
}
