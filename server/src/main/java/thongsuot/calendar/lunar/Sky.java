package thongsuot.calendar.lunar;

import java.time.LocalDate;

/**
 * New moons and the sun's longitude, by the series of Jean Meeus, Astronomical Algorithms (2nd edition), chapters 49 and 25. Good to about a minute for the moon
 * and ten for the sun between 1900 and 2100, which decides every month of those years.
 */
final class Sky {

    /** What a day is here: it begins at midnight of UTC+7, seven hours before Greenwich. */
    private static final double EAST = 7 / 24.0;

    private static final double EPOCH_1970 = 2440587.5;
    private static final double MEAN_MONTH = 29.530588861;

    // Amplitude in days, then how often E, M (sun), M' (moon), F and Ω are counted.
    private static final double[][] MOON = {
        {-0.40720, 0, 0, 1, 0, 0},
        {0.17241, 1, 1, 0, 0, 0},
        {0.01608, 0, 0, 2, 0, 0},
        {0.01039, 0, 0, 0, 2, 0},
        {0.00739, 1, -1, 1, 0, 0},
        {-0.00514, 1, 1, 1, 0, 0},
        {0.00208, 2, 2, 0, 0, 0},
        {-0.00111, 0, 0, 1, -2, 0},
        {-0.00057, 0, 0, 1, 2, 0},
        {0.00056, 1, 1, 2, 0, 0},
        {-0.00042, 0, 0, 3, 0, 0},
        {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0},
        {-0.00024, 1, -1, 2, 0, 0},
        {-0.00017, 0, 0, 0, 0, 1},
        {-0.00007, 0, 2, 1, 0, 0},
        {0.00004, 0, 0, 2, -2, 0},
        {0.00004, 0, 3, 0, 0, 0},
        {0.00003, 0, 1, 1, -2, 0},
        {0.00003, 0, 0, 2, 2, 0},
        {-0.00003, 0, 1, 1, 2, 0},
        {0.00003, 0, -1, 1, 2, 0},
    };

    // The pull of the planets: amplitude in days, angle, motion a month.
    private static final double[][] PLANETS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
    };

    private Sky() {}

    /** The day of the new moon number {@code k}, where number 0 is that of January 2000. */
    static LocalDate newMoon(long k) {
        return localDay(conjunction(k));
    }

    /** The number of the last new moon on that day or before it. */
    static long lastNewMoon(LocalDate day) {
        long k = Math.round((day.toEpochDay() + EPOCH_1970 - 2451550.1) / MEAN_MONTH) + 1;
        while (newMoon(k).isAfter(day)) k--;
        return k;
    }

    /** In which twelfth of its course the sun stands when the day begins: 9 from the winter solstice on. */
    static int sector(LocalDate day) {
        return (int) (longitude(day.toEpochDay() + EPOCH_1970 - EAST) / 30);
    }

    /** The instant of a new moon, as a Julian day of universal time. */
    private static double conjunction(long k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double ascending = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
        double day = 2451550.09766 + MEAN_MONTH * k + 0.00015437 * t * t - 0.000000150 * t * t * t;
        for (double[] term : MOON)
            day += term[0]
                    * Math.pow(e, term[1])
                    * sin(term[2] * sun + term[3] * moon + term[4] * node + term[5] * ascending);
        for (double[] term : PLANETS) day += term[0] * sin(term[1] + term[2] * k);
        return day - slowing(day);
    }

    /** The sun's apparent longitude in degrees, 0 to 360. */
    private static double longitude(double universal) {
        double t = (universal + slowing(universal) - 2451545.0) / 36525;
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        return (apparent % 360 + 360) % 360;
    }

    /** By how many days clocks of even time are ahead of the turning earth. */
    private static double slowing(double day) {
        double years = (day - 2451545.0) / 365.25;
        return (62.92 + 0.32217 * years + 0.005589 * years * years) / 86400;
    }

    private static LocalDate localDay(double universal) {
        return LocalDate.ofEpochDay((long) Math.floor(universal - EPOCH_1970 + EAST));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees % 360));
    }
}
