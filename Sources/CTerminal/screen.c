/// The screen through ncurses: taking and giving back the terminal, and rows of cells.
///
/// Keys are not read with ncurses: its `wget_wch` loses a UTF-8 character that comes in two reads. It only draws, and
/// never refreshes on its own.

#include "CTerminal.h"
#include "shared.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { MOST_COLUMNS = 1000, MOST_ROWS = 500, COLOURS = 12 };

volatile sig_atomic_t ct_held;
volatile sig_atomic_t ct_titled;
volatile sig_atomic_t ct_found_stderr = -1;
struct termios ct_found;

static bool draws_unicode, draws_colours, reports_mouse;
static const char *stand_in;
static int diagnostics = -1;
static short pairs[COLOURS][COLOURS];
static short pairs_used;

static void say(const char *sequence) {
    ct_write(STDOUT_FILENO, sequence, strlen(sequence));
}

/// Sets the modes even if a signal interrupts. In the background it stops the process until it comes to the front.
static void set_modes(const struct termios *modes) {
    while (tcsetattr(STDIN_FILENO, TCSADRAIN, modes) != 0 && errno == EINTR) {}
}

static void divert_diagnostics(void) {
    if (diagnostics < 0 || !isatty(STDERR_FILENO)) return;
    ct_found_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    if (ct_found_stderr >= 0) dup2(diagnostics, STDERR_FILENO);
}

static void return_diagnostics(void) {
    if (ct_found_stderr < 0) return;
    dup2(ct_found_stderr, STDERR_FILENO);
    close(ct_found_stderr);
    ct_found_stderr = -1;
}

/// Switches on what ncurses does not know of. A shell that ran in between has switched it off.
static void switch_on(void) {
    say("\033[?2004h");
    if (reports_mouse) say("\033[?1000h\033[?1006h");
}

/// From here on the terminal has to be given back.
static void hold(void) {
    if (ct_titled) say("\033[22;2t");
    divert_diagnostics();
    ct_held = 1;
}

ct_opening ct_screen_open(bool unicode, const char *log) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NO_TERMINAL;
    if (tcgetattr(STDIN_FILENO, &ct_found) != 0) return CT_NO_TERMINAL;
    ct_crash_guard();
    atexit(ct_screen_suspend);
    ct_opening opening = ct_terminal_open(&stand_in);
    if (opening != CT_OPEN) return opening;

    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    // Without this, ncurses leaves a picture unfinished when keys are waiting.
    typeahead(-1);
    draws_unicode = unicode;
    ct_titled = ct_terminal_knows_titles();
    draws_colours = has_colors() && start_color() == OK && use_default_colors() == OK;
    // Of an earlier screen in this process, such as the one that asked what a seminar is to be, nothing holds any more.
    memset(pairs, 0, sizeof pairs);
    pairs_used = 0;
    reports_mouse = false;
    if (diagnostics >= 0) close(diagnostics);

    int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW;
    diagnostics = log == NULL ? -1 : open(log, flags, 0600);
    if (diagnostics < 0) diagnostics = open("/dev/null", O_WRONLY | O_CLOEXEC);
    hold();
    switch_on();
    return CT_OPEN;
}

const char *ct_screen_stand_in(void) {
    return stand_in;
}

bool ct_screen_has_colours(void) {
    return draws_colours;
}

void ct_screen_suspend(void) {
    if (!ct_held) return;
    if (reports_mouse) say("\033[?1006l\033[?1000l");
    say("\033[?2004l");
    if (ct_titled) say("\033[23;2t");
    endwin();
    set_modes(&ct_found);
    return_diagnostics();
    ct_held = 0;
}

void ct_screen_resume(void) {
    // The modes first: a process in the background waits here until it is brought to the front.
    reset_prog_mode();
    if (!ct_held) hold();
    switch_on();
    clearok(curscr, TRUE);
}

static int within(int low, int value, int high) {
    return value < low ? low : value > high ? high : value;
}

void ct_screen_measure(int *columns, int *rows) {
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    *columns = within(1, known ? size.ws_col : COLS, MOST_COLUMNS);
    *rows = within(1, known ? size.ws_row : LINES, MOST_ROWS);
    if (*columns == COLS && *rows == LINES) return;
    resizeterm(*rows, *columns);
    // What the terminal itself did to its lines is not known.
    clearok(curscr, TRUE);
}

/// The number that the terminal knows a colour by: -1 for its own, and behind the eight black, white and yellow as no theme
/// changes them, or the nearest that there are.
static short number_of(unsigned colour) {
    static const short pure[][3] = { { 16, 0, COLOR_BLACK }, { 231, 15, COLOR_WHITE }, { 226, 11, COLOR_YELLOW } };
    if (colour < 9) return (short)colour - 1;
    return pure[colour - 9][COLORS >= 256 ? 0 : COLORS >= 16 ? 1 : 2];
}

