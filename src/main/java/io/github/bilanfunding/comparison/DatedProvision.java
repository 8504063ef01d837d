package io.github.bilanfunding.comparison;

import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.rulebook.TableRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provision of a rulebook.
 *
 * @param key identifies it among all provisions, in every version
 * @param family the key that it shares with provisions that can replace it
 * @param scheme the code of its scheme
 * @param metadata the metadata that are not in the provision
 * @param sources the sources that it cites
 * @param provision what a change shows of it, without its sources
 */
record DatedProvision(
        String key,
        String family,
        String scheme,
        List<@Nullable Object> metadata,
        List<SourceEntry> sources,
        Provision provision) {

    /** The rules of a rulebook in the order of its catalogue, then the rows of its tables. */
    static List<DatedProvision> by(Catalogue catalogue) {
        return Stream.concat(
                        catalogue.rules().stream().map(rule -> of(rule, catalogue)),
                        catalogue.rows().stream().map(row -> of(row, catalogue)))
                .toList();
    }

    private static DatedProvision of(RuleInfo r, Catalogue catalogue) {
        return new DatedProvision(
                r.id(),
                r.scheme() + " " + r.kind() + " " + r.family(),
                r.scheme(),
                Arrays.asList(
                        r.scheme(),
                        r.appliesTo(),
                        r.kind(),
                        r.family(),
                        r.lifts(),
                        r.route(),
                        r.rank(),
                        r.coversFloor(),
                        r.completes(),
                        r.obliged(),
                        r.provisional(),
                        r.binds(),
                        r.severity()),
                catalogue.entries(r.sources()),
                Provision.of(r, catalogue));
    }

    private static DatedProvision of(TableRow row, Catalogue catalogue) {
        Provision provision = Provision.of(row);
        return new DatedProvision(
                provision.id() + " " + row.validFrom(),
                provision.id(),
                row.scheme(),
                List.of(),
                catalogue.entries(row.source() == null ? List.of() : List.of(row.source())),
                provision);
    }

    /** A remark. Its key distinguishes it from other remarks with the same id. */
    static DatedProvision remark(
            String key,
            String scheme,
            List<@Nullable Object> metadata,
            List<SourceEntry> sources,
            Provision provision) {
        return new DatedProvision(provision.id() + " " + key, provision.id(), scheme, metadata, sources, provision);
    }

    /** The provision with its sources in the versions that are in force on a day. */
    Provision on(LocalDate day) {
        return provision.with(sources.stream().map(source -> source.on(day)).toList());
    }

    /** The provision with its sources in the versions of the last day on which it applies, at most the given day. */
    Provision lastOn(LocalDate most) {
        LocalDate from = provision.validFrom();
        LocalDate to = provision.validTo();
        LocalDate last = to == null || to.isAfter(most) ? most : to;
        return on(from != null && from.isAfter(last) ? from : last);
    }

    boolean beginsOn(LocalDate day) {
        return day.equals(provision.validFrom());
    }

    boolean endsBefore(LocalDate day) {
        return day.minusDays(1).equals(provision.validTo());
    }

    /** The first day on which it applies and the first day on which it no longer applies, where known. */
    Stream<LocalDate> days() {
        return Stream.concat(
                Stream.ofNullable(provision.validFrom()),
                Stream.ofNullable(provision.validTo()).map(day -> day.plusDays(1)));
    }
}
