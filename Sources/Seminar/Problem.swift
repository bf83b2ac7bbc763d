/// Something wrong with a file of the seminar folder: a fact, which `Wording` turns into a sentence.
package struct Problem: Error, Hashable, Sendable {
    /// The file's path inside the seminar folder.
    package var file: String
    /// The line, counted from 1, where one is to blame.
    package var line: Int?
    /// The column of the line, counted from 1 in characters, where one is known.
    package var column: Int?
    package var fact: Fact

    package enum Fact: Hashable, Sendable {
        /// The text stops being JSON at a byte of the line.
        case notJSON(JSONError)
        case notChange(ChangeError)
        /// A member of the programme is missing or has a wrong shape: its path, such as `sessions[1].items[0].minutes`,
        /// and what it should be.
        case member(path: String, expected: Expectation)
        /// The text stops being JSON at the line and column.
        case malformed(Malformation)
        /// The file begins with a byte order mark, which is passed over.
        case byteOrderMark
        /// The file is in UTF-16, which no JSON is.
        case utf16
        /// The file is JSON and no object.
        case notObject
        /// A member has a name that this version does not know, and the known one that it resembles.
        case unknownMember(String, nearest: String?)
        /// A member has a code that is none of its list's, and the one that it resembles.
        case unknownCode(String, member: String, nearest: String?, of: [String])
        /// A member stands in an object twice; the last one counts.
        case repeatedMember(String)
        /// The same id stands for two things.
        case duplicate(String)
        /// The file's format, such as `toadam-programme/2`, is newer than this version knows.
        case newerFormat(String)
        /// The first line of a journal is no header: the name of the member that is missing or has a wrong shape.
        case notHeader(member: String)
        /// The journal belongs to another seminar, by its id; it is left out of the record.
        case otherSeminar(String)
        /// The journal holds nothing, or nothing but zero bytes.
        case empty
        /// The journal's end is cut off or damaged: this many bytes after the last whole change.
        case tornEnd(bytes: Int)
        /// The journal holds fewer changes than it did; what was seen is still in the record.
        case shrunk(seen: Int, left: Int)
        /// A journal that was seen is gone; what was seen is still in the record.
        case vanished(seen: Int)
        /// The line is longer than any that the program writes, and was passed over.
        case lineTooLong(bytes: Int)
        /// The file is larger than any programme.
        case tooLarge(bytes: Int)
        /// The file was made by a sync tool that met two versions of one; it is read like any other journal.
        case conflictCopy
        /// Not a file that can be read safely.
        case notRegular(FileKind)
        /// The system refused.
        case unreadable(FileError)
        /// The clock of the laptop that wrote the line was set back by this many seconds, or more.
        case clockSetBack(seconds: Int)
        /// The line was noted this many seconds before a change of another journal that its writer had already seen.
        case clockBehind(seconds: Int, other: String)
    }

    /// What a name in the folder stands for instead of a file.
    package enum FileKind: String, Hashable, Sendable {
        case file, folder, symbolicLink, pipe, device, socket
    }

    package enum Expectation: Hashable, Sendable {
        case text, nonEmptyText
        case integer(ClosedRange<Int>)
        case boolean, list, object, texts, pairs, day, time, moment, offset, language
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

    package init(file: String, line: Int? = nil, column: Int? = nil, fact: Fact) {
        self.file = file
        self.line = line
        self.column = column
        self.fact = fact
    }
}

/// How a text that people write by hand is no JSON.
package enum Malformation: Hashable, Sendable {
    /// A comma with nothing behind it.
    case trailingComma
    /// What other formats have as a comment.
    case comment
    case json(JSONError.Reason)
}
