package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.FieldLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the fields of the form, each with its label, its unit and limits, and what is wrong with it. */
final class Inputs {

    /** What a field is called where it is neither its pointer nor its label. */
    record Field(
            FieldInfo info,
            String name,
            BilingualText label,
            @Nullable BilingualText hint) {

        static Field of(FieldInfo info) {
            return new Field(info, info.pointer(), info.label(), null);
        }
    }

    private static final BigDecimal MOST_TOLD = BigDecimal.valueOf(10_000);

    private final Markup out;
    private final Words words;
    private final Form form;
    private final Map<String, BilingualText> errors;

    Inputs(Markup out, Words words, Form form, Map<String, BilingualText> errors) {
        this.out = out;
        this.words = words;
        this.form = form;
        this.errors = errors;
    }

    /** Writes one field and its error. */
    void write(Field field) {
        switch (field.info().type()) {
            case YES_NO -> group(field, "radio", yesOrNo(field.info().choices()));
            case SEVERAL_OF -> group(field, "checkbox", withNone(field.info().choices()));
            case ONE_OF -> single(field, this::select);
            default -> single(field, this::text);
        }
    }

    /** Writes a field that is asked for. A button beside it stands for no answer. */
    void ask(Field field) {
        if (field.info().type() == FieldType.YES_NO) {
            group(field, "radio", field.info().choices());
        } else {
            write(field);
        }
    }

    /** Writes an answer that travels without being seen. */
    static void hidden(Markup out, String name, String value) {
        out.empty("input", "type", "hidden", "name", name, "value", value);
    }

    private interface Control {
        void write(Field field, String[] attributes);
    }

    private void single(Field field, Control control) {
        String id = Names.id(field.name());
        out.open("div", "class", "field").element("label", capitalised(words.of(field.label())), "for", id);
        describe(field, id);
        control.write(field, attributes(field, id, "id", id, "name", field.name()));
        out.close();
    }

    private void text(Field field, String[] attributes) {
        String mode = field.info().type() == FieldType.WHOLE_NUMBER
                ? "numeric"
                : field.info().type() == FieldType.AMOUNT ? "decimal" : "text";
        List<String> all = new ArrayList<>(
                List.of("type", "text", "inputmode", mode, "autocomplete", "off", "value", form.typed(field.name())));
        Collections.addAll(all, attributes);
        out.empty("input", all.toArray(String[]::new));
    }

    private void select(Field field, String[] attributes) {
        out.open("select", attributes).element("option", "–", "value", "");
        for (Choice choice : field.info().choices()) {
            boolean chosen = form.typed(field.name()).equals(choice.code());
            String label = capitalised(words.of(choice.label()));
            if (chosen) {
                out.element("option", label, "value", choice.code(), "selected", "selected");
            } else {
                out.element("option", label, "value", choice.code());
            }
        }
        out.close();
    }

    /** Writes choices to tick. */
    void group(Field field, String type, List<Choice> choices) {
        String id = Names.id(field.name());
        out.open("fieldset", attributes(field, id, "class", type.equals("radio") ? "field row" : "field"))
                .element("legend", capitalised(words.of(field.label())));
        describe(field, id);
        List<String> chosen = form.all(field.name());
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            boolean checked = chosen.contains(choice.code())
                    || (chosen.isEmpty() && choice.code().isEmpty());
            choice(type, field.name(), i, choice, checked);
        }
        out.close();
    }

    /** Writes one of the choices of a field, by its place among them. */
    void choice(String type, String name, int place, Choice choice, boolean checked) {
        String id = Names.id(name) + "-" + place;
        List<String> attributes =
                new ArrayList<>(List.of("type", type, "id", id, "name", name, "value", choice.code()));
        if (checked) {
            Collections.addAll(attributes, "checked", "checked");
        }
        out.open("label", "class", "choice", "for", id)
                .empty("input", attributes.toArray(String[]::new))
                .text(" " + capitalised(words.of(choice.label())))
                .close();
    }

    private void describe(Field field, String id) {
        String hint = hint(field);
        if (!hint.isEmpty()) {
            out.element("p", hint, "class", "hint", "id", id + "-hint");
        }
        BilingualText error = errors.get(field.name());
        if (error != null) {
            out.element("p", words.of(error), "class", "error", "id", id + "-error");
        }
    }

    private String[] attributes(Field field, String id, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        boolean wrong = errors.containsKey(field.name());
        String described = ((hint(field).isEmpty() ? "" : id + "-hint") + (wrong ? " " + id + "-error" : "")).strip();
        if (!described.isEmpty()) {
            Collections.addAll(all, "aria-describedby", described);
        }
        if (wrong && field.info().type() != FieldType.YES_NO && field.info().type() != FieldType.SEVERAL_OF) {
            Collections.addAll(all, "aria-invalid", "true");
        }
        return all.toArray(String[]::new);
    }

    /** The form of a value and its limits, after what else is said of the field. */
    private String hint(Field field) {
        String form = switch (field.info().type()) {
            case AMOUNT -> words.of("en euros", "in euros");
            case DATE -> words.of("jj/mm/aaaa", "dd/mm/yyyy");
            case WHOLE_NUMBER -> number(field.info());
            default -> "";
        };
        String more = field.hint() == null ? "" : words.of(field.hint());
        return form.isEmpty() || more.isEmpty() ? form + more : more + " (" + form + ")";
    }

    private String number(FieldInfo info) {
        FieldLimit limit = FundingRequest.limits().get(info.pointer());
        String unit = info.unit() == null ? "" : words.of(info.unit());
        // a range of millions says nothing
        String range = limit == null || limit.most() == null || limit.most().compareTo(MOST_TOLD) > 0
                ? ""
                : words.of("de ", "from ") + limit.least() + words.of(" à ", " to ") + limit.most();
        return unit + (unit.isEmpty() || range.isEmpty() ? "" : ", ") + range;
    }

    private static List<Choice> yesOrNo(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(new Choice("", new BilingualText("je ne sais pas", "I do not know")));
        return all;
    }

    private static List<Choice> withNone(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(new Choice("none", new BilingualText("aucun de ces choix", "none of these")));
        return all;
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
