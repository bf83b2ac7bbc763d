import ArgumentParser
import Journal
import Seminar
import Wording

/// `toadam merge FOLDER OTHER…`: takes in folders, single journals and copies; safe to repeat.
///
/// It fails when something could not be taken in, after all that could be was.
struct MergeCommand: OneFolderCommand {
    static let example = Phrase.Example.merge
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: help(Phrase.Shell.merge),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    @Argument(help: ArgumentHelp(help(Phrase.Shell.folder), valueName: help(Phrase.Shell.folderValue)))
    var folder: Path

    @Argument(
        help: ArgumentHelp(help(Phrase.Shell.others), valueName: help(Phrase.Shell.othersValue)),
        completion: .file())
    var others: [Path]

    @Flag(help: ArgumentHelp(help(Phrase.Shell.mergeForce)))
    var force = false

    func run() throws {
        let language = languageOption.language ?? .spoken
        let merge = try Merge(into: folder)
        var refused = 0
        var hasTaken = false
        for other in others {
            let actions: [MergeAction]
            do throws(JournalError) {
                actions = try merge.merge(other, force: force)
            } catch {
                // What is wrong with one must not keep the others out.
                try Console.print([Failure(error).happened(language)])
                refused += 1
                continue
            }
            try Console.print(actions.map { $0.phrase(language) })
            refused += actions.count { $0.refusal != nil }
            hasTaken = hasTaken || actions.contains { $0.refusal == nil }
            if actions.isEmpty { try Console.print([Phrase.Shell.nothingToTake(other.text)(language)]) }
        }
        if refused > 0 { throw Phrase.Shell.refused(refused, isAll: !hasTaken) }
    }
}

extension MergeAction {
    fileprivate var phrase: Phrase {
        switch self {
        case .copied(let source, let name): Phrase.Shell.copied(source, as: name)
        case .extended(let name): Phrase.Shell.extended(name)
        case .held(let name): Phrase.Shell.held(name)
        case .same(let path): Phrase.Shell.sameFolder(path)
        case .refused(let problem): problem.phrase
        }
    }
}
