import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam check FOLDER`: reads everything and reports each problem with file and line; fails if there is one.
///
/// The settings and drafts of whoever asks are read too: a mistake in the settings costs the copy on leaving, and what was typed
/// last may stand in a draft that cannot be read.
/// With `--repair` damaged journals are first made whole again; what was done is said, and what is left is reported.
struct Check: OneFolderCommand {
    static let example = Phrase.Example.check
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: help(Phrase.Shell.check),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Flag(help: ArgumentHelp(help(Phrase.Shell.repair)))
    var repair = false

    func run() throws {
        let language = languageOption.language ?? .spoken
        let actions = repair ? try Repair(folder).run() : []
        try Console.print(actions.map { $0.phrase(language) })
        let seminar = SeminarFolder(folder)
        let state = Surroundings.state
        let (found, record) = try seminar.examine(remembering: state)
        let drafts = state?.draftProblems(of: record?.programme.id) ?? []
        let problems = found + SettingsDocument.asked.problems + drafts
        try Console.print(problems.map { $0.phrase(language) })
        let others = seminar.otherFiles().map(\.text)
        if !others.isEmpty { try Console.print([Phrase.Shell.otherFiles(others)(language)]) }
        // No fault of the files: two people may bear one name.
        try Console.print(seminar.sharedNames().map { Phrase.Shell.sharedName($0)(language) })
        if let counts = record?.conflictCounts, !counts.isEmpty {
            try Console.print([Phrase.Conflict.counts(counts)(language)])
        }
        guard problems.isEmpty else {
            throw repair ? Phrase.Shell.left(problems) : Phrase.Shell.found(problems, in: folder.text)
        }
        try Console.print([Phrase.Shell.allIsWell(journals: seminar.journals().count)(language)])
    }
}

extension RepairAction {
    fileprivate var phrase: Phrase {
        switch self {
        case .mended(let file): Phrase.Shell.mended(file)
        case .setAside(let file): Phrase.Shell.setAside(file)
        case .keptAside(let file): Phrase.Shell.keptAside(file)
        case .finished(let file): Phrase.Shell.finished(file)
        case .removed(let file): Phrase.Shell.removed(file)
        case .inUse(let file): Phrase.Shell.inUse(file)
        case .failed(let problem): problem.phrase
        }
    }
}
