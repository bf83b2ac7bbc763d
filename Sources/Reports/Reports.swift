/// Placeholder until reports exist.
enum Reports {}
