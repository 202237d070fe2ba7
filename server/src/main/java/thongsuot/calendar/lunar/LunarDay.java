package thongsuot.calendar.lunar;

/**
 * {@code mùng 10 tháng Ba năm Bính Ngọ}.
 *
 * @param year the solar year in which the lunar one begins
 * @param month 1 to 12
 * @param leap whether it is the second month of that number
 * @param day 1 to 30
 */
public record LunarDay(int year, int month, boolean leap, int day) {}
