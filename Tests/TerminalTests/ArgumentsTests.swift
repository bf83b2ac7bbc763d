import Terminal
import Testing

/// The words that the program was started with, without asking `/proc`.
struct ArgumentsTests {
    @Test func `they are those that Swift's own library finds where it can`() {
        #expect(argumentsOfProcess() == CommandLine.arguments.map { Array($0.utf8) })
    }
}
