import Glibc
import Terminal

/// An account of this machine, as a line of `/etc/passwd` tells it (passwd(5)), or the system's name service.
///
/// The list is read by hand first: the C library would ask name services too, such as an office's directory, which may keep
/// a person waiting for a network. Only who is not in the list is asked for there, and never by a program without shared
/// libraries, which would have to load modules that are not made for it.
struct Account: Equatable {
    let name: String
    /// The full name, which may be empty.
    let fullName: String
    /// The home folder; nil where the line gives none that is a place.
    let home: String?

    /// The account of a number: as the list of accounts has it, else as the system knows it.
    init?(of number: UInt32, in list: String) {
        guard let account = Self.listed(number, in: list) ?? Self.known(number) else { return nil }
        self = account
    }

    private init(name: String, comment: Substring, home: String) {
        self.name = name
        fullName = String(comment.prefix { $0 != "," })
        self.home = home.hasPrefix("/") ? home : nil
    }

    /// The account of a number in a list of accounts; nil where the list has none.
    static func listed(_ number: UInt32, in list: String) -> Account? {
        let lines = list.split(separator: "\n").lazy.map {
            $0.split(separator: ":", omittingEmptySubsequences: false)
        }
        guard let line = lines.first(where: { $0.count >= 6 && UInt32($0[2]) == number }) else { return nil }
        return Account(name: String(line[0]), comment: line[4], home: String(line[5]))
    }

    /// The account of a number by the system's name service; nil where that knows none, or cannot be asked.
    static func known(_ number: UInt32) -> Account? {
        guard isLinkedDynamically() else { return nil }
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        // Room for one line: a directory may keep a long comment, and one that is longer yet is not worth a name.
        var text = [CChar](repeating: 0, count: 1 << 16)
        guard getpwuid_r(number, &entry, &text, text.count, &found) == 0, found != nil else { return nil }
        func string(_ start: UnsafeMutablePointer<CChar>?) -> String {
            start.map { String(cString: $0) } ?? ""
        }
        return Account(
            name: string(entry.pw_name), comment: string(entry.pw_gecos)[...], home: string(entry.pw_dir))
    }
}
