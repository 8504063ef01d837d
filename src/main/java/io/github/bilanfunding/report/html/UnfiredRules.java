package io.github.bilanfunding.report.html;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.AbsenceWords;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the rules in force that did not fire, each with the reason found in the decision. */
final class UnfiredRules {

    private final Markup out;
    private final PageData data;
    private final Words words;
    private final AbsenceWords absences;

    UnfiredRules(Markup out, PageData data) {
        this.out = out;
        this.data = data;
        this.words = data.words();
        this.absences = new AbsenceWords(words);
    }

    void write() {
        Map<String, List<RuleInfo>> byScheme = unfired().stream()
                .collect(Collectors.groupingBy(RuleInfo::scheme, LinkedHashMap::new, Collectors.toList()));
        out.open("div", "class", "columns");
        byScheme.forEach((scheme, rules) -> {
            out.element("h3", name(scheme));
            String unexamined = status(scheme).map(this::unexamined).orElse("");
            if (unexamined.isEmpty()) {
                list(rules);
            } else {
                out.element("p", unexamined + rules.stream().map(RuleInfo::id).collect(Collectors.joining(", ")));
            }
        });
        out.close();
    }

    /** Why no rule of a scheme is looked at, empty when they are. */
    private String unexamined(SchemeStatus status) {
        return switch (status) {
            case NOT_APPLICABLE ->
                words.of(
                        "Dispositif sans objet pour cette demande, aucune de ses règles n'est examinée : ",
                        "The scheme is not meant for this request, none of its rules is looked at: ");
            case NOT_CLAIMED ->
                words.of(
                        "Situation dont la demande ne parle pas, aucune de ces règles ne refuse rien : ",
                        "A situation of which the request does not speak, none of these rules refuses anything: ");
            case ELIGIBLE, SUBJECT_TO_APPROVAL, UNDETERMINED, INELIGIBLE -> "";
        };
    }

    private List<RuleInfo> unfired() {
        Set<String> fired =
                data.decision().firedRules().stream().map(FiredRule::id).collect(Collectors.toSet());
        return data.catalogue().on(data.decision().requestDate()).stream()
                .filter(rule -> !fired.contains(rule.id()))
                .toList();
    }

    private void list(List<RuleInfo> rules) {
        out.open("ul");
        for (RuleInfo rule : rules) {
            out.open("li")
                    .element("code", rule.id())
                    .text(words.of(" : ", ": ") + words.of(rule.label()).replace("{amount}", "…") + " ")
                    .element("span", "→ " + why(rule), "class", "aside")
                    .close();
        }
        out.close();
    }

    private String why(RuleInfo rule) {
        return criterion(rule.id())
                .map(this::why)
                .or(() ->
                        status(rule.scheme()).filter(s -> isAboutAmounts(rule)).flatMap(this::notGranted))
                .orElseGet(() -> unmet(rule));
    }

    /** The condition in words, which does not hold. */
    private String unmet(RuleInfo rule) {
        return rule.asks() == null
                ? words.of("sans condition propre", "no condition of its own")
                : words.of("non rempli : ", "not met: ") + words.of(rule.asks());
    }

    private String why(Criterion criterion) {
        return switch (criterion.outcome()) {
            case UNKNOWN ->
                words.of("inconnu, il manque : ", "unknown, missing: ") + absences.names(criterion.missing());
            case PRESUMED ->
                words.of("présumé, sauf indication contraire : ", "presumed unless said otherwise: ")
                        + absences.names(criterion.missing());
            case UNMET -> words.of("critère non rempli", "criterion not met");
            case MET -> words.of("critère levé par une dispense", "criterion lifted by an exemption");
        };
    }

    private Optional<String> notGranted(SchemeStatus status) {
        return switch (status) {
            case INELIGIBLE ->
                Optional.of(words.of(
                        "dispositif refusé, aucun montant n'est examiné", "scheme refused, no amount is looked at"));
            case UNDETERMINED ->
                Optional.of(words.of(
                        "dispositif à déterminer, aucun montant n'est examiné",
                        "scheme undetermined, no amount is looked at"));
            case ELIGIBLE, SUBJECT_TO_APPROVAL, NOT_CLAIMED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private static boolean isAboutAmounts(RuleInfo rule) {
        return switch (rule.kind()) {
            case OFFER, CEILING, FLOOR, APPROVAL, WAGE -> true;
            case GATE, CRITERION, EXEMPTION, NOTICE -> false;
        };
    }

    private Optional<Criterion> criterion(String id) {
        return data.decision().criteria().stream()
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    private String name(String scheme) {
        return words.of(
                scheme.equals(RuleInfo.BILAN)
                        ? RuleInfo.BILAN_NAME
                        : data.decision().scheme(Scheme.of(scheme)).label());
    }

    private Optional<SchemeStatus> status(String scheme) {
        return scheme.equals(RuleInfo.BILAN)
                ? Optional.empty()
                : Optional.of(data.decision().scheme(Scheme.of(scheme)).status());
    }
}
