package thongsuot.identity;

/** What somebody may be for a unit. What each role may do stands in one table, {@code rights.RightsTable}. */
public enum Role {
    /** Quản trị: accounts, rights and structure. */
    ADMINISTRATOR,
    /** Văn phòng: keeps the register, proposes changes of structure. */
    OFFICE,
    /** Người đứng đầu: decides. */
    HEAD,
    /** Chuyên viên: works on what the head decides. */
    SPECIALIST,
    /** Người báo cáo: enters what the unit reports. */
    REPORTER,
    /** Kiểm tra, giám sát: standing right to look, none to change. */
    INSPECTOR,
    /** Kiểm soát nhật ký: reads the trail and who has which rights. */
    AUDITOR;

    /** The key of its name in the words of this module. */
    public String key() {
        return "identity.role." + name();
    }
}
