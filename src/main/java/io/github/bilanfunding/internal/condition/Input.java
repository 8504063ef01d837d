package io.github.bilanfunding.internal.condition;

import io.github.bilanfunding.internal.facts.Facts;
import io.github.bilanfunding.request.FundingRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An input of a rule: a field of the request, or several of which the first that is given counts. Where some of them are
 * the company's and others are not, the company's alone count for a person with an employer, and the others alone for a
 * person without.
 *
 * @param notation the fields as {@link io.github.bilanfunding.internal.facts.Reads} writes them
 * @param fields the fields, the one that counts before the others first
 * @param hasDefault whether a rule can go by a value that no field gives
 * @param isMixed whether some fields are the company's and others are not
 */
public record Input(String notation, List<Field> fields, boolean hasDefault, boolean isMixed) {

    private static final char OR = '|';
    private static final String OF_COMPANY = "/company/";
    private static final ConcurrentMap<String, Input> KNOWN = new ConcurrentHashMap<>();

    /**
     * Reads the notation of an input.
     *
     * @throws IllegalArgumentException if no request has one of the fields
     */
    public static Input of(String notation) {
        return KNOWN.computeIfAbsent(notation, Input::read);
    }

    private static Input read(String notation) {
        List<Field> fields = Arrays.stream(notation.split("[|]", -1))
                .filter(pointer -> !pointer.isEmpty())
                .map(Field::of)
                .toList();
        long ofCompany = fields.stream().filter(Input::isOfCompany).count();
        return new Input(
                notation,
                fields,
                notation.charAt(notation.length() - 1) == OR,
                ofCompany > 0 && ofCompany < fields.size());
    }

    /** The JSON pointers of the fields. */
    public Stream<String> pointers() {
        return fields.stream().map(Field::pointer);
    }

    /** Whether an absent field can overrule what the input is known by. */
    public boolean canBeOverruled() {
        return hasDefault || fields.size() > 1;
    }

    /** The field that counts and is given, null when none is. */
    public @Nullable Field given(FundingRequest request) {
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (counts(field, request) && field.value(request) != null) {
                return field;
            }
        }
        return null;
    }

    /** Adds the absent fields without which the input is unknown; none when it is known. */
    public void addMissing(FundingRequest request, Collection<String> missing) {
        if (!hasDefault && given(request) == null) {
            for (Field field : fields) {
                if (counts(field, request)) {
                    missing.add(field.pointer());
                }
            }
        }
    }

    /** Adds the absent fields that would overrule what the input is known by. */
    public void addOverruling(FundingRequest request, Collection<String> overruling) {
        Field given = canBeOverruled() ? given(request) : null;
        if (given == null && !hasDefault) {
            return;
        }
        for (Field field : fields) {
            if (field.equals(given)) {
                return;
            }
            if (field.value(request) == null && (isOfCompany(field) || counts(field, request))) {
                overruling.add(field.pointer());
            }
        }
    }

    /** Where only some fields are the company's, either those count or the others. */
    private boolean counts(Field field, FundingRequest request) {
        return !isMixed || isOfCompany(field) == Facts.hasEmployer(request);
    }

    private static boolean isOfCompany(Field field) {
        return field.pointer().startsWith(OF_COMPANY);
    }
}
