/// Placeholder.
enum Interface {}
