package thongsuot.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and numbers as people here write them. Out, always one way: {@code 05/09/2025}, {@code 1.234,5}. In, every way that an office
 * types: {@code 5/9/2025}, {@code 05.9.25}, {@code 5-9-2025}, {@code ngày 5 tháng 9 năm 2025}, {@code hôm nay}, {@code 2025-09-05}.
 */
public final class VietnameseFormats {

    /** Where days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:ngay )?(?:mung )?(\\d{1,2}) thang (\\d{1,2}|[a-z ]+?),? nam (\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("gieng", 1),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tu", 4),
            Map.entry("bon", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("muoi", 10),
            Map.entry("muoi mot", 11),
            Map.entry("muoi hai", 12),
            Map.entry("chap", 12));
    private static final Map<String, Integer> DAYS =
            Map.of("hom nay", 0, "nay", 0, "today", 0, "mai", 1, "ngay mai", 1, "tomorrow", 1, "kia", 2, "hom qua", -1);

    // Groups of three, or none at all: "1.234,5", "1234,5", "1 234". What an English keyboard gives, "1234.5", is only
    // taken where
    // it can't be a group: "1.234" is one thousand two hundred and thirty-four here, whatever a pocket calculator says.
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(?:([. ])\\d{3})(?:\\1\\d{3})*(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(?:,\\d+)?");
    private static final Pattern FOREIGN = Pattern.compile("[-+]?\\d+\\.(?:\\d{1,2}|\\d{4,})");
    private static final int LONGEST = 60;

    private VietnameseFormats() {}

    /** {@code 05/09/2025}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 14:05 05/09/2025}, in Vietnam's time. */
    public static String dateAndTime(Instant instant) {
        return DATE_AND_TIME.format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /**
     * Reads a date however an office types it.
     *
     * @param today what "hôm nay" means
     * @return empty where it is no date: 30/02/2025, 5/2025, words
     */
    public static Optional<LocalDate> parseDate(String typed, LocalDate today) {
        if (typed.length() > LONGEST) return Optional.empty();
        String text = plain(typed);
        Integer days = DAYS.get(text);
        if (days != null) return Optional.of(today.plusDays(days));
        Matcher dayFirst = DAY_FIRST.matcher(text.startsWith("ngay ") ? text.substring(5) : text);
        if (dayFirst.matches())
            return date(year(dayFirst.group(3), today), number(dayFirst.group(2)), number(dayFirst.group(1)));
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches())
            return date(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)));
        Matcher inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            String month = inWords.group(2);
            int number = Character.isDigit(month.charAt(0)) ? number(month) : MONTHS.getOrDefault(month, 0);
            return date(number(inWords.group(3)), number, number(inWords.group(1)));
        }
        return Optional.empty();
    }

    /** {@code 1.234,5}: groups of three, a decimal comma, no zeros that say nothing. */
    public static String number(BigDecimal number) {
        String plain = number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > 0; i -= 3) grouped.insert(i, '.');
        if (point >= 0) grouped.append(',').append(plain, point + 1, plain.length());
        return (number.signum() < 0 ? "-" : "") + grouped;
    }

    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /**
     * Reads a number with a decimal comma. "1.234" is a thousand and more; "1234.5" is taken too, for it can be nothing else.
     *
     * @return empty where it is no number, or one that could be two: "1,234.5"
     */
    public static Optional<BigDecimal> parseNumber(String typed) {
        if (typed.length() > LONGEST) return Optional.empty();
        String text =
                typed.strip().replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
        if (GROUPED.matcher(text).matches() || PLAIN.matcher(text).matches())
            return Optional.of(
                    new BigDecimal(text.replace(".", "").replace(" ", "").replace(',', '.')));
        return FOREIGN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Anything as a field of a form shows it. */
    public static String write(Object value) {
        return switch (value) {
            case LocalDate date -> date(date);
            case Instant instant -> dateAndTime(instant);
            case BigDecimal number -> number(number);
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits are the year nearest to now: at most twenty years ahead, else the century before. */
    private static int year(String digits, LocalDate today) {
        int number = number(digits);
        if (digits.length() == 4) return number;
        int year = today.getYear() / 100 * 100 + number;
        return year > today.getYear() + 20 ? year - 100 : year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Small letters without marks and with single spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
