import Glibc

/// The programs that are measured: they are built into the folder that this one stands in.
struct Programs {
    let toadam: String
    let baseline: String

    /// - Parameter toadam: another one to measure instead.
    init(toadam: String?) {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count)
        let own = String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        let folder = own.split(separator: "/").dropLast().map { "/\($0)" }.joined()
        self.toadam = toadam ?? "\(folder)/toadam"
        baseline = "\(folder)/toadam-baseline"
    }
}
