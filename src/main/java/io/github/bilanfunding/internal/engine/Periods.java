package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.internal.catalogue.Rulebook;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The legal periods of a rulebook. Each one is built and warmed up on first use, then shared. Thread-safe. */
final class Periods {

    private static final Logger LOG = LoggerFactory.getLogger(Periods.class);

    private final Rulebook rulebook;
    private final NavigableSet<LocalDate> firstDays;
    private final ConcurrentMap<LocalDate, Period> built = new ConcurrentHashMap<>();

    Periods(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.firstDays = firstDays(rulebook);
    }

    /** The days on which a rule or a table row begins or stops applying. */
    static NavigableSet<LocalDate> firstDays(Rulebook rulebook) {
        NavigableSet<LocalDate> days = new TreeSet<>(rulebook.catalogue().turningDays());
        days.add(rulebook.catalogue().decidesFrom());
        rulebook.tables().boundaries().forEach(days::add);
        return days;
    }

    /** The period that contains a day. The day must not be before the first day that the rulebook covers. */
    Period on(LocalDate day) {
        LocalDate firstDay = firstDays.floor(day);
        if (firstDay == null) {
            throw new IllegalArgumentException(day + " is before the first day of the rulebook");
        }
        return built.computeIfAbsent(firstDay, this::build);
    }

    private Period build(LocalDate firstDay) {
        Period period = Period.of(rulebook, firstDay);
        WarmUp.run(period, firstDay);
        LOG.debug(
                "rulebook {}: prepared the legal period from {}",
                rulebook.catalogue().version().id(),
                firstDay);
        return period;
    }
}
