package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.Provider;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Choice;
import io.github.bilanfunding.value.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page for several people at once: a table of them comes in, a page or a table goes out. Thread-safe. */
public final class CohortForm {

    /** What comes of a file: the page with its mistakes, or what it was sent for. */
    public record Answer(boolean isDecided, String text) {}

    private static final List<String> COMMON = List.of(
            "/initiative",
            "/bilan/price",
            "/bilan/hours",
            Fields.DATE,
            "/bilan/startDate",
            "/bilan/listedOnMonCompteFormation",
            "/company/headcount",
            "/company/opco");

    private final FundingEngine engine;
    private final Provider provider;
    private final Clock clock;
    private final Fields fields;

    /** A form that begins with today's date, by a clock, and with what a provider gives. */
    public CohortForm(FundingEngine engine, Provider provider, Clock clock) {
        this.engine = engine;
        this.provider = provider;
        this.clock = clock;
        this.fields = new Fields(engine.catalogue());
    }

    /** The form before anything is filled in. */
    public String blank(Language language) {
        return page(read(Form.today(clock)), List.of(), new Words(language));
    }

    /** A table to be filled in, with one line as an example. */
    public FileSent template(Language language) {
        Words words = new Words(language);
        List<FieldInfo> columns = CohortFile.TEMPLATE.stream().map(fields::info).toList();
        return new FileSent(
                "text/csv; charset=utf-8",
                "modele-beneficiaires.csv",
                CsvText.written(List.of(
                        columns.stream().map(field -> words.of(field.label())).toList(),
                        columns.stream().map(field -> example(field, words)).toList())));
    }

    private static String example(FieldInfo field, Words words) {
        String value = field.example().replace("\"", "");
        return field.choices().stream()
                .filter(choice -> choice.code().equals(value))
                .map(Choice::label)
                .map(words::of)
                .findFirst()
                .orElse(words.language() == Language.FRENCH ? value.replace('.', ',') : value);
    }

    /** The decision as a page, or the form with what is wrong. */
    public Answer page(Upload upload, Language language) {
        HtmlReport report = new HtmlReport(language, provider);
        return answer(upload, language, (request, decision) -> report.of(request, decision, engine.catalogue()));
    }

    /** The decision as a table, or the form with what is wrong. */
    public Answer table(Upload upload, Language language) {
        Words words = new Words(language);
        return answer(upload, language, (request, decision) -> CohortTable.of(decision, words));
    }

    private interface Writer {
        String write(CohortRequest request, CohortDecision decision);
    }

    private Answer answer(Upload upload, Language language, Writer writer) {
        Answers answers = read(upload.form());
        // a file needs a status on each of its lines: all else has to be there
        List<BilingualText> errors = new ArrayList<>(missing(answers));
        if (errors.isEmpty() && answers.errors().isEmpty()) {
            CohortFile file = new CohortFile(fields, answers.progress().draft());
            Optional<CohortRequest> request = file.read(upload.file().getBytes(StandardCharsets.ISO_8859_1));
            errors.addAll(file.errors());
            if (request.isPresent()) {
                try {
                    CohortRequest completed = provider.completed(request.get());
                    return new Answer(true, writer.write(completed, engine.decide(completed)));
                } catch (InvalidRequestException e) {
                    e.problems().forEach(problem -> errors.add(problem.message()));
                }
            }
        }
        return new Answer(false, page(answers, errors, new Words(language)));
    }

    private List<BilingualText> missing(Answers answers) {
        return answers.progress().draft().missing().stream()
                .filter(pointer -> !pointer.equals(CohortFile.STATUS))
                .filter(pointer -> !answers.errors().containsKey(pointer))
                .map(pointer -> new BilingualText("Il manque : ", "Still needed: ")
                        .and("", fields.first(pointer).label())
                        .and("", new BilingualText(".", ".")))
                .toList();
    }

    private Answers read(Form form) {
        return Answers.of(form.without(CohortFile.STATUS), RequestDraft.EMPTY.completedBy(provider), engine);
    }

    private String page(Answers answers, List<BilingualText> errors, Words words) {
        String title = words.of("Financer les bilans de plusieurs personnes", "Funding the bilans of several people");
        return Frame.of(words, title, out -> write(out, words, answers, errors));
    }

    private void write(Markup out, Words words, Answers answers, List<BilingualText> errors) {
        String language = "?lang=" + words.language().code();
        out.open("p")
                .element("a", words.of("Pour une seule personne", "For one person only"), "href", "/" + language)
                .text(" · ")
                .element("a", words.of("English", "Français"), "href", words.of("/cohort?lang=en", "/cohort?lang=fr"))
                .close();
        if (!errors.isEmpty()) {
            out.open("div", "class", "errors", "role", "alert")
                    .element(
                            "h2",
                            words.of(
                                    "À corriger, puis choisissez le fichier de nouveau",
                                    "Correct this, then choose the file again"))
                    .open("ul");
            errors.forEach(error -> out.element("li", words.of(error)));
            out.close().close();
        }
        out.open("form", "method", "post", "action", "/cohort" + language, "enctype", "multipart/form-data");
        out.open("section").element("h2", words.of("Ce qui vaut pour tous", "What is the same for all"));
        Inputs inputs = new Inputs(out, words, answers.form(), answers.errors());
        COMMON.forEach(pointer -> inputs.write(fields.first(pointer)));
        out.close().open("section").element("h2", words.of("Les bénéficiaires", "The beneficiaries"));
        out.open("p")
                .text(words.of("Un fichier CSV, une ligne par personne. ", "A CSV file, one line for each person. "))
                .element(
                        "a",
                        words.of("Télécharger le modèle", "Save the template"),
                        "href",
                        "/cohort/template" + language)
                .close();
        out.element("label", words.of("Fichier CSV", "CSV file"), "for", "file")
                .empty("input", "type", "file", "id", "file", "name", "file", "accept", ".csv,text/csv");
        out.element("button", words.of("Voir le résultat", "See the result"), "type", "submit")
                .element(
                        "button",
                        words.of("Résultat en CSV", "Result as CSV"),
                        "type",
                        "submit",
                        "class",
                        "quiet",
                        "formaction",
                        "/cohort/table" + language)
                .close()
                .close();
    }
}
