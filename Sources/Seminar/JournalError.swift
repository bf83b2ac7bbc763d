/// Why something that was to be read, recorded or copied was not: facts, which `Wording` turns into sentences.
package enum JournalError: Error, Hashable, Sendable {
    /// The system refused an operation on a file.
    case file(FileError)
    /// A file is not what it should be, and nothing was touched.
    case problem(Problem)
    /// The folder holds no `programme.json`.
    case notSeminar(path: String)
    /// A seminar is there already; it was left as it is.
    case seminarExists(path: String)
    /// The own journal was removed, replaced or written to by something else; what it held is written anew.
    case replaced(path: String)
    /// A change is longer than what is read again, and was not recorded: its bytes, and how many it may have.
    case tooLong(bytes: Int, limit: Int)
}
