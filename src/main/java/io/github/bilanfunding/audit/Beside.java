package io.github.bilanfunding.audit;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidDocumentException;
import io.github.bilanfunding.error.InvalidRecordException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.document.Addition;
import io.github.bilanfunding.internal.document.Additions;
import io.github.bilanfunding.internal.document.DecisionDocuments;
import io.github.bilanfunding.internal.record.WrittenMembers;
import io.github.bilanfunding.json.StoredDecision;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands beside a stored decision on one beneficiary: the estimate, the questions, what would help, the papers. */
final class Beside {

    private static final String REQUEST_DATE = "/requestDate";

    /** The length of a day of a request: its year has four digits. */
    private static final int ISO_DATE = 10;

    private static final NotChecked EARLIEST_DAY = new NotChecked(
            "/" + Addition.ADVICE.member(),
            new BilingualText(
                    "le document ne dit pas depuis quel jour la demande pouvait être déposée : donnez --earliest-day si la "
                            + "décision a été écrite avec cette option",
                    "the document does not say from which day on the request could be filed: give --earliest-day if the "
                            + "decision was written with this option"));

    private final Map<String, Object> document;
    private final Set<Addition> additions;

    Beside(StoredDecision stored) {
        this.document = stored.document();
        this.additions = Addition.among(document.keySet());
        requireMembers();
    }

    private void requireMembers() {
        List<Problem> problems = new ArrayList<>();
        WrittenMembers written = new WrittenMembers(
                StoredDecision.Null.NULL,
                () -> problems.size() < InvalidDocumentException.MOST_PROBLEMS,
                (pointer, french, english) -> problems.add(new Problem(pointer, new BilingualText(french, english))));
        Map<String, Object> found = new TreeMap<>(document);
        found.keySet().retainAll(additions.stream().map(Addition::member).collect(Collectors.toSet()));
        written.check(Additions.class, found, "");
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
    }

    /** The same, made again. */
    Additions replayed(FundingEngine engine, FundingRequest request, FundingDecision decision, OutsideInputs outside) {
        LocalDate earliestDay = Objects.requireNonNullElseGet(outside.earliestDay(), () -> earliestDay(request));
        return new DecisionDocuments(engine, outside.provider(), Language.FRENCH, earliestDay)
                .additions(request, decision, additions);
    }

    /**
     * The earliest day on which the stored document would have the request filed, at the latest that of the request. To look
     * from that day on finds the same as from any day before it, except what is not stored.
     */
    private LocalDate earliestDay(FundingRequest request) {
        return items(document, Addition.ADVICE.member())
                .flatMap(help -> items(help, "changes"))
                .flatMap(Beside::requestDate)
                .reduce(request.requestDate(), (a, b) -> a.isBefore(b) ? a : b);
    }

    private static Stream<?> items(@Nullable Object owner, String member) {
        return owner instanceof Map<?, ?> members && members.get(member) instanceof List<?> items
                ? items.stream()
                : Stream.empty();
    }

    private static Stream<LocalDate> requestDate(Object change) {
        if (change instanceof Map<?, ?> members
                && REQUEST_DATE.equals(members.get("pointer"))
                && members.get("value") instanceof String day
                && day.length() == ISO_DATE) {
            try {
                return Stream.of(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                return Stream.empty();
            }
        }
        return Stream.empty();
    }

    /** What may differ from the same made again, and why, by its pointer. */
    Map<String, BilingualText> outside(
            Additions replayed, FundingEngine engine, FundingRequest request, OutsideInputs outside) {
        Paperwork paperwork = replayed.paperwork();
        return paperwork != null && document.get(Addition.PAPERWORK.member()) instanceof Map<?, ?> stored
                ? new OutsideWords(
                                engine.catalogue(), request, outside.provider().letterhead())
                        .in(stored, paperwork)
                : Map.of();
    }

    /** What to give where a difference may come from what is outside the documents. */
    static List<NotChecked> advice(Difference difference, OutsideInputs outside) {
        return difference.pointer().startsWith("/" + Addition.ADVICE.member()) && outside.earliestDay() == null
                ? List.of(EARLIEST_DAY)
                : List.of();
    }
}
