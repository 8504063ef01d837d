package io.github.bilanfunding.testing;

import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.rulebook.SourceVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the versions of the sources that a rulebook cites. */
public final class CitedVersions {

    /** Something that cites sources from one day to another. */
    private record Citing(
            String id,
            List<String> sources,
            LocalDate from,
            @Nullable LocalDate to) {}

    private CitedVersions() {}

    /** The citations on a verified day on which no version of the source is in force, with the first such day. */
    public static List<String> lacking(Catalogue catalogue) {
        List<String> lacking = new ArrayList<>();
        citing(catalogue).forEach(citing -> {
            LocalDate first = citing.from().isBefore(catalogue.decidesFrom()) ? catalogue.decidesFrom() : citing.from();
            LocalDate last = citing.to() == null || citing.to().isAfter(catalogue.verifiedUntil())
                    ? catalogue.verifiedUntil()
                    : citing.to();
            for (SourceEntry source : catalogue.entries(citing.sources())) {
                turns(source, first)
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .filter(day -> !isInForce(source, day))
                        .findFirst()
                        .ifPresent(day -> lacking.add(citing.id() + " cites " + source.key() + " on " + day));
            }
        });
        return lacking;
    }

    /** The cited sources whose last version ended on the last verified day or before it. */
    public static List<String> ended(Catalogue catalogue) {
        return catalogue.sources().values().stream()
                .filter(source -> {
                    LocalDate end = last(source).until();
                    return end != null && !end.isAfter(catalogue.verifiedUntil());
                })
                .filter(source ->
                        citing(catalogue).anyMatch(citing -> citing.sources().contains(source.key())))
                .map(source -> source.key() + " ended on " + last(source).until())
                .toList();
    }

    private static boolean isInForce(SourceEntry source, LocalDate day) {
        return source.versions().stream().anyMatch(version -> version.isInForceOn(day));
    }

    private static SourceVersion last(SourceEntry source) {
        return source.versions().get(source.versions().size() - 1);
    }

    /** The days on which a version begins or has ended, and the given one. Between two of them nothing changes. */
    private static Stream<LocalDate> turns(SourceEntry source, LocalDate first) {
        return Stream.concat(
                        Stream.of(first),
                        source.versions().stream()
                                .flatMap(version -> Stream.of(version.source().since(), version.until()))
                                .filter(Objects::nonNull))
                .sorted();
    }

    private static Stream<Citing> citing(Catalogue catalogue) {
        return Stream.of(
                        catalogue.rules().stream()
                                .map(r -> new Citing(r.id(), r.sources(), r.validFrom(), r.validTo())),
                        catalogue.rows().stream()
                                .filter(row -> row.source() != null && row.validFrom() != null)
                                .map(row -> new Citing(
                                        row.table() + " " + row.key(),
                                        List.of(row.source()),
                                        row.validFrom(),
                                        row.validTo())),
                        catalogue.formalities().stream()
                                .map(f -> new Citing(
                                        "formality " + f.family(), List.of(f.source()), f.validFrom(), f.validTo())),
                        catalogue.payments().stream()
                                .map(p -> new Citing("payment " + p.payer(), p.sources(), p.validFrom(), p.validTo())),
                        catalogue.mentions().stream()
                                .map(m -> new Citing("mention " + m.id(), m.sources(), m.validFrom(), m.validTo())),
                        catalogue.steps().stream()
                                .map(s -> new Citing("step " + s.id(), s.sources(), s.validFrom(), s.validTo())))
                .flatMap(citing -> citing);
    }
}
