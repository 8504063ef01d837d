package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.internal.dialogue.Interview;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.value.Language;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers a form with the page that shows it and what follows from it. Thread-safe. */
public final class LocalPage {

    private final FundingEngine engine;
    private final Provider provider;
    private final Clock clock;
    private final Interview interview;
    private final Fields fields;

    /** A page that begins with today's date, by a clock, and with what a provider gives. */
    public LocalPage(FundingEngine engine, Provider provider, Clock clock) {
        this.engine = engine;
        this.provider = provider;
        this.clock = clock;
        this.interview = new Interview(engine);
        this.fields = new Fields(engine.catalogue());
    }

    /** The page before anything is filled in: only the date is. */
    public String blank(Language language) {
        return page(Form.today(clock), language);
    }

    /** The page after a form was sent. */
    public String answer(Form form, Language language) {
        return page(Steps.taken(form, engine), language);
    }

    /** A file about the request, empty while there is no request without a mistake. */
    public Optional<FileSent> file(FileKind kind, Form form, Language language) {
        Answers answers = read(form);
        return answers.request() == null
                        || answers.decision() == null
                        || !answers.errors().isEmpty()
                ? Optional.empty()
                : Optional.of(kind.of(answers.request(), answers.decision(), engine, provider, language));
    }

    private Answers read(Form form) {
        return Answers.of(form, RequestDraft.EMPTY.completedBy(provider), engine);
    }

    private @Nullable Result result(Answers answers) {
        return answers.request() == null || answers.decision() == null
                ? null
                : Result.of(answers.request(), answers.decision(), engine);
    }

    private String page(Form form, Language language) {
        Words words = new Words(language);
        Answers answers = read(form);
        return Frame.of(
                words,
                words.of("Financer un bilan de compétences", "Funding a bilan de compétences"),
                out -> write(out, words, answers));
    }

    private void write(Markup out, Words words, Answers answers) {
        String action = "/?lang=" + words.language().code();
        out.open("p")
                .element(
                        "a",
                        words.of("Plusieurs personnes : importer un fichier", "Several people: take them from a file"),
                        "href",
                        "/cohort?lang=" + words.language().code())
                .close();
        out.open("form", "method", "post", "action", action, "id", "answers", "accept-charset", "utf-8");
        // a press of Enter in a field takes the first button of a form
        out.element(
                "button",
                words.of("Calculer", "Calculate"),
                "type",
                "submit",
                "class",
                "apart",
                "tabindex",
                "-1",
                "aria-hidden",
                "true");
        otherLanguage(out, words);
        travelling(out, answers);
        GapPart gaps = new GapPart(out, words, fields, answers);
        gaps.errors();
        Inputs inputs = new Inputs(out, words, answers.form(), answers.errors());
        QuestionPart questions = new QuestionPart(out, words, inputs, fields, answers);
        @Nullable Result result = result(answers);
        out.open("div", "class", "sides").open("div");
        begin(out, words, inputs);
        questions.given();
        out.close().open("div");
        if (result == null) {
            gaps.missing();
        } else {
            new ResultPart(out, words, inputs, result)
                    .write(
                            fields,
                            Paperwork.of(result.completed(), result.shown(), engine.catalogue(), provider),
                            Advice.of(engine, result.request()).whatWouldHelp());
            questions.ask(interview, result);
        }
        second(out, words, answers, inputs, result);
        files(out, words, result);
        out.close().close().close();
    }

    private void begin(Markup out, Words words, Inputs inputs) {
        out.open("section").element("h2", words.of("Qui", "Who"));
        Fields.WHO.forEach(pointer -> inputs.write(fields.first(pointer)));
        out.close().open("section").element("h2", words.of("Quel bilan", "Which bilan"));
        Fields.WHAT.forEach(pointer -> inputs.write(fields.first(pointer)));
        out.element("button", words.of("Calculer", "Calculate"), "type", "submit")
                .close();
    }

    private void second(Markup out, Words words, Answers answers, Inputs inputs, @Nullable Result result) {
        Answers second = Answers.second(answers, Fields.SECOND, engine);
        boolean isGiven = Fields.SECOND.stream()
                .anyMatch(
                        pointer -> !answers.form().typed(Names.SECOND + pointer).isEmpty());
        new OfferPart(out, words, fields)
                .write(
                        inputs,
                        new Inputs(out, words, answers.form(), second.errors()),
                        answers.form(),
                        result,
                        isGiven ? result(second) : null);
    }

    private static void otherLanguage(Markup out, Words words) {
        out.element(
                "button",
                words.of("English", "Français"),
                "type",
                "submit",
                "class",
                "quiet language",
                "formaction",
                words.of("/?lang=en", "/?lang=fr"),
                "lang",
                words.of("en", "fr"));
    }

    /** What the dialogue has to remember. */
    private static void travelling(Markup out, Answers answers) {
        answers.progress().declined().forEach(pointer -> Inputs.hidden(out, Names.DECLINED, pointer));
        answers.progress().situations().forEach(pointer -> Inputs.hidden(out, Names.TO_ASK, pointer));
        if (answers.progress().situationsAsked()) {
            Inputs.hidden(out, Names.SITUATIONS_SETTLED, "true");
        }
    }

    private static void files(Markup out, Words words, @Nullable Result result) {
        if (result == null) {
            return;
        }
        out.open("section").element("h2", words.of("Fichiers", "Files"));
        for (FileKind kind : FileKind.values()) {
            out.element(
                    "button",
                    words.of(kind.label()),
                    "type",
                    "submit",
                    "class",
                    "quiet",
                    "formaction",
                    kind.path() + "?lang=" + words.language().code());
        }
        out.close();
    }
}
