package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.resource.Lazy;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The legal periods of a rulebook. Each one is made on first use, then shared. Thread-safe. */
final class Periods {

    private final NavigableMap<LocalDate, Lazy<Period>> byFirstDay = new TreeMap<>();

    Periods(CompiledRulebook rulebook) {
        this(rulebook, new RulebookRules(rulebook));
    }

    private Periods(CompiledRulebook rulebook, RulebookRules rules) {
        this(firstDays(rulebook), rules::period);
    }

    /** The periods from some days on, each as it is built for its first day. */
    Periods(Set<LocalDate> firstDays, Function<LocalDate, Period> build) {
        firstDays.forEach(day -> byFirstDay.put(day, new Lazy<>(() -> build.apply(day))));
    }

    /** The days on which a rule or a table row begins or stops applying. */
    static NavigableSet<LocalDate> firstDays(CompiledRulebook rulebook) {
        NavigableSet<LocalDate> days = new TreeSet<>(rulebook.catalogue().turningDays());
        days.add(rulebook.catalogue().decidesFrom());
        rulebook.tables().boundaries().forEach(days::add);
        return days;
    }

    /** The period that contains a day. The day must not be before the first day that the rulebook covers. */
    Period on(LocalDate day) {
        Map.Entry<LocalDate, Lazy<Period>> period = byFirstDay.floorEntry(day);
        if (period == null) {
            throw new IllegalArgumentException(day + " is before the first day of the rulebook");
        }
        return period.getValue().get();
    }
}
