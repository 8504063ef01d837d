package io.github.bilanfunding.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of mutants, by kind of mistake. */
final class Verdicts {

    /** The numbers of one kind. */
    private static final class Counts {
        int killed;
        int equivalent;
        int survived;

        void add(Counts other) {
            killed += other.killed;
            equivalent += other.equivalent;
            survived += other.survived;
        }

        String line(String kind) {
            return String.join(
                            ";",
                            kind,
                            String.valueOf(killed + equivalent + survived),
                            String.valueOf(killed),
                            String.valueOf(equivalent),
                            String.valueOf(survived))
                    + "\n";
        }
    }

    private final Map<String, Counts> byKind = new TreeMap<>();
    private final List<Mutant> survivors = new ArrayList<>();
    private final List<Mutant> refuted = new ArrayList<>();

    /** Adds one. A listed mutant that a case kills is not equivalent. */
    void add(Mutant mutant, boolean killed, boolean listed, boolean proved) {
        Counts counts = byKind.computeIfAbsent(mutant.kind(), kind -> new Counts());
        if (killed) {
            counts.killed++;
            if (listed) {
                refuted.add(mutant);
            }
        } else if (listed || proved) {
            counts.equivalent++;
        } else {
            counts.survived++;
            survivors.add(mutant);
        }
    }

    List<Mutant> survivors() {
        return survivors;
    }

    List<Mutant> refuted() {
        return refuted;
    }

    /** The numbers as a table, then the survivors. */
    String report() {
        Counts all = new Counts();
        byKind.values().forEach(all::add);
        return "kind;made;killed;equivalent;survived\n"
                + byKind.entrySet().stream()
                        .map(kind -> kind.getValue().line(kind.getKey()))
                        .collect(Collectors.joining())
                + all.line("all")
                + survivors.stream().map(mutant -> mutant + "\n").collect(Collectors.joining());
    }
}
