import Foundation
import TestSupport
import Testing

/// The two commands that show the day: the projector's view and the timetable.
struct WatchCommandTests {
    @Test func `the timetable prints what was planned, in three languages`() throws {
        let shell = try Shell()
        let before = FolderSnapshot(shell.program.home.path)
        let plain = try shell.program.run("timetable", "s")
        #expect(plain.status == 0)
        #expect(plain.errors == "")
        let lines = plain.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0].hasPrefix("16-9-2024 · Hà Nội · 08:30–"))
        #expect(lines[1].hasPrefix("    1  08:30–08:40  "))
        #expect(try shell.program.run("timetable", "s", "--lang", "en").output.hasPrefix("16 September 2024"))
        #expect(try shell.program.run("timetable", "s", "--lang", "ja").output.hasPrefix("2024年9月16日"))
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test func `without a screen there is nothing to watch`() throws {
        let shell = try Shell()
        let watch = try shell.program.run("watch", "s")
        #expect(watch.status == 1)
        #expect(watch.errors.hasPrefix("Không mở được màn hình"))
    }

    @Test func `without a folder and without a seminar opened before, nothing is made to be watched`() throws
    {
        let program = try Program()
        let watch = try program.run("watch", "--lang", "en")
        #expect(watch.status == 1)
        #expect(
            watch.errors == """
                No seminar has been opened on this laptop yet.
                No file was changed.
                Name its folder: toadam watch FOLDER; or open a seminar first: toadam

                """)
        #expect(FolderSnapshot(program.home.path).names == ["."])
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `without a folder the projector shows the seminar that was opened last`() throws {
        let shell = try Shell()
        let opened = try shell.open(as: "Thư ký 1")
        try opened.press("C-q")
        #expect(try opened.ending() == 0)
        let before = FolderSnapshot(shell.program.home.path)
        let watch = try shell.program.start("watch")
        try watch.wait(for: "Tiếp theo")
        try watch.press("C-q")
        #expect(try watch.ending() == 0)
        #expect(FolderSnapshot(shell.program.home.path) == before)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `the projector follows another laptop and writes nothing`() throws {
        let shell = try Shell()
        let watch = try shell.program.start("watch", "s")
        try watch.wait(for: "Tiếp theo")
        try FileManager.default.createDirectory(
            atPath: shell.path("s/journal"), withIntermediateDirectories: true)
        var journal = """
            [{"format":"toadam-journal/1","seminar":"toadam-mau","writer":"Chủ trì","device":"d","journal":"0001","created":"2024-09-16T08:30:00.000+07:00"}
            """
        let titles = [
            "VẬN DỤNG VÀO THỰC TẾ", "PHÁT BIỂU CỦA CỤC TRƯỞNG", "Vận dụng; ý tưởng",
        ]
        let seconds = try Patience.medianSeconds { number in
            journal += """
                ,
                {"id":"0191f900-0000-7000-8000-00000000000\(number)","n":\(number + 1),"at":"2024-09-16T08:30:00.000+07:00","by":"Chủ trì","room":true,"after":[],"set":{"item":"N1-0\([5, 2, 3][number])"}}
                """
            try shell.write(journal + "\n]\n", to: "s/journal/chu-tri-0001.json")
            let before = FolderSnapshot(shell.program.home.path)
            try watch.wait(for: titles[number])
            #expect(FolderSnapshot(shell.program.home.path) == before)
        }
        #expect(seconds < 2)
        try watch.press("C-q")
        #expect(try watch.ending() == 0)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `the projector and another laptop have followed two seconds after a key on the one that leads`()
        throws
    {
        let shell = try Shell()
        let leading = try shell.open(as: "Chủ trì")
        let following = try shell.open(as: "Thư ký 1")
        let watching = try shell.program.start("watch", "s")
        try watching.wait(for: "Tiếp theo")
        let titles = [
            ("2. Phát biểu của Cục trưởng", "PHÁT BIỂU CỦA CỤC TRƯỞNG"),
            ("3. Phát biểu của Phó Trưởng đại diện", "Vận dụng; ý tưởng"),
            ("4. ", "KIẾN THỨC"),
        ]
        let seconds = try Patience.medianSeconds { number in
            try leading.press("NPage", "C-g")
            try following.wait(for: titles[number].0)
            try watching.wait(for: titles[number].1)
        }
        #expect(seconds < 2)
    }

    @Test(.enabled(if: Tmux.isInstalled))
    func `one laptop leads, another follows until it goes elsewhere, and the projector shows both moves`()
        throws
    {
        let shell = try Shell()
        let leading = try shell.program.start("s", "--as", "Chủ trì")
        let following = try shell.program.start("s", "--as", "Thư ký 1")
        let watching = try shell.program.start("watch", "s")
        for program in [leading, following] { try program.wait(for: "Telex") }
        try leading.press("NPage", "C-g")
        try following.wait(for: "2. Phát biểu của Cục trưởng")
        try following.wait(for: "điều hành: Chủ trì")
        try watching.wait(for: "PHÁT BIỂU CỦA CỤC TRƯỞNG")
        try following.press("PPage")
        try following.wait(for: "1. Tuyên bố lý do")
        try leading.press("NPage", "C-g")
        try watching.wait(for: "Vận dụng; ý tưởng")
        let elsewhere = try following.wait(for: "đang tiến hành")
        #expect(elsewhere.contains { $0.contains("1. Tuyên bố lý do") })
        try following.press("C-t")
        try following.wait(for: "3. Phát biểu của Phó Trưởng đại diện")
    }
}
