import Glibc
import Journal
import Seminar
import Sheets
import Wording

extension Sheet {
    /// The sheets of a file, or of standard input for `-`.
    static func read(from file: Path) throws -> [Sheet] { try read(bytes(of: file), from: file) }

    /// - Parameter file: where the bytes come from.
    static func read(_ bytes: [UInt8], from file: Path) throws -> [Sheet] {
        do throws(SheetError) {
            return try read(bytes)
        } catch {
            throw Failure.unreadable(file.text, error.phrase)
        }
    }

    /// What a file holds, or standard input for `-`.
    static func bytes(of file: Path) throws -> [UInt8] {
        try file.text == "-" ? standardInput() : contents(of: file)
    }

    private static func contents(of file: Path) throws -> [UInt8] {
        let disk = Disk()
        if let bytes = try disk.contents(of: file, limit: largestFile + 1) { return bytes }
        guard let kind = try disk.status(of: file)?.kind else {
            throw Failure(FileError(.open, path: file.text, code: ENOENT))
        }
        throw Failure.unreadable(file.text, Problem.Fact.notRegular(kind).phrase)
    }

    private static func standardInput() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= largestFile, let more = try StandardInput.next() { bytes += more }
        return bytes
    }
}
