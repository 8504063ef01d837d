package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Doubt;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.Mention;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The remarks of a rulebook, which are not rules or tables: formalities, payments, mentions and doubts. */
final class Remarks {

    private Remarks() {}

    static Stream<DatedProvision> of(Catalogue catalogue) {
        return Stream.of(
                        catalogue.formalities().stream().map(Remarks::of),
                        catalogue.payments().stream().map(Remarks::of),
                        catalogue.mentions().stream().map(Remarks::of),
                        catalogue.doubts().stream().map(Remarks::of))
                .flatMap(remarks -> remarks);
    }

    private static DatedProvision of(Formality f) {
        return DatedProvision.remark(
                f.family() + " " + f.what().french() + " " + f.validFrom(),
                f.scheme(),
                Arrays.asList(f.scheme(), f.delay(), f.whom(), f.papers(), f.answer(), f.silence()),
                new Provision(
                        "formalities " + f.family(), f.what(), List.of(f.source()), f.validFrom(), f.validTo(), null));
    }

    private static DatedProvision of(Payment p) {
        String id = "payments " + p.payer() + (p.route() == null ? "" : " " + p.route());
        return DatedProvision.remark(
                String.valueOf(p.validFrom()),
                schemeOf(p.payer()),
                Arrays.asList(p.paidTo(), p.advancedBy(), p.invoiceTo()),
                new Provision(id, p.how(), p.sources(), p.validFrom(), p.validTo(), null));
    }

    private static DatedProvision of(Mention m) {
        return DatedProvision.remark(
                String.valueOf(m.validFrom()),
                RuleInfo.BILAN,
                List.of(m.families()),
                new Provision("mentions " + m.id(), m.text(), m.sources(), m.validFrom(), m.validTo(), null));
    }

    private static DatedProvision of(Doubt d) {
        return DatedProvision.remark(
                d.text().french(),
                d.scheme(),
                List.of(d.scheme()),
                new Provision("doubts " + String.join(" ", d.families()), d.text(), List.of(), null, null, null));
    }

    /** A payer that is not a scheme belongs to the bilan itself. */
    private static String schemeOf(String payer) {
        return Stream.of(Scheme.values()).anyMatch(s -> s.name().equals(payer)) ? payer : RuleInfo.BILAN;
    }
}
