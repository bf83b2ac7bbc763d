/// How memory is handed to threads: what Swift cannot import of the C library.

#include "CTerminal.h"

#include <malloc.h>

enum { STEP_BYTES = 1 << 20 };

void ct_share_heap(void) {
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, STEP_BYTES);
}
