package thongsuot.web;

import thongsuot.platform.Actor;

/** Who knows how much waits for a person; the bar shows the number. One bean, in the module that keeps duties. */
public interface MustDo {

    /** How many things wait; cheap, for it is asked on every page. */
    int count(Actor actor);

    /** The page that lists them. */
    String path();
}
