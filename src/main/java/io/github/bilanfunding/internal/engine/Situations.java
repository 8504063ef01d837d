package io.github.bilanfunding.internal.engine;

import io.github.bilanfunding.decision.OtherSituation;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The special situations of which a request does not speak. A section of which nothing is said stands as a whole; where
 * schemes share a section, the field of each scheme stands too.
 */
final class Situations {

    private final FundingRequest request;
    /** The schemes for whose criteria a field stands, by the place of the field. */
    private final @Nullable List<Scheme>[] byField = newArray();

    Situations(FundingRequest request) {
        this.request = request;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private static @Nullable List<Scheme>[] newArray() {
        return new List[Field.count()];
    }

    void add(List<Field> absent, SchemeRules scheme) {
        for (int i = 0; i < absent.size(); i++) {
            if (absent.get(i).isSituation()) {
                add(absent.get(i), scheme.scheme());
            }
        }
    }

    private void add(Field field, Scheme scheme) {
        List<Scheme> schemes = byField[field.place()];
        if (schemes == null) {
            schemes = new ArrayList<>(2);
            byField[field.place()] = schemes;
        }
        if (!schemes.contains(scheme)) {
            schemes.add(scheme);
        }
    }

    List<OtherSituation> list(DocumentPlace place) {
        List<OtherSituation> situations = new ArrayList<>();
        List<Field> fields = standing();
        while (!fields.isEmpty()) {
            String section = fields.get(0).section();
            List<Field> ofSection = new ArrayList<>(fields);
            ofSection.removeIf(field -> !field.section().equals(section));
            fields.removeAll(ofSection);
            addSection(section, ofSection, place, situations);
        }
        return situations;
    }

    private List<Field> standing() {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < byField.length; i++) {
            if (byField[i] != null) {
                fields.add(Field.at(i));
            }
        }
        return fields;
    }

    private void addSection(String section, List<Field> fields, DocumentPlace place, List<OtherSituation> to) {
        boolean silent = isSilent(section);
        if (silent) {
            to.add(situation(place.pointer(section), fields));
        }
        if (fields.size() > 1 || !silent) {
            for (Field field : fields) {
                to.add(situation(place.pointer(field.pointer()), List.of(field)));
            }
        }
    }

    private OtherSituation situation(String pointer, List<Field> fields) {
        List<Scheme> schemes = new ArrayList<>(2);
        BilingualText text = null;
        for (Field field : fields) {
            for (Scheme scheme : Objects.requireNonNull(byField[field.place()])) {
                if (!schemes.contains(scheme)) {
                    schemes.add(scheme);
                }
            }
            BilingualText own =
                    Objects.requireNonNull(InputWords.of(field.pointer()).situation(), field.pointer());
            text = text == null ? own : text.and(" ; ", own);
        }
        schemes.sort(Comparator.naturalOrder());
        return new OtherSituation(pointer, schemes, Objects.requireNonNull(text));
    }

    private boolean isSilent(String section) {
        for (Field field : Field.in(section)) {
            if (field.value(request) != null) {
                return false;
            }
        }
        return true;
    }
}
