/// What these files share and Swift does not see: how the terminal was found, and whether it has to be given back.

#ifndef SHARED_H
#define SHARED_H

#include "CTerminal.h"

#include <signal.h>
#include <stdbool.h>
#include <termios.h>

/// 1 while the screen is held. Set last when taking it, cleared last when giving it back.
extern volatile sig_atomic_t ct_held;

/// 1 if the terminal keeps the title from before, which has to be put back.
extern volatile sig_atomic_t ct_titled;

/// The modes that the terminal had before.
extern struct termios ct_found;

/// Where standard error went before it was diverted, or −1.
extern volatile sig_atomic_t ct_found_stderr;

/// The process group that has the terminal instead of this program, or 0.
extern volatile sig_atomic_t ct_job;

/// 1 from when the program was told to end.
extern volatile sig_atomic_t ct_ending;

/// Installs the handlers of all signals that would end the program, once.
void ct_crash_guard(void);

/// Writes all of it, whatever interrupts; async-signal-safe.
void ct_write(int descriptor, const char *bytes, unsigned long count);

/// Has ncurses take the terminal, if by its description it can do what a full screen needs.
///
/// Where it has no description it is drawn as one of those that most follow, whose name is then given, else NULL.
ct_opening ct_terminal_open(const char **stand_in);

/// Whether the terminal sets a title by OSC 2 and keeps a stack of titles; others might show the text instead.
bool ct_terminal_knows_titles(void);

#endif
