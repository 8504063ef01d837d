package io.github.bilanfunding.internal.facts;

import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.request.Company;
import io.github.bilanfunding.request.Opco;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dated tables of a rulebook, read once: rates of the OPCO, and the OPCO of each agreement. Immutable. */
public final class Tables {

    /** No table at all. */
    public static final Tables NONE = new Tables(List.of(), Map.of());

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    private final List<OpcoRate> rates;
    private final Map<String, Branch> branches;

    /** The OPCO of an agreement, and how sure that is. */
    private record Branch(Opco opco, String confidence) {}

    private Tables(List<OpcoRate> rates, Map<String, Branch> branches) {
        this.rates = rates;
        this.branches = branches;
    }

    /** Reads the tables: semicolon-separated columns with a header, one row a line; sources by their keys. */
    public static Tables of(String rates, String branches, Map<String, Source> sources) {
        Map<String, Branch> byIdcc = new HashMap<>();
        for (String[] c : rows(branches)) {
            byIdcc.put(c[0], new Branch(Opco.valueOf(c[1]), c[2]));
        }
        return new Tables(rows(rates).stream().map(c -> rate(c, sources)).toList(), Map.copyOf(byIdcc));
    }

    /** The OPCO of an agreement, null when the table does not say. */
    @Nullable
    Opco opco(@Nullable String idcc) {
        Branch branch = branch(idcc);
        return branch == null ? null : branch.opco();
    }

    /** Whether the OPCO of an agreement was seen nowhere. */
    boolean uncertain(@Nullable String idcc) {
        return isOf("LOW", idcc);
    }

    /** Whether the OPCO of an agreement was seen in one place only. */
    boolean fromOneSource(@Nullable String idcc) {
        return isOf("MEDIUM", idcc);
    }

    private boolean isOf(String confidence, @Nullable String idcc) {
        Branch branch = branch(idcc);
        return branch != null && branch.confidence().equals(confidence);
    }

    /** The rows that stand for a company on a day, in the order of the table. */
    List<OpcoRate> rates(@Nullable Opco opco, @Nullable String idcc, @Nullable Integer headcount, LocalDate day) {
        return opco == null || headcount == null
                ? List.of()
                : rates.stream()
                        .filter(r -> r.standsFor(opco, stripped(idcc), headcount, day))
                        .toList();
    }

    /** The days on which a row begins to stand, or no longer does. */
    public Stream<LocalDate> boundaries() {
        return rates.stream()
                .flatMap(r -> Stream.of(r.validFrom(), r.endsBefore()))
                .filter(Objects::nonNull);
    }

    /** A company for each row that stands on a day, and one for each way of knowing the OPCO of an agreement. */
    public Stream<Company.Builder> companies(LocalDate day) {
        Map<String, String> idccs = new TreeMap<>();
        branches.forEach(
                (idcc, branch) -> idccs.merge(branch.confidence(), idcc, (a, b) -> a.compareTo(b) < 0 ? a : b));
        return Stream.concat(
                rates.stream().filter(r -> r.isInForce(day)).map(OpcoRate::company),
                idccs.values().stream().map(idcc -> Company.builder().idcc(idcc)));
    }

    private @Nullable Branch branch(@Nullable String idcc) {
        return idcc == null ? null : branches.get(Objects.requireNonNull(stripped(idcc)));
    }

    private static @Nullable String stripped(@Nullable String idcc) {
        return idcc == null || !idcc.startsWith("0")
                ? idcc
                : LEADING_ZEROS.matcher(idcc).replaceFirst("");
    }

    private static List<String[]> rows(String csv) {
        return csv.lines().skip(1).map(line -> line.split(";", -1)).toList();
    }

    private static OpcoRate rate(String[] c, Map<String, Source> sources) {
        return new OpcoRate(
                Opco.valueOf(c[0]),
                Set.copyOf(Arrays.asList(c[1].split(" "))),
                new OpcoRate.Sizes(Integer.parseInt(c[2]), Integer.parseInt(c[3])),
                OpcoRate.Kind.valueOf(c[4]),
                c[5],
                euros(c[6]),
                c[7].equals("yes"),
                euros(c[8]),
                c[9].equals("YES"),
                LocalDate.parse(c[10]),
                c[11].isEmpty() ? null : LocalDate.parse(c[11]),
                Objects.requireNonNull(sources.get(c[12]), () -> "opco-rates.csv cites the unknown source " + c[12]));
    }

    private static @Nullable Euros euros(String column) {
        return column.isEmpty() ? null : Euros.euros(column);
    }
}
