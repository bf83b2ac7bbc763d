import ArgumentParser
import Interface
import Wording

/// `toadam manual`: the manual page, for man(1) to show or a package to install.
struct Manual: ShellCommand {
    static let example = Phrase.Example.manual
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: help(Phrase.Shell.manual),
        discussion: help(examples: [example]))

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
        let language = languageOption.language ?? .spoken
        let commands = Toadam.subcommands.map { command in
            ManualPage.ShellCommand(
                name: command.configuration.commandName ?? "", does: command.configuration.abstract,
                example: command.example)
        }
        let page = ManualPage(commands, version: Toadam.configuration.version, in: language)
        try Console.write(Array(page.text.utf8))
    }
}
