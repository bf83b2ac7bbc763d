/// Something wrong with a file of the seminar folder: a fact, which `Wording` turns into a sentence.
package struct Problem: Error, Hashable, Sendable {
    /// The file's path inside the seminar folder.
    package var file: String
    /// The line, counted from 1, where one is to blame.
    package var line: Int?
    package var fact: Fact

    package enum Fact: Hashable, Sendable {
        /// The text stops being JSON at a byte of the line.
        case notJSON(JSONError)
        case notChange(ChangeError)
        /// A member of the programme is missing or has a wrong shape: its path, such as `sessions[1].items[0].minutes`,
        /// and what it should be.
        case member(path: String, expected: Expectation)
        /// The same id stands for two things.
        case duplicate(String)
        /// The file's format, such as `toadam-programme/2`, is newer than this version knows.
        case newerFormat(String)
    }

    package enum Expectation: Hashable, Sendable {
        case text, nonEmptyText
        case integer(ClosedRange<Int>)
        case boolean, list, object, day, time, moment, offset, language
        /// A UUID.
        case identifier
        /// An id for people to write: 1 … 64 ASCII letters, digits, `-`, `_` and `.`.
        case code
        /// One letter or digit, which picks a field.
        case key
        case oneOf([String])
        /// The id of something in a list of the programme: the list's name, such as `classes`.
        case knownID(String)
    }

    package init(file: String, line: Int? = nil, fact: Fact) {
        self.file = file
        self.line = line
        self.fact = fact
    }
}
