package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.Formality;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the funders that are open and whose amount is not known: what to ask whom, who decides, and what the amount
 * depends on. Those of the recommended plan come first.
 */
final class OpenRequests {

    private final Markup out;
    private final PageData data;
    private final Words words;

    OpenRequests(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write() {
        if (!data.hasOpenRequests()) {
            return;
        }
        out.open("section")
                .element(
                        "h2",
                        words.of("Demandes ouvertes, montant à confirmer", "Open requests, amount to be confirmed"))
                .open("ul");
        Set<Scheme> written = new TreeSet<>();
        for (FundingPlan plan : data.decision().plans()) {
            for (AmountToConfirm request : plan.toConfirm()) {
                if (written.add(request.scheme())) {
                    write(request, plan);
                }
            }
        }
        out.close().close();
    }

    private void write(AmountToConfirm request, FundingPlan plan) {
        out.open("li").element("strong", words.of(request.scheme().label()));
        out.text(words.of(" : ", ": ") + whatToAsk(request.scheme()) + decides(request) + dependsOn(request));
        if (!plan.equals(data.decision().plan())) {
            out.text(words.of(" Autre voie : ", " Other way: ") + words.of(plan.route()) + ".");
        }
        out.close();
    }

    private String whatToAsk(Scheme scheme) {
        String asked = data.paperwork().deadlines().formalities().stream()
                .map(deadline -> deadline.formality())
                .filter(formality -> formality.scheme().equals(scheme.code()))
                .map(this::asked)
                .collect(Collectors.joining(" ; "));
        return (asked.isEmpty()
                        ? words.of(
                                "montant à demander au financeur avant le début",
                                "ask the funder for the amount before the start")
                        : asked)
                + ".";
    }

    private String asked(Formality formality) {
        return words.of(formality.what()) + " (" + words.of(formality.whom()) + ")";
    }

    private String decides(AmountToConfirm request) {
        return request.rules().stream()
                .flatMap(id -> data.catalogue().rule(id).stream())
                .filter(rule -> rule.kind() == RuleKind.APPROVAL)
                .map(RuleInfo::label)
                .map(label -> " " + words.of(label) + ".")
                .collect(Collectors.joining());
    }

    private String dependsOn(AmountToConfirm request) {
        return request.missing().isEmpty()
                ? ""
                : words.of(" Le montant dépend de : ", " The amount depends on: ")
                        + new AbsenceWords(words).names(request.missing()) + ".";
    }
}
