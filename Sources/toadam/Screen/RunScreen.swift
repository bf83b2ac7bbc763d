import Wording

/// Opens the screen and returns when the person leaves.
func runScreen(_ opening: Opening) throws {
    throw Phrase.Shell.noScreen
}
