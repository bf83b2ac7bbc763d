import CTerminal

/// Has a worker allocate from the same heap as the loop; to be called before it starts.
///
/// A heap of its own would grow page by page, each with a system call that holds up the loop too: a third of the time
/// that reading 1,000 ideas takes.
package func shareHeap() { ct_share_heap() }
