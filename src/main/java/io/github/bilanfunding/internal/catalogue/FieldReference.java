package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.record.RecordField;
import io.github.bilanfunding.internal.wording.FieldWords;
import io.github.bilanfunding.internal.wording.InputNature;
import io.github.bilanfunding.internal.wording.InputWords;
import io.github.bilanfunding.internal.wording.ValueWords;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.rulebook.FieldUse;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fields of a request and the rules that read them. The fields of a list's objects follow the list and have the same
 * readers.
 */
final class FieldReference {

    private static final String FIRST_ITEM = "/0";

    private static final Map<Class<?>, FieldType> TYPES = Map.of(
            Boolean.class, FieldType.YES_NO,
            Integer.class, FieldType.WHOLE_NUMBER,
            Euros.class, FieldType.AMOUNT,
            LocalDate.class, FieldType.DATE,
            String.class, FieldType.TEXT);

    private final List<RuleInfo> rules;
    private final List<Scheme> schemes;
    private final Map<String, BilingualText> questions;

    private FieldReference(List<RuleInfo> rules, List<Scheme> schemes, Map<String, BilingualText> questions) {
        this.rules = rules;
        this.schemes = schemes;
        this.questions = questions;
    }

    /**
     * The fields in the order of the document.
     *
     * @param questions the questions that the rulebook words itself, by the pointers of their fields
     */
    static List<FieldInfo> of(List<RuleInfo> rules, List<Scheme> schemes, Map<String, BilingualText> questions) {
        FieldReference reference = new FieldReference(rules, schemes, questions);
        return RecordField.of(FundingRequest.class).stream()
                .filter(field -> !field.isSection())
                .flatMap(reference::withItems)
                .toList();
    }

    private Stream<FieldInfo> withItems(RecordField field) {
        FieldInfo info = info(field, field.pointer(), field.pointer());
        return info.type() == FieldType.LIST ? Stream.concat(Stream.of(info), items(field)) : Stream.of(info);
    }

    private Stream<FieldInfo> items(RecordField list) {
        return RecordField.of(list.type().asSubclass(Record.class)).stream()
                .map(item -> info(item, list.pointer() + FIRST_ITEM + item.pointer(), list.pointer()));
    }

    private FieldInfo info(RecordField field, String pointer, String input) {
        FieldWords words = FieldWords.of(pointer);
        Optional<InputWords> inputWords = InputWords.find(pointer);
        List<RuleInfo> readers =
                rules.stream().filter(rule -> rule.inputs().contains(input)).toList();
        return new FieldInfo(
                pointer,
                type(field),
                ValueWords.choices(field.type()),
                inputWords.map(InputWords::unit).orElse(null),
                words.label(),
                words.meaning(),
                questions.getOrDefault(
                        pointer, inputWords.map(InputWords::question).orElse(null)),
                words.who(),
                words.example(),
                words.why(),
                field.isRequired()
                        ? FieldUse.REQUIRED
                        : inputWords.map(FieldReference::use).orElse(FieldUse.NEVER_ASKED),
                schemes.stream()
                        .filter(scheme -> readers.stream().anyMatch(rule -> rule.bearsOn(scheme)))
                        .toList(),
                readers.stream().map(RuleInfo::id).toList());
    }

    private static FieldType type(RecordField field) {
        if (field.type().isEnum()) {
            return field.isList() ? FieldType.SEVERAL_OF : FieldType.ONE_OF;
        }
        return TYPES.getOrDefault(field.type(), FieldType.LIST);
    }

    private static FieldUse use(InputWords words) {
        return words.nature() == InputNature.NEWS
                ? FieldUse.NEVER_ASKED
                : words.nature() == InputNature.SITUATION ? FieldUse.SITUATION : FieldUse.ASKED;
    }
}
