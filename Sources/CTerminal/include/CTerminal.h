/// The terminal in plain integers: the only place that knows ncurses, signals and termios.
///
/// Swift imports none of ncurses' macros, globals, variadics and `cchar_t`, and may not run in a signal handler. So
/// both live here, behind functions that take and return numbers. Nothing here knows what is drawn, or decides when.
/// There is one terminal in a process; all functions belong to the main thread.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

// MARK: locale.c

/// Sets the locale for characters alone, and one of UTF-8 where the user's is not; false if the system has none.
///
/// Numbers and messages stay as in locale C: `1.5` must not be read as `1,5` on a Vietnamese system.
bool ct_locale_open(void);

/// The columns that libc, and so ncurses, gives to a scalar: 0, 1, 2, or −1 if it is not printable.
int ct_scalar_width(uint32_t scalar);

// MARK: screen.c

/// What a cell can hold: a base scalar and four marks, as many as ncurses' own.
enum { CT_SCALARS = 5 };

/// One cell of the screen. Colours are 0 for the terminal's own, 1 to 8 for the ANSI colours black to white, 9 to 11
/// for black, white and yellow that no theme changes.
typedef struct {
    uint32_t scalars[CT_SCALARS];  ///< Base first; the first 0 after it ends them.
    uint8_t width;                 ///< 1 or 2 columns; 0, the right half of a wide cell, is passed over.
    uint8_t foreground;
    uint8_t background;
    bool bold, dim, underline, reverse;
} ct_cell;

typedef enum { CT_OPEN, CT_NO_TERMINAL, CT_POOR_TERMINAL } ct_opening;

/// Takes the terminal: raw keys, alternate screen, bracketed paste; standard error goes to the file `log` meanwhile.
///
/// `unicode` is what `ct_locale_open` returned. Without a log, or if it cannot be opened, standard error is dropped:
/// a stray line would tear the picture. Standard error that is no terminal is left alone.
/// Call after `ct_signals_open`: ncurses takes over the signals that it finds at their default.
ct_opening ct_screen_open(bool unicode, const char *log);

/// The description of a terminal named `toadam`, in the form of the variable `TERMINFO`: for where there is no other.
const char *ct_terminal_own_description(void);

/// The name of what an unknown terminal is drawn as; NULL where it is known.
const char *ct_screen_stand_in(void);

/// Whether the terminal has colours.
bool ct_screen_has_colours(void);

/// Gives the terminal back as it was found, until `ct_screen_resume`. Does nothing if it is not held.
void ct_screen_suspend(void);

/// Takes the terminal again, whatever became of its modes; the next `ct_screen_show` paints everything.
void ct_screen_resume(void);

/// Asks the kernel for the size and makes ncurses follow; at least 1 × 1, at most 1000 × 500.
void ct_screen_measure(int *columns, int *rows);

/// Puts cells into a row from a column on; from column 0 on, what they do not reach is blank. What is unprintable, or wider
/// than it says, shows as `?`.
///
/// They are drawn at once, or `together` with the cursor by `ct_screen_show`: the one row that has changed, or all of a
/// screen that is cleared first. Among other rows ncurses would look for some that can be scrolled.
///
/// The last cell of the last row stays blank on terminals where ncurses cannot write there without scrolling (tmux).
void ct_screen_row(int row, int column, const ct_cell *cells, int count, bool together);

/// Around the rows of a picture that changes at many places: terminals that can, show it in one piece.
void ct_screen_begin(void);
void ct_screen_end(void);

/// Shows what was replaced, with the cursor last; a negative row hides the cursor.
void ct_screen_show(int column, int row);

void ct_screen_bell(void);

/// Switches mouse reports (SGR) on or off. While they are on, the terminal selects text only with Shift.
void ct_screen_mouse(bool on);

/// Has the terminal understand a sequence that draws nothing, such as one for its clipboard.
void ct_screen_tell(const char *sequence, unsigned long count);

/// Sets the window's title if terminals of this name have one; `title` must be free of control characters.
void ct_screen_title(const char *title);

// MARK: signals.c

/// Installs handlers that write the number of each signal as one byte into a pipe; its reading end, or −1.
///
/// The signals are WINCH, TSTP, CONT, HUP, TERM, INT and USR1. The pipe never blocks. TERM and HUP are handed on to a
/// job that has the terminal, and end the program, which gives the terminal back, where nobody has heard of them for
/// some seconds.
int ct_signals_open(void);

/// Says that a signal to end was read from the pipe: what is left to be written has half a minute.
void ct_signals_heard(void);

/// Lets TERM and INT end the program again: the loop is over, and nobody reads the pipe.
void ct_signals_release(void);

/// Stops this process group, as Ctrl-Z does, and returns when it is continued. Suspend the screen first.
void ct_signals_stop(void);

// MARK: arguments.c

/// The word of that index that the program was started with, its own name at 0; NULL behind the last.
const char *ct_argument(int index);

/// Whether shared libraries were loaded for this program; not so if it was linked statically.
bool ct_is_dynamic(void);

// MARK: job.c

enum { CT_NOT_STARTED = 127 };

/// Runs a command, with its arguments and NULL behind them, that has the terminal until it ends; suspend the screen first.
///
/// Returns its exit status, or 128 more than the signal that ended it.
int ct_job_run(char *const arguments[]);

// MARK: feed.c

/// Starts a command, with its arguments and NULL behind them, that reads a text and has nothing else of this program: no
/// terminal, no signal that is ignored here. Its process, or −1 if it cannot be started.
///
/// The text stands in memory, so nobody waits for the command to read it. `ct_feed_ended` must be asked until it has ended.
int ct_feed_start(char *const arguments[], const char *text, unsigned long count);

/// The exit status of such a command, or 128 more than the signal that ended it; −1 while it runs. To be asked no more
/// once it has ended.
int ct_feed_ended(int process);

// MARK: crash.c

/// What to say, in one line, where a crash gave the terminal back: that what was typed is kept, and where.
void ct_crash_notice(const char *line);

/// Has all threads allocate from one heap, in larger steps. To be called before there is a second thread.
void ct_share_heap(void);

#endif
