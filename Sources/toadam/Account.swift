/// An account of this machine, as a line of `/etc/passwd` tells it (passwd(5)).
///
/// The list is read by hand: the C library would ask name services too, which a program without shared libraries cannot
/// load, and which may keep a person waiting for a network.
struct Account: Equatable {
    let name: String
    /// The full name, which may be empty.
    let fullName: String
    /// The home folder; nil where the line gives none that is a place.
    let home: String?

    /// The account of a number in a list of accounts; nil where the list has none.
    init?(of number: UInt32, in list: String) {
        let lines = list.split(separator: "\n").lazy.map {
            $0.split(separator: ":", omittingEmptySubsequences: false)
        }
        guard let line = lines.first(where: { $0.count >= 6 && UInt32($0[2]) == number }) else { return nil }
        name = String(line[0])
        fullName = String(line[4].prefix { $0 != "," })
        home = line[5].hasPrefix("/") ? String(line[5]) : nil
    }
}
