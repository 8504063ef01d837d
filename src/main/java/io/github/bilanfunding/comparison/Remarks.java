package io.github.bilanfunding.comparison;

import io.github.bilanfunding.decision.Payer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.Doubt;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.Mention;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Step;
import io.github.bilanfunding.rulebook.UsualAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The remarks of a rulebook, which are not rules or tables: formalities, payments, mentions, steps, doubts, usual answers. */
final class Remarks {

    private Remarks() {}

    static Stream<DatedProvision> of(Catalogue catalogue) {
        return Stream.of(
                        catalogue.formalities().stream().map(f -> of(f, catalogue)),
                        catalogue.payments().stream().map(p -> of(p, catalogue)),
                        catalogue.mentions().stream().map(m -> of(m, catalogue)),
                        catalogue.steps().stream().map(s -> of(s, catalogue)),
                        catalogue.doubts().stream().map(Remarks::of),
                        catalogue.usualAnswers().stream().map(Remarks::of))
                .flatMap(remarks -> remarks);
    }

    private static DatedProvision of(Formality f, Catalogue catalogue) {
        return DatedProvision.remark(
                f.family() + " " + f.what().french() + " " + f.validFrom(),
                f.scheme(),
                Arrays.asList(f.scheme(), f.delay(), f.whom(), f.papers(), f.answer(), f.silence()),
                catalogue.entries(List.of(f.source())),
                new Provision("formalities " + f.family(), f.what(), List.of(), f.validFrom(), f.validTo(), null));
    }

    private static DatedProvision of(Payment p, Catalogue catalogue) {
        String id = "payments " + p.payer().code() + (p.route() == null ? "" : " " + p.route());
        return DatedProvision.remark(
                String.valueOf(p.validFrom()),
                schemeOf(p.payer()),
                Arrays.asList(p.paidTo(), p.advancedBy(), p.invoiceTo()),
                catalogue.entries(p.sources()),
                new Provision(id, p.how(), List.of(), p.validFrom(), p.validTo(), null));
    }

    private static DatedProvision of(Mention m, Catalogue catalogue) {
        return DatedProvision.remark(
                String.valueOf(m.validFrom()),
                RuleInfo.BILAN,
                List.of(m.families(), m.warning()),
                catalogue.entries(m.sources()),
                new Provision("mentions " + m.id(), m.text(), List.of(), m.validFrom(), m.validTo(), null));
    }

    private static DatedProvision of(Step s, Catalogue catalogue) {
        return DatedProvision.remark(
                String.valueOf(s.validFrom()),
                s.payer() == null ? RuleInfo.BILAN : schemeOf(s.payer()),
                Arrays.asList(s.route(), s.payer()),
                catalogue.entries(s.sources()),
                new Provision("steps " + s.id(), s.text(), List.of(), s.validFrom(), s.validTo(), null));
    }

    private static DatedProvision of(Doubt d) {
        return DatedProvision.remark(
                d.text().french(),
                d.scheme(),
                List.of(d.scheme()),
                List.of(),
                new Provision("doubts " + String.join(" ", d.families()), d.text(), List.of(), null, null, null));
    }

    private static DatedProvision of(UsualAnswer u) {
        return DatedProvision.remark(
                u.input(),
                RuleInfo.BILAN,
                List.of(u.value(), u.reason()),
                List.of(),
                new Provision("usual-answers " + u.input(), u.text(), List.of(), null, null, null));
    }

    /** A payer that is not a scheme belongs to the bilan itself. */
    private static String schemeOf(Payer payer) {
        return payer instanceof Scheme scheme ? scheme.code() : RuleInfo.BILAN;
    }
}
