package io.github.bilanfunding.internal.record;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a request type by their pointers. Unknown pointers and wrong values give an explaining exception.
 * Immutable and thread-safe.
 */
public final class RecordFields<R extends Record> {

    private static final Map<Class<?>, BilingualText> TYPES = Map.of(
            String.class, new BilingualText("un texte", "a text"),
            Boolean.class, new BilingualText("true ou false", "true or false"),
            Integer.class, new BilingualText("un nombre entier", "a whole number"),
            Euros.class, new BilingualText("un montant", "an amount"),
            LocalDate.class, new BilingualText("un jour", "a day"));

    private static final BilingualText SECTION = new BilingualText("une section", "a section");
    private static final BilingualText OBJECT = new BilingualText("un objet", "an object");

    private final Class<R> type;
    private final List<RecordField> all;
    private final Map<String, RecordField> byPointer;
    private final List<String> pointers;

    /** The fields of a request type. */
    public RecordFields(Class<R> type) {
        this.type = type;
        all = RecordField.of(type);
        byPointer = all.stream().collect(Collectors.toUnmodifiableMap(RecordField::pointer, field -> field));
        pointers = all.stream()
                .filter(field -> !field.isSection())
                .map(RecordField::pointer)
                .toList();
    }

    /** The pointers of all fields except sections, in the order of the document. */
    public List<String> pointers() {
        return pointers;
    }

    /**
     * The value of a field or section, or null when it is absent.
     *
     * @throws InvalidRequestException if there is no such field
     */
    public @Nullable Object get(R request, String pointer) {
        return field(pointer, "", "").get(request);
    }

    /**
     * A copy of the request with another value in one field or section. Null makes it unknown.
     *
     * @throws InvalidRequestException if there is no such field, or if the request refuses the value
     */
    public R with(R request, String pointer, @Nullable Object value) {
        RecordField field = field(pointer, " pour la valeur " + shown(value), " for the value " + shown(value));
        if (value != null && !field.accepts(value)) {
            throw wrongType(field, value);
        }
        R changed = field.with(request, value);
        Object held = field.get(changed);
        if (value == null && !Objects.equals(held, Records.absent(field.component()))) {
            throw problem(
                    pointer,
                    "null ne convient pas : un autre champ implique " + held + ", rendez d'abord celui-là inconnu.",
                    "null does not fit: another field implies " + held + ", make that one unknown first.");
        }
        return changed;
    }

    private RecordField field(String pointer, String frenchUse, String englishUse) {
        RecordField field = byPointer.get(Objects.requireNonNull(pointer, "pointer"));
        if (field != null) {
            return field;
        }
        String list = type.getSimpleName() + ".pointers() ";
        BilingualText advice = NearestName.of(pointer, all.stream().map(RecordField::pointer))
                .map(nearest ->
                        new BilingualText("vouliez-vous dire " + nearest + " ?", "did you mean " + nearest + "?"))
                .orElse(new BilingualText(list + "donne ceux qu'elle a.", list + "lists those that it has."));
        throw problem(
                pointer,
                "une demande n'a pas ce champ" + frenchUse + " : " + advice.french(),
                "a request has no such field" + englishUse + ": " + advice.english());
    }

    private static InvalidRequestException wrongType(RecordField field, Object value) {
        BilingualText expected = expected(field);
        String given = shown(value) + " (" + (value instanceof List ? "List" : name(value.getClass())) + ")";
        return problem(
                field.pointer(),
                given + " ne convient pas : attendu "
                        + (field.isList() ? "une liste (List), dont chaque valeur est " : "") + expected.french() + ".",
                given + " does not fit: expected " + (field.isList() ? "a list (List), of which each value is " : "")
                        + expected.english() + ".");
    }

    private static BilingualText expected(RecordField field) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            String constants = Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "", " (" + name(type) + ")"));
            return new BilingualText("l'une des valeurs " + constants, "one of " + constants);
        }
        BilingualText words = TYPES.getOrDefault(type, field.isList() ? OBJECT : SECTION);
        return new BilingualText(words.french() + " (" + name(type) + ")", words.english() + " (" + name(type) + ")");
    }

    private static String shown(@Nullable Object value) {
        return value instanceof String text ? "\"" + Excerpt.of(text) + "\"" : String.valueOf(value);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }

    private static InvalidRequestException problem(String pointer, String french, String english) {
        return new InvalidRequestException(List.of(new Problem(pointer, new BilingualText(french, english))));
    }
}
