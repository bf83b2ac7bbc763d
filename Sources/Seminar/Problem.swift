/// Something wrong with a file of the seminar folder, or with one that the laptop keeps beside it: a fact, which `Wording` turns into a sentence.
package struct Problem: Error, Hashable, Sendable {
    /// The file's path inside the seminar folder; that of a file of the laptop is whole.
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
        /// A member of the programme is missing or has a wrong shape: its path, such as
        /// `sessions[Ngày 1].items[Khai mạc].minutes`, and what it should be.
        case member(path: String, expected: Expectation)
        /// The file begins with a byte order mark, which is passed over.
        case byteOrderMark
        /// The file is JSON and no object.
        case notObject
        /// A member that this version does not know, and the known name that is nearest to it, or where none is near those
        /// that are known there; it is kept as it is.
        case unknownMember(path: String, nearest: String?, of: [String] = [])
        /// A member has a code that is none of its list's, and the one that it resembles.
        case unknownCode(String, member: String, nearest: String?, of: [String])
        /// A member of this name stands in the same object before; the last one counts.
        case repeatedMember(path: String)
        /// An escape such as `\ud800` is half a character; a sign that stands for none is read in its place.
        case loneSurrogate(String)
        /// The same id stands for two changes.
        case duplicate(String)
        /// Something that the seminar does not have is named all the same.
        case lostName(LostName, LostName.Uses)
        /// So many changes that others go on from stand in no journal that is read, and what those are about.
        case missingChanges(Int, LostName.Uses)
        /// An id of the programme, or a value of another member that must differ, stands for two things: what they are called, and
        /// the line of the first.
        case sharedID(String, member: String, names: [String], firstLine: Int?)
        /// The id means something to the program, and can be nobody's.
        case reservedID(String)
        /// The file's format, such as `toadam-programme/2`, is newer than this version knows.
        case newerFormat(String)
        /// The first line of a journal is no header: the name of the member that is missing or has a wrong shape.
        case notHeader(member: String)
        /// The journal has no header: it counts where its changes tell that it belongs to this seminar.
        case noHeader(isCounted: Bool)
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
        /// Something in the folder is no journal by its bytes, so it was not read.
        case notRead
        /// The name begins with a dot, so nobody reads it; the bytes are those of a journal.
        case hidden
        /// A journal that a killed program left before it had its name; a repair gives it one.
        case leftover
        /// What a killed program left before it had its name is no whole journal; a repair keeps it in `damaged/`.
        case damagedLeftover
        /// A journal of this seminar in a hidden folder or in `damaged/`, of which nothing is read, with so many changes that no
        /// journal holds that is read.
        case leftOut(changes: Int)
        /// A programme, but not the one that is used, which stands at the top of the folder and is another.
        case otherProgramme
        /// The folder is nested more deeply than anybody means to, and was not looked into.
        case tooDeep
        /// The folder holds more files than are looked at.
        case tooMany(limit: Int)
        /// This laptop wrote in the journal up to one number, and it goes up to another only.
        case older(written: Int, left: Int)
        /// This laptop read the journal up to one number, and it goes up to another only.
        case lessThanSeen(seen: Int, left: Int)
        /// This laptop wrote in the journal, and something has changed or damaged what it wrote.
        case altered
        /// The checksum at the end of the line does not fit: something has changed or damaged a line that is JSON all the same.
        case alteredLine
        /// So many changes were missing in the journal, were known to the program, and stand in another one now.
        case restored(changes: Int, into: String)
        /// The programme in use is no longer the one that was opened: it was edited, and counts from the next start on.
        case programmeChanged
        /// The programme that was opened is gone.
        case programmeGone
        /// Another programme, with this id, has taken the place of the one that was opened.
        case programmeReplaced(String)
        /// The programme has the same id as the one here and differs in these members.
        case programmesDiffer([String])
        /// The programme has the same id as that of another folder, with which it is read as one seminar, and differs in these
        /// members; the other's counts.
        case copyDiffers(from: String, [String])
        /// The second place is the seminar's own folder, or in it: a copy there would be none.
        case ownPlace
        /// The second place has a folder of this name that holds the programme of another seminar, with this id; nothing was copied
        /// there.
        case othersPlace(String)
        /// Not a file that can be read safely.
        case notRegular(FileKind)
        /// A draft file is damaged or cut short: what can be read of it was read, and more may have been typed.
        case damagedDraft
        /// The system refused.
        case unreadable(FileError)
        /// The clock of the laptop that wrote the line was set back by this many seconds, or more.
        case clockSetBack(seconds: Int)
        /// This many more things are wrong with the file than are named.
        case more(Int)
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
        case boolean, list, object, texts, pairs, lists, day, time, moment, offset, language
        /// A UUID.
        case identifier
        /// An id for people to write: 1 … 64 ASCII letters, digits, `-`, `_` and `.`.
        case code
        /// The path of a folder, from the root or from the home.
        case folder
        /// One letter or digit, which picks a field.
        case key
        case oneOf([String])
        /// The id of something in a list of the programme: the list's name, such as `classes`.
        case knownID(String)
    }

    /// Whether `check --repair` can do something about it.
    package var isRepairable: Bool {
        switch fact {
        case .notJSON(let error): column == nil && ![.utf16, .utf32, .packed].contains(error.reason)
        case .lineTooLong: column == nil
        case .empty, .tornEnd, .leftover, .damagedLeftover: true
        case .notChange, .member, .byteOrderMark, .notObject, .unknownMember, .unknownCode,
            .repeatedMember, .loneSurrogate, .lostName, .missingChanges, .duplicate, .sharedID, .reservedID,
            .newerFormat,
            .notHeader,
            .noHeader,
            .otherSeminar,
            .shrunk, .vanished, .tooLarge, .conflictCopy, .notRead, .hidden, .otherProgramme, .tooDeep,
            .tooMany, .leftOut, .older, .lessThanSeen, .altered, .alteredLine, .restored, .programmeChanged,
            .programmeGone,
            .programmeReplaced,
            .programmesDiffer, .copyDiffers, .ownPlace, .othersPlace, .notRegular, .damagedDraft,
            .unreadable, .clockSetBack, .clockBehind, .more:
            false
        }
    }

    /// Whether something that this laptop knew is not there any more, which nobody sees who does not look for it.
    package var isLoss: Bool {
        switch fact {
        case .shrunk, .vanished, .older, .lessThanSeen, .altered, .alteredLine, .programmeChanged,
            .programmeGone,
            .programmeReplaced:
            true
        case .notJSON, .notChange, .member, .byteOrderMark, .notObject, .unknownMember, .unknownCode,
            .repeatedMember, .loneSurrogate, .lostName, .missingChanges, .duplicate, .sharedID, .reservedID,
            .newerFormat,
            .notHeader,
            .noHeader,
            .otherSeminar,
            .empty, .tornEnd, .lineTooLong, .tooLarge, .conflictCopy, .notRead, .hidden, .leftover,
            .damagedLeftover, .leftOut,
            .otherProgramme, .tooDeep, .tooMany, .restored, .programmesDiffer, .copyDiffers, .ownPlace,
            .othersPlace, .notRegular, .damagedDraft, .unreadable, .clockSetBack, .more, .clockBehind:
            false
        }
    }

    /// Whether nothing opens before it is corrected: the programme cannot be read.
    package var keepsClosed: Bool { file == "programme.json" && fact.isMistake }

    /// How many things that are wrong with one file are named, so that no file fills the memory with them.
    package static let mostOfOneFile = 1_000

    package init(file: String, line: Int? = nil, column: Int? = nil, fact: Fact) {
        self.file = file
        self.line = line
        self.column = column
        self.fact = fact
    }
}

extension Problem.Fact {
    /// Whether it keeps a programme from being used, and is not only pointed out in one that is read all the same.
    var isMistake: Bool {
        switch self {
        case .unknownMember, .repeatedMember, .loneSurrogate, .lostName, .missingChanges: false
        case .notJSON, .notChange, .member, .byteOrderMark, .notObject, .unknownCode, .duplicate, .sharedID,
            .reservedID, .newerFormat, .notHeader, .noHeader, .otherSeminar, .empty, .tornEnd, .shrunk,
            .vanished, .lineTooLong, .tooLarge, .conflictCopy, .notRead, .hidden, .leftover, .damagedLeftover,
            .leftOut, .otherProgramme, .tooDeep, .tooMany, .older, .lessThanSeen, .altered, .alteredLine,
            .restored, .programmeChanged, .programmeGone, .programmeReplaced, .programmesDiffer, .copyDiffers,
            .ownPlace, .othersPlace, .notRegular, .damagedDraft, .unreadable, .clockSetBack, .more,
            .clockBehind:
            true
        }
    }
}
