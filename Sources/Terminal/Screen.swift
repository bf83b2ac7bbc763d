/// Placeholder.
enum Terminal {}
