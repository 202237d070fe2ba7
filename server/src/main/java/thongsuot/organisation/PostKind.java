package thongsuot.organisation;

/** What a post is in its unit, beside its title. */
public enum PostKind {
    /** The first: bí thư, chủ tịch, giám đốc. One holder at a time. */
    HEAD,
    /** Phó. */
    DEPUTY,
    /** The office that keeps the register: chánh văn phòng, văn thư. */
    OFFICE,
    /** Chuyên viên. */
    SPECIALIST,
    STAFF;

    /** The key of its name in the words of this module. */
    public String key() {
        return "organisation.post." + name();
    }
}
