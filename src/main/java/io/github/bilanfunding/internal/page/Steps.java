package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.dialogue.Situations;
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
        Situations situations = Situations.of(engine.catalogue(), form.all(Names.SITUATION));
        situations.told().forEach(field -> values.put(field.pointer(), List.of("true")));
        situations.asked().forEach(field -> add(values, Names.TO_ASK, field.pointer()));
        if (!form.all(Names.SITUATION).isEmpty()) {
            values.put(Names.SITUATIONS_SETTLED, List.of("true"));
        }
        List.of(Names.REMOVE, Names.DECLINE, Names.SITUATION).forEach(values::remove);
        return new Form(values);
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
