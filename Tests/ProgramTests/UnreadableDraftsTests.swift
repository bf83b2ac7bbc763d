import Foundation
import TestSupport
import Testing

/// That a draft file which cannot be read is said wherever it would be missed: at the start, and by `check`.
struct UnreadableDraftsTests {
    @Test func `check names each by its path`() throws {
        let shell = try Shell()
        let folder = shell.path("state/toadam/drafts")
        try FileManager.default.createDirectory(
            atPath: "\(folder)/b.draft", withIntermediateDirectories: true)
        try shell.write("ghi chú\n", to: "state/toadam/drafts/a.draft")
        let check = try shell.program.run("check", "s", "--lang", "vi")
        #expect(check.status == 1)
        #expect(
            check.output == """
                \(folder)/a.draft: tệp bản nháp bị hỏng hoặc bị cắt ngắn, nên có thể thiếu chữ đã nhập; tệp được giữ nguyên, hãy xóa khi không cần nữa.
                \(folder)/b.draft: là thư mục, không phải tệp thường, nên không được đọc.

                """)
        #expect(try shell.read("state/toadam/drafts/a.draft") == "ghi chú\n")
    }

    @Test func `the screen says the first at the start and counts them`() throws {
        let place = try TemporaryFolder()
        for name in ["a.draft", "b.draft"] {
            try FileManager.default.createDirectory(
                atPath: place.path("state/drafts/\(name)"), withIntermediateDirectories: true)
        }
        let driver = try LoopDriver(in: place)
        try driver.turn(toSee: "a.draft: là thư mục")
        try driver.turn(toSee: "2 lỗi tệp")
    }
}
