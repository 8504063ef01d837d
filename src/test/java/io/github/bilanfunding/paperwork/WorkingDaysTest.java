package io.github.bilanfunding.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final WorkingDays FRANCE = WorkingDays.ofFrance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01",
                "2027-03-29",
                "2026-05-01",
                "2026-05-08",
                "2027-05-06",
                "2027-05-17",
                "2026-07-14",
                "2028-08-15",
                "2027-11-01",
                "2026-11-11",
                "2026-12-25",
                "2026-11-21",
                "2026-11-22"
            })
    void holidays_and_weekends_are_no_working_days(LocalDate day) {
        assertThat(FRANCE.includes(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-30", "2026-11-23", "2026-12-24", "2027-05-07", "2026-12-31"})
    void the_days_beside_them_are(LocalDate day) {
        assertThat(FRANCE.includes(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02", "2000, 2000-04-23", "2008, 2008-03-23", "2019, 2019-04-21", "2024, 2024-03-31",
        "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25", "2285, 2285-03-22"
    })
    void easter_falls_where_the_almanac_says(int year, LocalDate day) {
        assertThat(Easter.of(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 1, 2026-11-20",
        "2026-11-23, 5, 2026-11-16",
        "2026-11-16, 5, 2026-11-06",
        "2027-01-04, 11, 2026-12-16",
        "2026-11-22, 0, 2026-11-20"
    })
    void counting_back_passes_over_weekends_and_holidays(LocalDate day, int count, LocalDate expected) {
        assertThat(FRANCE.before(day, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-10, 1, 2026-11-12",
        "2026-12-16, 11, 2027-01-04",
        "2026-11-22, 0, 2026-11-23"
    })
    void counting_on_passes_over_weekends_and_holidays(LocalDate day, int count, LocalDate expected) {
        assertThat(FRANCE.after(day, count)).isEqualTo(expected);
    }

    @Test
    void a_working_day_counted_there_and_back_is_itself() {
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
            if (FRANCE.includes(day)) {
                for (int count = 0; count <= 11; count++) {
                    assertThat(FRANCE.before(FRANCE.after(day, count), count)).isEqualTo(day);
                }
            }
        }
    }

    @Test
    void a_year_has_as_many_working_days_as_its_calendar() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(FRANCE::includes)
                        .count())
                .isEqualTo(252);
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRANCE.before(LocalDate.of(2026, 11, 23), -1))
                .withMessageContaining("give 0 or more");
    }
}
