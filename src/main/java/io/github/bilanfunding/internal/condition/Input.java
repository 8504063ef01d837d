package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.request.FundingRequest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An input of a rule: a field of the request, or several fields of which the first given one is used. If only some
 * fields belong to the company, these are used for an employee and wherever they are given. The other fields are used
 * for other persons.
 *
 * @param notation the fields in the notation of {@link io.github.bilanfunding.internal.facts.Reads}
 * @param fields the fields, in order of precedence
 * @param hasDefault whether the input has a value even when all fields are absent
 * @param isMixed whether only some fields belong to the company
 * @param nature what sets its first field apart, null for an ordinary fact
 */
public record Input(
        String notation,
        List<Field> fields,
        boolean hasDefault,
        boolean isMixed,
        @Nullable InputNature nature) {

    private static final char OR = '|';
    private static final ConcurrentMap<String, Input> KNOWN = new ConcurrentHashMap<>();

    /**
     * Parses the notation of an input.
     *
     * @throws IllegalArgumentException if a request has no such field
     */
    public static Input of(String notation) {
        return KNOWN.computeIfAbsent(notation, Input::read);
    }

    private static Input read(String notation) {
        List<Field> fields = Arrays.stream(notation.split("[|]", -1))
                .filter(pointer -> !pointer.isEmpty())
                .map(Field::of)
                .toList();
        long ofCompany = fields.stream().filter(Field::isOfCompany).count();
        return new Input(
                notation,
                fields,
                notation.charAt(notation.length() - 1) == OR,
                ofCompany > 0 && ofCompany < fields.size(),
                InputWords.of(fields.get(0).pointer()).nature());
    }

    /** The JSON pointers of the fields. */
    public Stream<String> pointers() {
        return fields.stream().map(Field::pointer);
    }

    /** Whether an absent field could override the known value of the input. */
    public boolean canBeOverridden() {
        return hasDefault || fields.size() > 1;
    }

    /** The field that is used, null when none is given. */
    public @Nullable Field given(FundingRequest request) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (counts(field, request) && field.value(request) != null) {
                return field;
            }
        }
        return null;
    }

    /**
     * Whether no absent field could change the value of the input. News does not count.
     *
     * @param given the field that is used, null when none is given
     */
    public boolean isSettled(FundingRequest request, @Nullable Field given) {
        if (nature == InputNature.NEWS) {
            return true;
        }
        if (given == null && !hasDefault) {
            return missing(request).isEmpty();
        }
        for (int i = 0; i < fields.size() && fields.get(i) != given; i++) {
            if (overrides(fields.get(i), request)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a field that comes before the given one is absent, but would be used. */
    private boolean overrides(Field field, FundingRequest request) {
        return field.value(request) == null && (field.isOfCompany() || counts(field, request));
    }

    /** The absent fields if the input is unknown. News is not missing: it is no fact about the person. */
    public List<Field> missing(FundingRequest request) {
        if (nature == InputNature.NEWS || hasDefault || given(request) != null) {
            return List.of();
        }
        return isMixed ? counting(request) : fields;
    }

    private List<Field> counting(FundingRequest request) {
        return fields.stream()
                .filter(field -> field.isOfCompany() || counts(field, request))
                .toList();
    }

    /** The absent fields that would override the known value of the input. */
    public List<Field> overriding(FundingRequest request) {
        if (nature == InputNature.NEWS || !canBeOverridden()) {
            return List.of();
        }
        Field given = given(request);
        if (given == null && !hasDefault) {
            return List.of();
        }
        List<Field> overriding = List.of();
        for (int i = 0; i < fields.size() && fields.get(i) != given; i++) {
            Field field = fields.get(i);
            if (overrides(field, request)) {
                overriding = Evaluation.joined(overriding, field.alone());
            }
        }
        return overriding;
    }

    /**
     * Whether the field is used for this request. If only some fields belong to the company, these are used for an
     * employee and wherever one of them is given.
     */
    private boolean counts(Field field, FundingRequest request) {
        return !isMixed || field.isOfCompany() == Facts.isCompanysRegion(request);
    }
}
