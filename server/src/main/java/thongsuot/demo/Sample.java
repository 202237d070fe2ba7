package thongsuot.demo;

/** One sample document in the list. */
public record Sample(String name, String title, int tasks, int deadlines, int reports) {}
