package io.github.bilanfunding.bench;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Footprint;
import io.github.bilanfunding.testing.RandomRequests;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** What stays on the heap: engines, their legal periods, and the decisions on a cohort. */
public final class Heap {

    private static final int MEMBERS = 1_000;
    private static final long SEED = 20_261_122;

    private Heap() {}

    /** Prints the table. */
    public static void main(String[] args) {
        System.out.println("| | KB | processor ms |");
        System.out.println("|---|---|---|");
        // what every engine shares is there before
        FundingEngine.of(RulebookId.GUIDE).decide(Cases.typical());
        long empty = used();
        long start = cpu();
        FundingEngine law = FundingEngine.of(RulebookId.LAW);
        row("engine of the law, without a period", used() - empty, cpu() - start);

        SortedSet<LocalDate> days = days(law.catalogue());
        law.prepare(List.of(days.first()));
        long before = used();
        start = cpu();
        law.prepare(days);
        int more = days.size() - 1;
        row("each further period, of " + more, (used() - before) / more, (cpu() - start) / more);

        CohortRequest cohort = new RandomRequests(SEED).cohort(MEMBERS);
        law.decide(cohort);
        before = used();
        start = cpu();
        List<CohortDecision> kept = new ArrayList<>();
        kept.add(law.decide(cohort));
        row("each member of a cohort of 1,000, decided", (used() - before) / MEMBERS, (cpu() - start) / MEMBERS);
        if (kept.get(0).decisions().size() != MEMBERS) {
            throw new IllegalStateException("a member was lost");
        }
    }

    /** The days on which the rules change. Rows of tables make some periods more. */
    private static SortedSet<LocalDate> days(Catalogue catalogue) {
        SortedSet<LocalDate> days = new TreeSet<>(catalogue.turningDays());
        days.removeIf(day -> day.isBefore(catalogue.decidesFrom()));
        days.add(catalogue.decidesFrom());
        return days;
    }

    private static void row(String what, long bytes, long nanos) {
        System.out.printf(Locale.ROOT, "| %s | %,.1f | %,.2f |%n", what, bytes / 1e3, nanos / 1e6);
    }

    private static long used() {
        return Footprint.now().heap();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
