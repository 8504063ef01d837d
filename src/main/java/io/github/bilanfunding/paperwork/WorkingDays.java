package io.github.bilanfunding.paperwork;

import io.github.bilanfunding.internal.resource.CsvRow;
import io.github.bilanfunding.internal.resource.Resources;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The working days of France ({@code jours ouvrés}): Monday to Friday, except the public holidays of article L3133-1 of
 * the Code du travail. The additional holidays of Alsace, Moselle and overseas count as working days. Immutable and
 * thread-safe.
 */
final class WorkingDays {

    private static final String FILE = "calendar/holidays.csv";
    private static final String EASTER = "EASTER+";

    private final Set<MonthDay> fixed;
    private final List<Integer> afterEaster;

    private WorkingDays(List<String> holidays) {
        fixed = holidays.stream()
                .filter(day -> !day.startsWith(EASTER))
                .map(day -> MonthDay.parse("--" + day))
                .collect(Collectors.toUnmodifiableSet());
        afterEaster = holidays.stream()
                .filter(day -> day.startsWith(EASTER))
                .map(day -> Integer.valueOf(day.substring(EASTER.length())))
                .toList();
    }

    /** {@return the calendar of mainland France} */
    public static WorkingDays ofFrance() {
        return new WorkingDays(CsvRow.of(FILE, Resources.text(FILE)).stream()
                .map(row -> row.get("day"))
                .toList());
    }

    /**
     * {@return whether a day is a working day}
     *
     * @param day the day, not null
     */
    public boolean includes(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /**
     * {@return the working day that is a number of working days before another day}
     *
     * @param day the day from which to count back, not counted itself, not null
     * @param count the number of working days, 0 or more; 0 gives the day itself or the last working day before it
     * @throws IllegalArgumentException if the count is negative
     */
    public LocalDate before(LocalDate day, int count) {
        return counted(day, count, -1);
    }

    /**
     * {@return the working day that is a number of working days after another day}
     *
     * @param day the day from which to count, not counted itself, not null
     * @param count the number of working days, 0 or more; 0 gives the day itself or the next working day
     * @throws IllegalArgumentException if the count is negative
     */
    public LocalDate after(LocalDate day, int count) {
        return counted(day, count, 1);
    }

    private LocalDate counted(LocalDate from, int count, int step) {
        if (count < 0) {
            throw new IllegalArgumentException("cannot count " + count + " working days: give 0 or more");
        }
        LocalDate day = Objects.requireNonNull(from, "day");
        for (int left = count; left > 0; left -= includes(day) ? 1 : 0) {
            day = day.plusDays(step);
        }
        while (!includes(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private boolean isHoliday(LocalDate day) {
        return fixed.contains(MonthDay.from(day))
                || afterEaster.stream()
                        .anyMatch(
                                days -> Easter.of(day.getYear()).plusDays(days).equals(day));
    }
}
