package io.github.bilanfunding.testing;

import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;

/** Draws the values of one field after the other, with a bias to the edges at which rules change their answer. */
final class Dice {

    private static final double[] ABSENT = {0.0, 0.1, 0.3, 0.6};

    private final Random random;
    private double absent;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Draws anew how much the next request leaves open: some requests hold every field, some hardly any. */
    void deal() {
        absent = ABSENT[random.nextInt(ABSENT.length)];
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A drawn value, or null for an absent field. */
    <T> T maybe(Supplier<T> value) {
        return chance(absent) ? null : value.get();
    }

    /** A flag that more often holds, so that several flags together often do, or null for an absent field. */
    Boolean flag() {
        return maybe(() -> chance(0.7));
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** A number at a threshold, one beside it, or any other up to a maximum, or null for an absent field. */
    Integer number(int max, int... thresholds) {
        return maybe(() -> {
            int near = thresholds[random.nextInt(thresholds.length)] + random.nextInt(3) - 1;
            return chance(0.8) ? Math.min(max, Math.max(0, near)) : random.nextInt(max + 1);
        });
    }

    /** An amount at a threshold, one cent beside it, or any other, never below zero. */
    Euros amount(Euros... thresholds) {
        long cents = chance(0.8)
                ? pick(thresholds).cents() + random.nextInt(3) - 1
                : chance(0.5) ? random.nextInt(1_000_000) : random.nextInt(200);
        return new Euros(Math.max(0, cents));
    }

    /** A day some whole months after another, one day beside it, or any other near it. */
    LocalDate day(LocalDate from, int... months) {
        return chance(0.7)
                ? from.plusMonths(months[random.nextInt(months.length)]).plusDays(random.nextInt(3) - 1L)
                : from.plusDays(random.nextInt(400) - 30L);
    }

    /** A day within the years that the rulebooks decide, often at the end of a month. */
    LocalDate requestDate() {
        LocalDate any = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
        return chance(0.3) ? any.withDayOfMonth(any.lengthOfMonth()) : any;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
