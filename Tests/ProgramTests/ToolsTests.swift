import Testing

/// Tests of the built program need tools; where one is missing they are left out, and this says so by failing.
struct ToolsTests {
    @Test func `tmux is there, so that no test of the screen is left out`() {
        #expect(Tmux.isInstalled, "bash .ci/install tmux strace")
    }

    @Test func `strace works, so that no test of writing calls is left out`() {
        #expect(ReviewTests.canTrace, "bash .ci/install tmux strace")
    }
}
