package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.rulebook.SourceVersion;
import java.util.ArrayList;
import java.util.List;

/** What decisions under one rulebook repeat: records like theirs, with the same objects of the catalogue in them. */
final class Repeated {

    private Repeated() {}

    static List<Record> of(Catalogue catalogue) {
        List<Record> records = new ArrayList<>();
        for (RuleInfo rule : catalogue.rules()) {
            records.add(new FiredRule(
                    0,
                    rule.id(),
                    rule.label().french(),
                    rule.scheme(),
                    rule.sources(),
                    rule.validFrom(),
                    rule.validTo()));
            if (rule.kind() == RuleKind.CRITERION) {
                records.add(new Criterion(
                        rule.id(), rule.label(), Outcome.MET, rule.sources(), List.of(), null, rule.asks(), null));
            }
            if (rule.severity() != null) {
                records.add(new Notice(rule.id(), rule.severity(), rule.label(), rule.sources()));
            }
        }
        catalogue
                .schemes()
                .forEach(scheme -> records.add(
                        new SchemeVerdict(scheme, scheme.label(), SchemeStatus.NOT_APPLICABLE, null, List.of())));
        catalogue.sources().values().stream()
                .flatMap(entry -> entry.versions().stream())
                .map(SourceVersion::source)
                .forEach(records::add);
        return records;
    }
}
