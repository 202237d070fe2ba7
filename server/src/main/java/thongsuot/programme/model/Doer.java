package thongsuot.programme.model;

import thongsuot.organisation.PostId;

/**
 * Who does the work inside the unit.
 *
 * @param post so that the work stays with the desk when its holder changes
 * @param name as screens show it: "Lò Thị Mai, chuyên viên"
 */
public record Doer(PostId post, String name) {}
