package io.github.bilanfunding.comparison;

import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.TableRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A provision that a rulebook holds.
 *
 * @param key what tells it from all others, in every version
 * @param family what it has in common with those that can take its place
 * @param scheme the code of its scheme
 * @param metadata what its metadata say beyond the provision
 * @param provision the provision itself
 */
record DatedProvision(String key, String family, String scheme, List<@Nullable Object> metadata, Provision provision) {

    /** The provisions of a rulebook in the order of its catalogue, rows of tables last. */
    static List<DatedProvision> by(Catalogue catalogue) {
        return Stream.concat(
                        catalogue.rules().stream().map(rule -> of(rule, catalogue)),
                        catalogue.rows().stream().map(DatedProvision::of))
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
                        r.severity()),
                Provision.of(r, catalogue));
    }

    private static DatedProvision of(TableRow row) {
        Provision provision = Provision.of(row);
        return new DatedProvision(
                provision.id() + " " + row.validFrom(), provision.id(), row.scheme(), List.of(), provision);
    }

    /** A remark, whose key tells it from others with the same id. */
    static DatedProvision remark(String key, String scheme, List<@Nullable Object> metadata, Provision provision) {
        return new DatedProvision(provision.id() + " " + key, provision.id(), scheme, metadata, provision);
    }

    boolean beginsOn(LocalDate day) {
        return day.equals(provision.validFrom());
    }

    boolean endsBefore(LocalDate day) {
        return day.minusDays(1).equals(provision.validTo());
    }

    /** The days on which it begins to apply and no longer does, as far as they are known. */
    Stream<LocalDate> days() {
        return Stream.concat(
                Stream.ofNullable(provision.validFrom()),
                Stream.ofNullable(provision.validTo()).map(day -> day.plusDays(1)));
    }
}
