package thongsuot.reader.coverage;

/**
 * Whom a demand is addressed to, seen from the body that made the plan: a commune need not answer what a province gives to its
 * own departments, though it may.
 */
public enum Bearing {
    /** To a class or a place that the body belongs to: {@code các đảng ủy trực thuộc}, {@code Ủy ban nhân dân các xã}. */
    ADDRESSED,
    /** To nobody by name, or to all: {@code các cơ quan, đơn vị, địa phương}. */
    COMMON,
    /** To another office: {@code Sở Tài chính}. */
    OTHERS
}
