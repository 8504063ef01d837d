package io.github.bilanfunding.watch;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.Doubt;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.Mention;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a rulebook says beside its rules and tables: formalities, ways of payment, mentions, doubts. */
final class Remarks {

    private Remarks() {}

    static Stream<Held> of(Rulebook rulebook) {
        return Stream.of(
                        rulebook.formalities().stream().map(Remarks::of),
                        rulebook.payments().stream().map(Remarks::of),
                        rulebook.mentions().stream().map(Remarks::of),
                        rulebook.doubts().stream().map(Remarks::of))
                .flatMap(remarks -> remarks);
    }

    private static Held of(Formality f) {
        return Held.remark(
                f.rule() + " " + f.what().french() + " " + f.validFrom(),
                f.scheme(),
                Arrays.asList(f.scheme(), f.delay(), f.whom(), f.papers(), f.answer(), f.silence()),
                new Provision(
                        "formalities " + f.rule(), f.what(), List.of(f.source()), f.validFrom(), f.validTo(), null));
    }

    private static Held of(Payment p) {
        String id = "payments " + p.payer() + (p.route() == null ? "" : " " + p.route());
        return Held.remark(
                String.valueOf(p.validFrom()),
                schemeOf(p.payer()),
                Arrays.asList(p.paidTo(), p.advancedBy(), p.invoiceTo()),
                new Provision(id, p.how(), p.sources(), p.validFrom(), p.validTo(), null));
    }

    private static Held of(Mention m) {
        return Held.remark(
                String.valueOf(m.validFrom()),
                RuleInfo.BILAN,
                List.of(m.rules()),
                new Provision("mentions " + m.id(), m.text(), m.sources(), m.validFrom(), m.validTo(), null));
    }

    private static Held of(Doubt d) {
        return Held.remark(
                d.text().french(),
                d.scheme(),
                List.of(d.scheme()),
                new Provision("doubts " + String.join(" ", d.rules()), d.text(), List.of(), null, null, null));
    }

    /** What concerns no scheme concerns the bilan itself. */
    private static String schemeOf(String payer) {
        return Stream.of(Scheme.values()).anyMatch(s -> s.name().equals(payer)) ? payer : RuleInfo.BILAN;
    }
}
