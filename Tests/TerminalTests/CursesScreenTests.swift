import CTerminal
import Display
import Glibc
import Terminal
import Testing

/// The terminal itself, each time in a process of its own with a pseudo-terminal.
@Suite struct CursesScreenTests {
    private static func open(environment: [String: String] = [:], _ look: Look = Look()) throws
        -> CursesScreen
    {
        let signals = try #require(Signals())
        return try CursesScreen(after: signals, environment: environment, look: look, log: nil, notice: "")
    }

    /// One row of text, each scalar one column wide.
    private static func frame(_ text: String, size: Size, style: Style = .plain, title: String = "") -> Frame
    {
        var frame = Frame(size: size, title: title)
        for (column, character) in text.enumerated() {
            frame.rows[0][column] = Cell(String(character), style: style)
        }
        return frame
    }

    @Test func `a frame is drawn, and closing gives the terminal back`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 4)
            let screen = try CursesScreenTests.open()
            #expect(screen.size == Size(columns: 20, rows: 4))
            #expect(screen.drawsUnicode && screen.drawsColours && terminal.isRaw)
            screen.draw(CursesScreenTests.frame("Lập tổ", size: screen.size, title: "Tọa đàm"))
            let drawn = terminal.drawn()
            #expect(drawn.contains("\u{1B}[?1049h") && drawn.contains("\u{1B}[?2004h"))
            #expect(drawn.contains("Lập tổ") && drawn.contains("\u{1B}]2;Tọa đàm\u{07}"))
            screen.close()
            #expect(!terminal.isRaw)
            let closed = terminal.drawn()
            #expect(closed.contains("\u{1B}[?2004l") && closed.contains("\u{1B}[?1049l"))
            #expect(!closed.contains("\u{1B}[?1006l"))
            screen.close()
            #expect(terminal.drawn() == "")
        }
    }

    @Test func `the own description of a terminal is one that ncurses takes`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 4, name: "toadam")
            setenv("TERMINFO", String(cString: ct_terminal_own_description()), 1)
            let screen = try CursesScreenTests.open()
            #expect(screen.drawsColours && screen.standIn == nil)
            screen.draw(CursesScreenTests.frame("Lập tổ", size: screen.size, style: Style(.red, bold: true)))
            let drawn = terminal.drawn()
            #expect(
                drawn.contains("\u{1B}[?1049h") && drawn.contains("Lập tổ") && drawn.contains("\u{1B}[31m"))
            screen.close()
            #expect(terminal.drawn().contains("\u{1B}[?1049l") && !terminal.isRaw)
        }
    }

    @Test func `a screen after another one has its colours too`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 4)
            for _ in 0..<2 {
                let screen = try CursesScreenTests.open()
                let style = Style(.red, bold: true)
                screen.draw(CursesScreenTests.frame("Lập tổ", size: screen.size, style: style))
                #expect(terminal.drawn().contains("\u{1B}[31m"))
                screen.close()
                _ = terminal.drawn()
            }
        }
    }

    @Test(arguments: ["ghostty", "khong-co"])
    func `a terminal without a description is drawn as another, and its programs see nothing of that`(
        name: String
    ) async {
        await #expect(processExitsWith: .success) { [name] in
            let terminal = try PseudoTerminal(columns: 20, rows: 4, name: name)
            setenv("TERMINFO", "/khong-co", 1)
            let screen = try CursesScreenTests.open()
            #expect(screen.standIn == "xterm-256color" && screen.drawsColours && terminal.isRaw)
            #expect(getenv("TERM").map { String(cString: $0) } == name)
            #expect(getenv("TERMINFO").map { String(cString: $0) } == "/khong-co")
            screen.close()
        }
    }

    @Test func `where signs of ambiguous width are wide, none of them is drawn`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 60, rows: 4)
            let screen = try CursesScreenTests.open(Look(ambiguousIsWide: true))
            var surface = Surface(size: screen.size)
            surface.put("│ “đánh giá” … ★ ─ Я số 1 · 会議 → là", row: 0)
            _ = terminal.drawn()
            screen.draw(surface.frame)
            let drawn = terminal.drawn()
            #expect(drawn.contains("| \"d\u{335}a\u{301}nh gia\u{301}\" ~ * - ? số 1 . 会議 > la\u{300}"))
            #expect(!drawn.unicodeScalars.contains(where: AmbiguousWidth.isAmbiguous))
            screen.close()
        }
    }

    /// The test runner's threads let no signal through.
    private static func letSignalsThrough() {
        var none = sigset_t()
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, nil)
    }

    @Test func `an alarm after a signal to end that nobody has heard gives the terminal back and ends it`()
        async
    {
        await #expect(processExitsWith: .signal(SIGTERM)) {
            let terminal = try PseudoTerminal(columns: 20, rows: 4)
            // The screen lives as long as the process.
            let screen = Unmanaged.passRetained(try CursesScreenTests.open())
            CursesScreenTests.letSignalsThrough()
            raise(SIGTERM)
            guard terminal.isRaw, alarm(0) > 0 else { exit(EXIT_FAILURE) }
            _ = screen
            raise(SIGALRM)
            exit(EXIT_FAILURE)
        }
    }

    @Test func `a signal to end that was heard leaves time for what is to be written`() async {
        await #expect(processExitsWith: .success) {
            _ = try PseudoTerminal(columns: 20, rows: 4)
            let signals = try #require(Signals())
            CursesScreenTests.letSignalsThrough()
            raise(SIGTERM)
            signals.confirmEnding()
            #expect(alarm(0) > 20)
        }
    }

    @Test func `only what changed is drawn`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 40, rows: 10)
            let screen = try CursesScreenTests.open()
            screen.draw(CursesScreenTests.frame("Một cửa lưu động", size: screen.size))
            _ = terminal.drawn()
            screen.draw(CursesScreenTests.frame("Một cửa lưu độnG", size: screen.size))
            #expect(terminal.drawn().contains("G"))
            let again = CursesScreenTests.frame("Một cửa lưu độnG", size: screen.size)
            screen.draw(again)
            #expect(terminal.drawn() == "")
            screen.close()
        }
    }

    /// Some terminals that call themselves xterm do not know these sequences, and keep what should have moved.
    @Test func `rows that have moved are drawn, never scrolled`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 40, rows: 12)
            let screen = try CursesScreenTests.open()
            for shift in [0, 1, 4, 2, 0] {
                var surface = Surface(size: screen.size)
                for row in 0..<8 {
                    surface.put("\(row). Một cửa lưu động cho người cao tuổi", row: row + shift)
                }
                _ = terminal.drawn()
                screen.draw(surface.frame)
                // SU, SD, insert and delete line, scroll region, index and reverse index.
                let drawn = terminal.drawn()
                #expect(drawn.contains("Một cửa"))
                #expect(drawn.firstMatch(of: /\e\[[0-9;]*[STLMr]|\e[DM]/) == nil)
            }
            screen.close()
        }
    }

    @Test func `no cell can drive the terminal`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 2)
            let screen = try CursesScreenTests.open()
            var frame = Frame(size: screen.size, title: "\u{1B}]2;x\u{07}")
            frame.rows[0][0].text = "\u{1B}]2;y\u{07}"
            frame.rows[0][1].text = "\u{9B}"
            frame.rows[0][2].text = "a\u{202E}\u{1B}\u{07}\u{0301}"
            frame.rows[0][3].text = "会"
            frame.rows[0][4] = Cell("b", width: 2)
            frame.rows[0][5] = Cell("", width: 0)
            frame.rows[0][6].text = "\u{10FFFF}"
            frame.rows[0][7].text = ""
            frame.rows[0][8].text = "z"
            screen.draw(frame)
            let drawn = terminal.drawn()
            #expect(drawn.contains("??a\u{0301}?b ? z"))
            #expect(drawn.contains("\u{1B}]2;]2;x\u{07}"))
            #expect(!drawn.contains("\u{1B}]2;y") && !drawn.contains("\u{9B}") && !drawn.contains("\u{202E}"))
            screen.close()
        }
    }

    @Test func `a wide character that does not fit the edge is left out`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 3, rows: 2)
            let screen = try CursesScreenTests.open()
            var frame = Frame(size: screen.size)
            for column in 0..<3 { frame.rows[0][column] = Cell("会", width: 2) }
            screen.draw(frame)
            #expect(terminal.drawn().filter { $0 == "会" }.count == 1)
            screen.close()
        }
    }

    @Test func `without colours bold and reverse remain`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 2)
            let screen = try CursesScreenTests.open(Look(.none))
            #expect(!screen.drawsColours)
            let style = Style(.red, on: .blue, bold: true, reverse: true)
            screen.draw(CursesScreenTests.frame("x", size: screen.size, style: style))
            let drawn = terminal.drawn()
            #expect(drawn.contains("\u{1B}[0;1;7mx"))
            #expect(!drawn.contains("[31m") && !drawn.contains("[44m"))
            screen.close()
        }
    }

    @Test func `in a locale without UTF-8 cells come out in ASCII`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 2)
            // No locale is set: this is C, as on an old system that has not even C.UTF-8.
            #expect(ct_signals_open() >= 0)
            #expect(ct_screen_open(false, nil) == CT_OPEN)
            let cells = "┌─│█░aế会!".unicodeScalars.map { scalar in
                var cell = ct_cell()
                cell.scalars.0 = scalar.value
                cell.width = scalar == "会" ? 2 : 1
                return cell
            }
            ct_screen_row(0, 0, cells, Int32(cells.count), true)
            ct_screen_show(0, 0)
            #expect(terminal.drawn().contains("+-|#.a?? !"))
            ct_screen_suspend()
        }
    }

    @Test func `any size is drawn, down to one cell and back`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 80, rows: 24)
            let screen = try CursesScreenTests.open()
            for (columns, rows) in [(80, 24), (1, 1), (2, 1), (1, 3), (300, 100), (20, 5)] {
                terminal.resize(columns: columns, rows: rows)
                #expect(screen.measure() == Size(columns: columns, rows: rows))
                // The frame may be of the size from before.
                for size in [Size(columns: 80, rows: 24), screen.size, Size(columns: 0, rows: 0)] {
                    var frame = Frame(size: size)
                    frame.cursor = Position(column: columns * 2, row: -5)
                    screen.draw(frame)
                }
                screen.draw(CursesScreenTests.frame("x", size: screen.size))
                #expect(terminal.drawn().contains("x"))
            }
            screen.close()
        }
    }

    @Test func `after suspending everything is drawn again`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 2)
            let screen = try CursesScreenTests.open()
            screen.reportMouse(true)
            let frame = CursesScreenTests.frame("Lập tổ", size: screen.size, title: "Tọa đàm")
            screen.draw(frame)
            screen.suspend()
            #expect(!terminal.isRaw)
            #expect(terminal.drawn().contains("\u{1B}[?1006l"))
            screen.draw(frame)
            screen.bell()
            #expect(terminal.drawn() == "", "nothing is drawn while suspended")
            terminal.resize(columns: 30, rows: 3)
            screen.resume()
            #expect(terminal.isRaw)
            #expect(screen.size == Size(columns: 30, rows: 3))
            screen.draw(frame)
            let drawn = terminal.drawn()
            #expect(drawn.contains("Lập tổ") && drawn.contains("\u{1B}]2;Tọa đàm\u{07}"))
            #expect(drawn.contains("\u{1B}[?1049h") && drawn.contains("\u{1B}[?1006h"))
            screen.close()
        }
    }

    @Test func `of a mouse that was not asked for the terminal hears nothing`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 2)
            let screen = try CursesScreenTests.open()
            screen.draw(CursesScreenTests.frame("Lập tổ", size: screen.size))
            screen.suspend()
            screen.resume()
            screen.close()
            let said = terminal.drawn()
            #expect(said.contains("\u{1B}[?2004h") && !said.contains("\u{1B}[?100"))
        }
    }

    @Test func `a text for the clipboard goes to the terminal, and nowhere while it is away`() async {
        await #expect(processExitsWith: .success) {
            let terminal = try PseudoTerminal(columns: 20, rows: 2)
            let screen = try CursesScreenTests.open()
            screen.draw(CursesScreenTests.frame("Lập tổ", size: screen.size))
            _ = terminal.drawn()
            screen.copy("\u{1B}c")
            #expect(terminal.drawn() == "\u{1B}]52;c;G2M=\u{7}")
            screen.suspend()
            _ = terminal.drawn()
            screen.copy("abc")
            #expect(terminal.drawn() == "")
        }
    }

    @Test(arguments: ["dumb", ""])
    func `a terminal that cannot place its cursor is refused by name`(name: String) async {
        await #expect(processExitsWith: .success) { [name] in
            let terminal = try PseudoTerminal(columns: 20, rows: 2, name: name)
            #expect(throws: ScreenError.poorTerminal(name: name)) {
                try CursesScreenTests.open(environment: ["TERM": name])
            }
            #expect(terminal.drawn() == "")
            #expect(!terminal.isRaw)
        }
    }

    @Test func `without a terminal there is no screen`() async {
        await #expect(processExitsWith: .success) {
            close(STDIN_FILENO)
            #expect(throws: ScreenError.noTerminal) { try CursesScreenTests.open() }
        }
    }
}

/// How the looks of cells are made legible on whatever ground a terminal has.
struct LegibleStyleTests {
    @Test(arguments: [Style.Colour.green, .yellow, .cyan], [true, false])
    func `letters on a bright field are black, and not bold`(ground: Style.Colour, isLight: Bool) {
        let style = Style(ground, bold: true, reverse: true).legible(onLightGround: isLight)
        #expect(style == Style(.black, on: ground))
    }

    @Test(arguments: [Style.Colour.yellow, .cyan, .green])
    func `hues that are hardly seen on a light ground give way there alone`(hue: Style.Colour) {
        let style = Style(hue, bold: true)
        #expect(style.legible(onLightGround: false) == style)
        let other = style.legible(onLightGround: true)
        #expect(other.bold && ![.yellow, .cyan, .green, .white].contains(other.foreground))
    }

    @Test(arguments: [Style.plain, Style(reverse: true), Style(.red, bold: true, reverse: true)])
    func `what can be read anywhere stays`(style: Style) {
        #expect(style.legible(onLightGround: true) == style)
        #expect(style.legible(onLightGround: false) == style)
    }
}
