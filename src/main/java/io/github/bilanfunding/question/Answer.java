package io.github.bilanfunding.question;

import io.github.bilanfunding.internal.condition.Field;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a question permits. Immutable and thread-safe.
 *
 * @param kind the form of the answer, not null
 * @param codes the permitted codes, as the request document writes them; empty for kinds without codes, not null
 * @param choices the permitted values with their labels: the codes in the same order, or true and false for a yes or no;
 *     empty for other kinds, not null
 * @param unit what a whole number counts, null for other kinds
 * @param least the least whole number that the request can hold, inclusive, null for other kinds
 * @param most the greatest whole number that the request can hold, inclusive, null for other kinds
 */
public record Answer(
        FieldType kind,
        List<String> codes,
        List<Choice> choices,
        @Nullable BilingualText unit,
        @Nullable Integer least,
        @Nullable Integer most) {

    /**
     * Copies the lists.
     *
     * @param kind as the component
     * @param codes as the component
     * @param choices as the component
     * @param unit as the component
     * @param least as the component
     * @param most as the component
     * @throws NullPointerException if the kind, the codes or the choices are null
     */
    public Answer {
        Objects.requireNonNull(kind, "kind");
        codes = List.copyOf(codes);
        choices = List.copyOf(choices);
    }

    /** The answers to a question for a field, with the range that a request leaves to a whole number. */
    static Answer to(FieldInfo field, FundingRequest request) {
        Range range = field.type() == FieldType.WHOLE_NUMBER ? Range.of(Field.of(field.pointer()), request) : null;
        return new Answer(
                field.type(),
                field.type() == FieldType.YES_NO
                        ? List.of()
                        : field.choices().stream().map(Choice::code).toList(),
                field.choices(),
                field.unit(),
                range == null ? null : range.least(),
                range == null ? null : range.most());
    }
}
