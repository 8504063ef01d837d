package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.rulebook.FieldUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the buttons of a form change in it: an answer is taken back, a question declined, a situation told. */
final class Steps {

    private Steps() {}

    /** The form after its button. */
    static Form taken(Form form, FundingEngine engine) {
        Map<String, List<String>> values = new LinkedHashMap<>(form.values());
        for (String removed : form.all(Names.REMOVE)) {
            values.remove(removed);
            values.put(Names.DECLINED, without(form.all(Names.DECLINED), removed));
        }
        for (String declined : form.all(Names.DECLINE)) {
            values.remove(declined);
            add(values, Names.DECLINED, declined);
        }
        form.all(Names.SITUATION).forEach(section -> tell(values, section, engine));
        if (!form.all(Names.SITUATION).isEmpty()) {
            values.put(Names.SITUATIONS_SETTLED, List.of("true"));
        }
        List.of(Names.REMOVE, Names.DECLINE, Names.SITUATION).forEach(values::remove);
        return new Form(values);
    }

    /** A situation that a yes-or-no field tells is told by ticking it; the others have a question. */
    private static void tell(Map<String, List<String>> values, String section, FundingEngine engine) {
        for (FieldInfo field : engine.catalogue().fields()) {
            if (field.use() == FieldUse.SITUATION
                    && (field.pointer().equals(section) || field.section().equals(section))) {
                if (field.type() == FieldType.YES_NO) {
                    values.put(field.pointer(), List.of("true"));
                } else {
                    add(values, Names.TO_ASK, field.pointer());
                }
            }
        }
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        List<String> more = new ArrayList<>(without(values.getOrDefault(name, List.of()), value));
        more.add(value);
        values.put(name, more);
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }
}
