package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.rulebook.RuleKind;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a decision takes for granted about absent inputs, and the rules that do so. */
final class Presumptions {

    private static final BilingualText NOT_GIVEN = new BilingualText("non indiqué", "not given");

    private final GivenInputs given;
    /** By the place of the field. */
    private final @Nullable Rules[] byField = new Rules[Field.count()];

    Presumptions(GivenInputs given) {
        this.given = given;
    }

    /**
     * The rules that presume something, in the catalogue's order, and the fired rules that a decision names for them. A
     * rule that fails by an inferred value did not fire.
     */
    private record Rules(List<RuleEntry> presuming, List<RuleEntry> named) {

        void add(List<RuleEntry> presuming, List<RuleEntry> named) {
            insert(presuming, this.presuming);
            insert(named, this.named);
        }

        private static void insert(List<RuleEntry> rules, List<RuleEntry> into) {
            for (int i = 0; i < rules.size(); i++) {
                insert(rules.get(i), into);
            }
        }

        private static void insert(RuleEntry rule, List<RuleEntry> into) {
            int at = into.size();
            while (at > 0 && into.get(at - 1).place() > rule.place()) {
                at--;
            }
            if (at == 0 || into.get(at - 1) != rule) {
                into.add(at, rule);
            }
        }
    }

    void add(List<Field> fields, List<RuleEntry> presuming, List<RuleEntry> named) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Rules rules = byField[field.place()];
            if (rules == null) {
                rules = new Rules(new ArrayList<>(2), new ArrayList<>(2));
                byField[field.place()] = rules;
            }
            rules.add(presuming, named);
        }
    }

    boolean includes(Field field) {
        return byField[field.place()] != null;
    }

    List<Presumption> list(DocumentPlace place) {
        List<Presumption> presumptions = new ArrayList<>();
        for (int i = 0; i < byField.length; i++) {
            Rules rules = byField[i];
            if (rules != null) {
                presumptions.add(new Presumption(
                        place.pointer(Field.at(i).pointer()),
                        text(Field.at(i), rules.presuming()),
                        RuleEntry.ids(rules.named())));
            }
        }
        return presumptions;
    }

    /** In the words of the criteria, if a criterion presumes it. */
    private BilingualText text(Field field, List<RuleEntry> rules) {
        if (rules.size() == 1) {
            return text(field, rules.get(0));
        }
        boolean ofCriteria = rules.stream().anyMatch(Presumptions::isOfCriteria);
        Set<BilingualText> texts = new LinkedHashSet<>();
        for (RuleEntry rule : rules) {
            if (!ofCriteria || isOfCriteria(rule)) {
                texts.add(text(field, rule));
            }
        }
        return texts.stream().reduce((first, next) -> first.and(" ; ", next)).orElseThrow();
    }

    private static boolean isOfCriteria(RuleEntry rule) {
        return rule.is(RuleKind.CRITERION) || rule.is(RuleKind.EXEMPTION);
    }

    /** What a criterion says; for an inferred value, from what it is inferred. */
    private BilingualText text(Field field, RuleEntry rule) {
        for (int i = 0; i < rule.inputs().size(); i++) {
            Field from = given.field(rule, i);
            if (from != null && rule.inputs().get(i).fields().contains(field)) {
                BilingualText value = ActualWords.of(from, Objects.requireNonNull(given.value(rule, i)));
                return InputWords.of(field.pointer())
                        .with(new BilingualText("d'après " + value.french(), "from " + value.english()));
            }
        }
        if (isOfCriteria(rule)) {
            return rule.info().label();
        }
        InputWords words = InputWords.of(field.pointer());
        return words.no() == null ? words.with(NOT_GIVEN) : words.no();
    }
}
