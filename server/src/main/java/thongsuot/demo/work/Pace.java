package thongsuot.demo.work;

/**
 * How one unit goes about one duty. Always the same for the same two numbers, so that every installation tells the same story.
 *
 * @param draw from 0: the lower, the sooner the unit is among those who have done it; below 100 but for the slowest
 * @param delay how many days until it accepts
 * @param percent of the time given that it takes
 */
record Pace(int draw, int delay, int percent) {

    static Pace of(int unit, int duty) {
        int chance = Math.floorMod(unit * 37 + duty * 53 + unit * duty * 11, 100);
        boolean slow = unit % 13 == 7;
        return new Pace(
                slow ? chance + 22 : chance,
                1 + Math.floorMod(unit + duty * 3, slow ? 7 : 3),
                slow ? 95 + chance / 2 : 42 + chance * 64 / 100);
    }
}
