package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.FundingPlan;
import io.github.bilanfunding.decision.Limit;
import io.github.bilanfunding.decision.PlanReckoning;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.List;
import java.util.stream.Collectors;

/** Writes which floor of a route applies, and which one was lifted by whom. */
final class FloorText {

    private final Markup out;
    private final PageData data;
    private final Words words;

    FloorText(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
    }

    void write(FundingPlan plan, PlanReckoning reckoning) {
        data.fired(RuleKind.FLOOR)
                .filter(floor -> plan.route().equals(floor.route()))
                .forEach(floor -> out.open("p")
                        .text(words.of(floor.label()) + " (")
                        .element("code", floor.id())
                        .text(")" + words.of(" : ", ": ") + fate(floor, plan, reckoning) + ".")
                        .close());
    }

    private String fate(RuleInfo floor, FundingPlan plan, PlanReckoning reckoning) {
        Limit counted = reckoning.floor();
        List<RuleInfo> exemptions =
                data.fired(RuleKind.EXEMPTION).filter(rule -> rule.lifts(floor)).toList();
        String ids = exemptions.stream().map(RuleInfo::id).collect(Collectors.joining(", "));
        if (counted == null || !counted.rule().equals(floor.id())) {
            return exemptions.isEmpty()
                    ? words.of("un minimum plus élevé s'applique", "a higher floor applies")
                    : words.of("non due, levée par ", "not due, lifted by ") + ids;
        }
        if (!reckoning.floorLiftedBy().isEmpty()) {
            return words.of("non due, levée car ", "not due, lifted because ")
                    + reckoning.floorLiftedBy().stream()
                            .map(payer -> words.of(payer.label())
                                    + words.of(" paie ", " pays ")
                                    + words.amount(plan.paidBy(payer)))
                            .collect(Collectors.joining(", "))
                    + " (" + ids + ")";
        }
        return exemptions.isEmpty()
                ? words.of("due, personne ne la lève", "due, nobody lifts it")
                : words.of(
                                "due, car celui dont le versement la lèverait ne paie rien de cette part (",
                                "due, because the payer who would lift it does not pay enough to do so (")
                        + ids + ")";
    }
}
