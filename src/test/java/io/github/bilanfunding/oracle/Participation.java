package io.github.bilanfunding.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * What the holder of an account leaves unpaid of an order through the CPF: R6323, the arrêtés that revalue it each
 * 1 January, décret 2026-234. Who is exempt is not said here.
 *
 * @param from the first day
 * @param cents the amount
 * @param provisional whether the amount of that time is not published, so that the one before it is kept
 */
public record Participation(LocalDate from, long cents, boolean provisional) {

    private static final List<Participation> ALL = List.of(
            new Participation(LocalDate.MIN, 0, false),
            new Participation(LocalDate.of(2024, 5, 2), 100_00, false),
            new Participation(LocalDate.of(2025, 1, 1), 102_23, false),
            new Participation(LocalDate.of(2026, 1, 1), 103_20, false),
            new Participation(LocalDate.of(2026, 4, 2), 150_00, false),
            new Participation(LocalDate.of(2027, 1, 1), 150_00, true));

    /** The participation in an order of a day. */
    public static Participation on(LocalDate day) {
        Participation last = ALL.get(0);
        for (Participation next : ALL) {
            last = day.isBefore(next.from) ? last : next;
        }
        return last;
    }
}
