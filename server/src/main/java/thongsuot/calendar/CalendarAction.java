package thongsuot.calendar;

import thongsuot.platform.Action;

/** What may be done with the calendars. */
public enum CalendarAction implements Action {
    /** See holidays, reporting calendars and terms, and work out a day. */
    VIEW("calendar.view", true),
    /** Enter the holidays of a year. */
    KEEP("calendar.keep", false),
    /** Enter the terms of a body. */
    TERMS("calendar.terms", false);

    private final String key;
    private final boolean reads;

    CalendarAction(String key, boolean reads) {
        this.key = key;
        this.reads = reads;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean reads() {
        return reads;
    }
}
