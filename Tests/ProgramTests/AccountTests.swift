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
        let account = Account.listed(1_000, in: Self.list)
        #expect(account?.name == "thu-ky" && account?.fullName == "Thư ký 1")
        #expect(account?.home == "/home/thu-ky")
        #expect(Account.listed(1_001, in: Self.list)?.fullName == "")
    }

    @Test func `a line without a home gives none, and a number without a line no account`() {
        #expect(Account.listed(1_002, in: Self.list)?.home == nil)
        #expect(Account.listed(1_002, in: Self.list)?.fullName == "Dịch vụ")
        #expect(Account.listed(1_003, in: Self.list) == nil)
        #expect(Account.listed(0, in: "") == nil)
    }

    @Test func `who is not in the list is asked for of the system, which need not know either`() {
        #expect(Account(of: 0, in: Self.list)?.name == "root")
        #expect(Account(of: 0, in: "")?.home == "/root")
        #expect(Account.known(1_999_999_999) == nil)
    }

    @Test func `who is in the list is not asked for`() {
        #expect(Account(of: 0, in: "chu:x:0:0:Chủ trì:/home/chu:/bin/sh\n")?.fullName == "Chủ trì")
    }
}