/// Terminals with 8 colours often have but 64 pairs, fewer than those that could be asked for: made when first used.
static short pair_of(unsigned foreground, unsigned background) {
    if (!draws_colours || foreground >= COLOURS || background >= COLOURS) return 0;
    if (foreground == 0 && background == 0) return 0;
    short *pair = &pairs[foreground][background];
    if (*pair == 0 && pairs_used + 1 < COLOR_PAIRS
        && init_pair(pairs_used + 1, number_of(foreground), number_of(background)) == OK)
        *pair = ++pairs_used;
    return *pair;
}

static attr_t attributes_of(const ct_cell *cell) {
    return (cell->bold ? A_BOLD : 0) | (cell->dim ? A_DIM : 0) | (cell->underline ? A_UNDERLINE : 0)
        | (cell->reverse ? A_REVERSE : 0);
}

/// What stands for a scalar that the locale cannot write.
static wchar_t plain(uint32_t scalar) {
    if (scalar == 0x2500 || scalar == 0x2501) return L'-';
    if (scalar == 0x2502 || scalar == 0x2503) return L'|';
    if (scalar > 0x2503 && scalar < 0x2580) return L'+';
    if (scalar == 0x2591) return L'.';
    if (scalar >= 0x2580 && scalar < 0x25A0) return L'#';
    return L'?';
}

/// Controls that turn the direction of writing have no width, so a cell could carry one past every check of columns.
static bool turns_direction(uint32_t scalar) {
    return scalar == 0x061C || scalar == 0x200E || scalar == 0x200F || (scalar >= 0x202A && scalar <= 0x202E)
        || (scalar >= 0x2066 && scalar <= 0x2069);
}

/// Makes ncurses cells of one cell: two if a wide one cannot be drawn wide. Returns how many.
static int render(const ct_cell *cell, cchar_t *into) {
    wchar_t text[CT_SCALARS + 1] = { (wchar_t)cell->scalars[0] };
    int width = wcwidth(text[0]);
    if (!draws_unicode && cell->scalars[0] > 0x7E) {
        text[0] = plain(cell->scalars[0]);
        width = 1;
    } else if (width < 1 || width > cell->width) {
        text[0] = L'?';
        width = 1;
    } else {
        int count = 1;
        for (int i = 1; i < CT_SCALARS && cell->scalars[i] != 0; i++)
            if (draws_unicode && wcwidth((wchar_t)cell->scalars[i]) == 0 && !turns_direction(cell->scalars[i]))
                text[count++] = (wchar_t)cell->scalars[i];
    }
    attr_t attributes = attributes_of(cell);
    short pair = pair_of(cell->foreground, cell->background);
    setcchar(&into[0], text, attributes, pair, NULL);
    if (width >= cell->width) return 1;
    setcchar(&into[1], L" ", attributes, pair, NULL);
    return 2;
}

void ct_screen_row(int row, int column, const ct_cell *cells, int count, bool together) {
    static cchar_t line[MOST_COLUMNS + 1];
    if (!ct_held || row < 0 || row >= LINES || column < 0 || column >= COLS) return;
    int used = 0, columns = column;
    for (int i = 0; i < count && columns + cells[i].width <= COLS; i++) {
        if (cells[i].width == 0) continue;
        used += render(&cells[i], &line[used]);
        columns += cells[i].width;
    }
    if (column == 0) {
        // Emptied first: the cells may end before the row does, and no half of a wide character may stay.
        wmove(stdscr, row, 0);
        wclrtoeol(stdscr);
    }
    if (used > 0) mvwadd_wchnstr(stdscr, row, column, line, used);
    if (together) return;
    // Several go row by row, so that ncurses never scrolls to save bytes: it cannot be told not to, and some terminals
    // that call themselves xterm do not know SU, and keep what should have moved.
    wnoutrefresh(stdscr);
    doupdate();
}

void ct_screen_begin(void) {
    // Synchronized output: a terminal that knows it shows all rows at once, the others pay it no heed.
    if (ct_held) say("\033[?2026h");
}

void ct_screen_show(int column, int row) {
    if (!ct_held) return;
    bool visible = row >= 0 && row < LINES && column >= 0 && column < COLS;
    if (visible) wmove(stdscr, row, column);
    curs_set(visible ? 1 : 0);
    wnoutrefresh(stdscr);
    doupdate();
}

void ct_screen_end(void) {
    if (ct_held) say("\033[?2026l");
}

void ct_screen_bell(void) {
    if (ct_held) say("\a");
}

void ct_screen_mouse(bool on) {
    reports_mouse = on;
    if (ct_held) say(on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l");
}

void ct_screen_tell(const char *sequence, unsigned long count) {
    if (ct_held) ct_write(STDOUT_FILENO, sequence, count);
}

void ct_screen_title(const char *title) {
    if (!ct_held || !ct_titled) return;
    say("\033]2;");
    say(title);
    say("\a");
}
