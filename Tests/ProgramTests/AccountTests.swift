import Testing

@testable import toadam

/// Accounts read by hand.
struct AccountTests {
    private static let list = """
        root:x:0:0:root:/root:/bin/bash
        thu-ky:x:1000:1000:Thư ký 1,,,:/home/thu-ky:/bin/bash
        khong-ten:x:1001:1001::/home/khong-ten:/bin/sh
        dich-vu:x:1002:1002:Dịch vụ::
        +::::::
        1003:x

        """

    @Test func `an account has the name, the full name and the home of its line`() {
        let account = Account(of: 1_000, in: Self.list)
        #expect(account?.name == "thu-ky" && account?.fullName == "Thư ký 1")
        #expect(account?.home == "/home/thu-ky")
        #expect(Account(of: 1_001, in: Self.list)?.fullName == "")
    }

    @Test func `a line without a home gives none, and a number without a line no account`() {
        #expect(Account(of: 1_002, in: Self.list)?.home == nil)
        #expect(Account(of: 1_002, in: Self.list)?.fullName == "Dịch vụ")
        #expect(Account(of: 1_003, in: Self.list) == nil)
        #expect(Account(of: 0, in: "") == nil)
    }
}
