package io.github.bilanfunding.internal.dialogue;

import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.rulebook.FieldUse;
import java.util.Collection;
import java.util.List;

/**
 * What it takes to tell special situations.
 *
 * @param told the yes-or-no fields that are told by choosing the situation
 * @param asked the fields that have to be asked for
 */
public record Situations(List<FieldInfo> told, List<FieldInfo> asked) {

    /** What it takes to tell some situations, by their sections, or by their fields where sections hold several. */
    public static Situations of(Catalogue catalogue, Collection<?> sections) {
        List<FieldInfo> fields = catalogue.fields().stream()
                .filter(field -> field.use() == FieldUse.SITUATION)
                .filter(field -> sections.contains(field.pointer()) || sections.contains(field.section()))
                .toList();
        return new Situations(
                fields.stream()
                        .filter(field -> field.type() == FieldType.YES_NO)
                        .toList(),
                fields.stream()
                        .filter(field -> field.type() != FieldType.YES_NO)
                        .toList());
    }
}
