package io.github.bilanfunding.comparison;

import io.github.bilanfunding.rulebook.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the differences between two versions of a rulebook, scheme by scheme. */
final class VersionChanges {

    private static final String BODY = "\nwhen\n";

    private VersionChanges() {}

    static List<RuleChange> between(Catalogue before, Catalogue after) {
        List<DatedProvision> old = all(before);
        List<DatedProvision> now = all(after);
        LocalDate day = after.verifiedUntil();
        Map<String, DatedProvision> oldByKey = byKey(old);
        Map<String, DatedProvision> nowByKey = byKey(now);
        List<RuleChange> changes = new ArrayList<>();
        for (DatedProvision provision : now) {
            DatedProvision was = oldByKey.get(provision.key());
            List<Aspect> aspects = was == null ? List.of() : aspects(was, provision, day);
            if (was == null) {
                changes.add(RuleChange.added(provision, day));
            } else if (!aspects.isEmpty()) {
                changes.add(RuleChange.changed(aspects, was, provision, day));
            }
        }
        old.stream()
                .filter(provision -> !nowByKey.containsKey(provision.key()))
                .map(provision -> RuleChange.removed(provision, day))
                .forEach(changes::add);
        changes.sort(RuleChange.ORDER);
        return changes;
    }

    private static List<DatedProvision> all(Catalogue catalogue) {
        return Stream.concat(DatedProvision.by(catalogue).stream(), Remarks.of(catalogue))
                .toList();
    }

    private static Map<String, DatedProvision> byKey(List<DatedProvision> provisions) {
        return provisions.stream().collect(Collectors.toMap(DatedProvision::key, Function.identity()));
    }

    private static List<Aspect> aspects(DatedProvision was, DatedProvision is, LocalDate day) {
        Provision before = was.lastOn(day);
        Provision after = is.lastOn(day);
        List<Aspect> aspects = new ArrayList<>();
        if (!before.label().equals(after.label())) {
            aspects.add(Aspect.NAME);
        }
        if (!Objects.equals(before.validFrom(), after.validFrom())
                || !Objects.equals(before.validTo(), after.validTo())) {
            aspects.add(Aspect.VALIDITY);
        }
        if (!before.sources().equals(after.sources())) {
            aspects.add(Aspect.SOURCES);
        }
        if (!was.metadata().equals(is.metadata())) {
            aspects.add(Aspect.METADATA);
        }
        if (!body(before.drl()).equals(body(after.drl()))) {
            aspects.add(Aspect.TEXT);
        }
        return aspects;
    }

    /** The condition and the consequence of a rule, without its metadata. Empty for provisions that are not rules. */
    private static String body(@Nullable String drl) {
        return drl == null ? "" : drl.substring(drl.indexOf(BODY));
    }
}
