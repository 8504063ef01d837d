package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.Gap;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.internal.condition.ActualWords;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.condition.Measure;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** States the criteria of a decision, each once, with what they read and by how much they are missed. */
final class StatedCriteria {

    /** How many criteria a decision usually has at most. */
    private static final int USUAL = 64;

    private final RuleIndex index;
    private final Assessment assessment;
    private final DocumentPlace place;
    /** By the place of the field, because many criteria read the same field. */
    private final @Nullable BilingualText[] valueTexts = new BilingualText[Field.count()];

    private StatedCriteria(RuleIndex index, Assessment assessment, DocumentPlace place) {
        this.index = index;
        this.assessment = assessment;
        this.place = place;
    }

    static List<Criterion> of(RuleIndex index, Assessment assessment, DocumentPlace place) {
        StatedCriteria stated = new StatedCriteria(index, assessment, place);
        boolean[] seen = new boolean[index.size()];
        List<Criterion> criteria = new ArrayList<>(USUAL);
        for (SchemeAssessment scheme : assessment.schemes()) {
            if (scheme.status() != SchemeStatus.NOT_CLAIMED) {
                for (Assessed assessed : scheme.criteria()) {
                    if (!seen[assessed.rule().place()]) {
                        seen[assessed.rule().place()] = true;
                        criteria.add(stated.criterion(assessed));
                    }
                }
            }
        }
        return criteria;
    }

    private Criterion criterion(Assessed assessed) {
        RuleEntry rule = assessed.rule();
        Gap gap = assessed.is(Outcome.UNMET)
                ? Measure.smallest(
                        index.measures(rule), assessment.evaluations().profile())
                : null;
        List<String> absent = place.pointers(assessed.absent());
        if (gap != null || !(absent.isEmpty() || place.isAlone())) {
            return criterion(assessed, absent, gap);
        }
        GivenInputs given = assessment.evaluations().given();
        Criterion criterion = rule.criteria().find(given, assessed.outcome(), absent);
        if (criterion == null) {
            criterion = criterion(assessed, absent, null);
            rule.criteria().keep(given, criterion);
        }
        return criterion;
    }

    private Criterion criterion(Assessed assessed, List<String> absent, @Nullable Gap gap) {
        RuleInfo info = assessed.rule().info();
        return new Criterion(
                info.id(),
                info.label(),
                assessed.outcome(),
                info.sources(),
                absent,
                actual(assessed.rule()),
                info.asks(),
                gap);
    }

    private @Nullable BilingualText actual(RuleEntry criterion) {
        BilingualText actual = null;
        GivenInputs given = assessment.evaluations().given();
        for (int i = 0; i < criterion.inputs().size(); i++) {
            Field field = given.field(criterion, i);
            if (field != null) {
                BilingualText text = valueText(field, Objects.requireNonNull(given.value(criterion, i)));
                actual = actual == null ? text : actual.and(", ", text);
            }
        }
        return actual;
    }

    private BilingualText valueText(Field field, Object value) {
        BilingualText text = valueTexts[field.place()];
        if (text == null) {
            text = ActualWords.of(field, value);
            valueTexts[field.place()] = text;
        }
        return text;
    }
}
