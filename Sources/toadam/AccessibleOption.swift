import ArgumentParser
import Wording

/// The option of the commands that open a screen: one for screen readers.
struct AccessibleOption: ParsableArguments {
    @Flag(name: .customLong("accessible"), help: ArgumentHelp(help(Phrase.Accessible.option)))
    var isOn = false
}
