package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.internal.dialogue.Prompt;
import io.github.bilanfunding.internal.dialogue.Replies;
import io.github.bilanfunding.internal.dialogue.UnreadableReplyException;
import io.github.bilanfunding.internal.record.Excerpt;
import io.github.bilanfunding.internal.spelling.PlainText;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.request.Beneficiary;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table of beneficiaries, one a line, into a request for a cohort, and notes all that is wrong. */
final class CohortFile {

    static final String STATUS = "/beneficiary/status";

    /** The columns of the template. A file may have other columns of a beneficiary, in any order. */
    static final List<String> TEMPLATE = List.of(
            "/beneficiary/reference",
            STATUS,
            "/beneficiary/contract",
            "/beneficiary/cpf/balance",
            "/beneficiary/cpf/hadFundedBilan");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Fields fields;
    private final RequestDraft common;
    private final List<BilingualText> errors = new ArrayList<>();
    private @Nullable FundingRequest sample;

    /** Reads the lines of a file, whose bilan, company and date are those of a draft. */
    CohortFile(Fields fields, RequestDraft common) {
        this.fields = fields;
        this.common = common;
    }

    List<BilingualText> errors() {
        return errors;
    }

    /** The request, empty if anything is wrong. */
    Optional<CohortRequest> read(byte[] file) {
        List<CsvText.Row> rows = CsvText.rows(CsvText.decoded(file));
        if (rows.size() < 2 || rows.size() > CohortRequest.MAX_BENEFICIARIES + 1) {
            errors.add(new BilingualText(
                    "Ce fichier a " + Math.max(0, rows.size() - 1)
                            + " bénéficiaires : une ligne d'en-têtes, puis une ligne " + "par bénéficiaire, "
                            + CohortRequest.MAX_BENEFICIARIES + " au plus.",
                    "This file has " + Math.max(0, rows.size() - 1)
                            + " beneficiaries: a line of headings, then one line for " + "each, at most "
                            + CohortRequest.MAX_BENEFICIARIES + "."));
            return Optional.empty();
        }
        List<@Nullable FieldInfo> columns = columns(rows.get(0).cells());
        List<Beneficiary> people = new ArrayList<>();
        if (errors.isEmpty()) {
            rows.subList(1, rows.size())
                    .forEach(row -> beneficiary(row, columns).ifPresent(people::add));
        }
        return errors.isEmpty() && sample != null ? cohort(sample, people) : Optional.empty();
    }

    private Optional<CohortRequest> cohort(FundingRequest one, List<Beneficiary> people) {
        try {
            return Optional.of(CohortRequest.builder(one.requestDate(), one.initiative(), people, one.bilan())
                    .reference(one.reference())
                    .company(one.company())
                    .build());
        } catch (InvalidRequestException e) {
            e.problems().forEach(problem -> errors.add(problem.message()));
            return Optional.empty();
        }
    }

    private List<@Nullable FieldInfo> columns(List<String> headings) {
        List<@Nullable FieldInfo> columns = new ArrayList<>();
        for (String heading : headings) {
            Optional<FieldInfo> field = heading.isEmpty() ? Optional.empty() : field(heading);
            if (field.isPresent() && columns.contains(field.get())) {
                errors.add(wrong(
                        1,
                        heading,
                        new BilingualText("cette colonne est là deux fois.", "this column is there twice.")));
            }
            if (field.isEmpty() && !heading.isEmpty()) {
                errors.add(wrong(
                        1,
                        heading,
                        new BilingualText(
                                "inconnue, reprenez les en-têtes du modèle ou retirez-la.",
                                "unknown, take the headings of the template or remove it.")));
            }
            columns.add(field.orElse(null));
        }
        if (columns.stream().noneMatch(field -> field != null && field.pointer().equals(STATUS))) {
            FieldInfo status = fields.info(STATUS);
            errors.add(new BilingualText("Il manque la colonne « ", "The column \"")
                    .and("", status.label())
                    .and("", new BilingualText(" ».", "\" is missing.")));
        }
        return columns;
    }

    /** The field of a beneficiary with a pointer or a label, apart from case, accents and separators. */
    private Optional<FieldInfo> field(String heading) {
        String letters = PlainText.letters(heading);
        return fields.catalogue().fields().stream()
                .filter(field -> field.pointer().startsWith("/beneficiary/") && Answers.isOnPage(field))
                .filter(field -> Stream.of(
                                field.pointer(),
                                field.label().french(),
                                field.label().english())
                        .anyMatch(name -> PlainText.letters(name).equals(letters)))
                .findFirst();
    }

    private Optional<Beneficiary> beneficiary(CsvText.Row row, List<@Nullable FieldInfo> columns) {
        RequestDraft draft = common;
        int before = errors.size();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            FieldInfo field = i < columns.size() ? columns.get(i) : null;
            if (cell.isEmpty()) {
                continue;
            }
            if (field == null) {
                errors.add(wrong(
                        row.line(),
                        String.valueOf(i + 1),
                        new BilingualText(
                                "cette cellule n'a pas d'en-tête : mettez entre guillemets ce qui contient le séparateur.",
                                "this cell has no heading: put in quotation marks what holds the separator.")));
                continue;
            }
            draft = with(draft, field, cell, row.line());
        }
        Optional<FundingRequest> request = draft.request();
        if (request.isEmpty() && errors.size() == before) {
            errors.add(wrong(
                    row.line(),
                    fields.info(STATUS).label().french(),
                    new BilingualText("ce champ est obligatoire.", "this field is required.")));
        }
        request.ifPresent(valid -> sample = valid);
        return request.map(FundingRequest::beneficiary);
    }

    private RequestDraft with(RequestDraft draft, FieldInfo field, String cell, int line) {
        try {
            if (field.type() == FieldType.ONE_OF && DIGITS.matcher(cell).matches()) {
                // the dialogue takes numbers of its list, which a file does not have
                throw new UnreadableReplyException(
                        "« " + Excerpt.of(cell) + " » n'est pas dans la liste : écrivez la valeur en toutes lettres.",
                        "\"" + Excerpt.of(cell) + "\" is not in the list: write the value in words.");
            }
            return draft.with(field.pointer(), Replies.read(Prompt.of(field, field.label()), cell));
        } catch (UnreadableReplyException e) {
            errors.add(wrong(line, field.label(), e.reason()));
        } catch (InvalidRequestException e) {
            e.problems().forEach(problem -> errors.add(wrong(line, field.label(), problem.message())));
        }
        return draft;
    }

    private static BilingualText wrong(int line, String column, BilingualText reason) {
        String shown = Excerpt.of(column);
        return wrong(line, new BilingualText(shown, shown), reason);
    }

    private static BilingualText wrong(int line, BilingualText column, BilingualText reason) {
        return new BilingualText("Ligne " + line + ", colonne « ", "Line " + line + ", column \"")
                .and("", column)
                .and("", new BilingualText(" » : ", "\": "))
                .and("", reason);
    }
}
