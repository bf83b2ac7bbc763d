/// The ways in which the seminar folder can fail.
package enum JournalError: Error, Equatable {
}
