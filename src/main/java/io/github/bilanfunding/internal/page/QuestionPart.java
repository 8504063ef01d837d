package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.estimate.Assumption;
import io.github.bilanfunding.internal.dialogue.Interview;
import io.github.bilanfunding.internal.dialogue.Prompt;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.rulebook.FieldInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the next questions, the one about special situations, and the answers given so far. */
final class QuestionPart {

    private static final int MOST_QUESTIONS = 3;

    private final Markup out;
    private final Words words;
    private final Inputs inputs;
    private final Fields fields;
    private final Answers answers;

    QuestionPart(Markup out, Words words, Inputs inputs, Fields fields, Answers answers) {
        this.out = out;
        this.words = words;
        this.inputs = inputs;
        this.fields = fields;
        this.answers = answers;
    }

    /** Asks what moves the most euros. The assumptions of an estimate are asked beside it. */
    void ask(Interview interview, Result result) {
        Set<String> assumed = Stream.ofNullable(result.estimate())
                .flatMap(estimate -> estimate.assumptions().stream())
                .map(Assumption::pointer)
                .collect(Collectors.toSet());
        FundingDecision decision = result.decision();
        List<Prompt> prompts = interview.open(answers.progress(), result.request(), decision).stream()
                .filter(prompt -> !assumed.contains(prompt.pointer()))
                .filter(prompt -> !Fields.hasItsPlace(prompt.pointer()))
                .filter(prompt -> answers.form().typed(prompt.pointer()).isEmpty())
                .limit(MOST_QUESTIONS)
                .toList();
        Optional<Prompt> situations = interview.situations(answers.progress(), decision);
        if (prompts.isEmpty() && situations.isEmpty()) {
            return;
        }
        out.open("section").element("h2", words.of("Questions suivantes", "Next questions"));
        prompts.forEach(this::ask);
        situations.ifPresent(this::situations);
        out.element("button", words.of("Recalculer", "Calculate again"), "type", "submit")
                .close();
    }

    private void ask(Prompt prompt) {
        FieldInfo info = fields.info(prompt.pointer());
        out.open("div", "class", "question");
        inputs.ask(new Inputs.Field(info, prompt.pointer(), prompt.text(), null));
        out.open("details").element("summary", words.of("Pourquoi cette question ?", "Why this question?"));
        prompt.help().forEach(line -> out.element("p", words.of(line)));
        out.close();
        out.element(
                        "button",
                        words.of("Je ne sais pas : passer", "I do not know: skip"),
                        "type",
                        "submit",
                        "class",
                        "quiet",
                        "name",
                        Names.DECLINE,
                        "value",
                        prompt.pointer(),
                        "aria-describedby",
                        Names.id(prompt.pointer()))
                .close();
    }

    private void situations(Prompt prompt) {
        out.open("fieldset", "class", "field")
                .element(
                        "legend",
                        words.of(
                                "L'une de ces situations vous concerne-t-elle ?",
                                "Are you in one of these situations?"));
        for (int i = 0; i < prompt.choices().size(); i++) {
            inputs.choice("checkbox", Names.SITUATION, i, prompt.choices().get(i), false);
        }
        out.element(
                        "button",
                        words.of("Aucune de ces situations", "None of these situations"),
                        "type",
                        "submit",
                        "class",
                        "quiet",
                        "name",
                        Names.SITUATIONS_SETTLED,
                        "value",
                        "true")
                .close();
    }

    /** The answers that have no place elsewhere, to be corrected or taken back. */
    void given() {
        List<FieldInfo> given = fields.catalogue().fields().stream()
                .filter(Answers::isOnPage)
                .filter(field -> !Fields.hasItsPlace(field.pointer()))
                .filter(field -> !answers.form().typed(field.pointer()).isEmpty())
                .toList();
        List<FieldInfo> declined = answers.progress().declined().stream()
                .flatMap(pointer -> fields.catalogue().field(pointer).stream())
                .toList();
        if (given.isEmpty() && declined.isEmpty()) {
            return;
        }
        out.open("section").element("h2", words.of("Vos réponses", "Your answers"));
        for (FieldInfo field : given) {
            out.open("div", "class", "given");
            inputs.write(Inputs.Field.of(field));
            remove(field, words.of("Retirer", "Take back"));
            out.close();
        }
        for (FieldInfo field : declined) {
            out.open("p", "class", "given")
                    .text(Inputs.capitalised(words.of(field.label())) + words.of(" : ", ": ")
                            + words.of("je ne sais pas", "I do not know") + " ");
            remove(field, words.of("Poser la question", "Ask again"));
            out.close();
        }
        out.close();
    }

    private void remove(FieldInfo field, String text) {
        out.element(
                "button",
                text,
                "type",
                "submit",
                "class",
                "quiet",
                "name",
                Names.REMOVE,
                "value",
                field.pointer(),
                "aria-label",
                text + words.of(" : ", ": ") + words.of(field.label()));
    }
}
