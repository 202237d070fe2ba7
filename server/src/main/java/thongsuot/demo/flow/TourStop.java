package thongsuot.demo.flow;

/**
 * A place worth seeing on the way of the invented plan.
 *
 * @param key of its words: {@code demo.tour.KEY} and {@code demo.tour.KEY.text}
 * @param path where it is; empty where who acts may not see it
 * @param login as whom it is best seen
 */
public record TourStop(String key, String path, String login) {}
