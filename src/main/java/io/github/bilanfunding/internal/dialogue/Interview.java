package io.github.bilanfunding.internal.dialogue;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.question.Question;
import io.github.bilanfunding.question.Questions;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what to ask next: first what every request needs, then the balance of the CPF, then what moves the most euros, then
 * once whether a special situation applies, then what that one calls for.
 */
public final class Interview {

    private static final String PRICE = "/bilan/price";
    private static final String HOURS = "/bilan/hours";
    private static final String BALANCE = "/beneficiary/cpf/balance";

    /** The questions that every request answers, in the order of a conversation. */
    private static final Map<String, BilingualText> OPENING = opening();

    private final FundingEngine engine;

    /** An interview whose questions an engine decides. */
    public Interview(FundingEngine engine) {
        this.engine = engine;
    }

    private static Map<String, BilingualText> opening() {
        Map<String, BilingualText> opening = new LinkedHashMap<>();
        opening.put(
                "/beneficiary/status",
                new BilingualText("Quelle est la situation de la personne ?", "What is the person's occupation?"));
        opening.put(
                "/initiative",
                new BilingualText("Qui porte le projet de bilan ?", "Whose project is the bilan de compétences?"));
        opening.put(
                PRICE,
                new BilingualText(
                        "Quel est le prix du bilan, en euros ?", "What is the price of the bilan, in euros?"));
        opening.put(
                "/requestDate",
                new BilingualText(
                        "Quel jour la demande de financement est-elle déposée ?",
                        "On which day is the funding request filed?"));
        return opening;
    }

    /** The next question, empty when no answer would change anything. */
    public Optional<Prompt> next(Progress progress) {
        Optional<FundingRequest> request = progress.draft().request();
        if (request.isEmpty()) {
            return OPENING.entrySet().stream()
                    .filter(question -> !progress.draft().has(question.getKey()))
                    .map(question -> Prompt.of(field(question.getKey()), question.getValue()))
                    .map(prompt -> prompt.pointer().equals(PRICE) ? hoursFirst(prompt, progress) : prompt)
                    .findFirst();
        }
        return next(progress, request.get());
    }

    /** Where a provider has a price per hour, the hours make the price. */
    private Prompt hoursFirst(Prompt price, Progress progress) {
        Euros perHour = progress.draft().provider().pricePerHour();
        if (perHour == null || !progress.isOpen(HOURS)) {
            return price;
        }
        BilingualText rate = perHour.inWords();
        BilingualText text = new BilingualText(
                "Combien d'heures le bilan dure-t-il, à " + rate.french() + " l'heure ? (ou son prix, suivi de €)",
                "How many hours does the bilan take, at " + rate.english() + " an hour? (or its price, with €)");
        return Prompt.of(field(HOURS), text).orPrice(price);
    }

    private Optional<Prompt> next(Progress progress, FundingRequest request) {
        Optional<String> told =
                progress.situations().stream().filter(progress::isOpen).findFirst();
        if (told.isPresent()) {
            return told.map(this::prompt);
        }
        FundingDecision decision = engine.decide(request);
        if (progress.isOpen(BALANCE) && mayMatter(BALANCE, decision)) {
            return Optional.of(prompt(BALANCE));
        }
        Optional<Question> question =
                Questions.of(engine, request, progress.declined()).stream().findFirst();
        if (question.isPresent()) {
            return question.map(first -> Prompt.of(field(first.pointer()), first.text()));
        }
        return situations(progress, decision);
    }

    /** All that can be asked now on a request and its decision, in order, without the question about special situations. */
    public List<Prompt> open(Progress progress, FundingRequest request, FundingDecision decision) {
        Stream<String> told = progress.situations().stream();
        Stream<String> balance = mayMatter(BALANCE, decision) ? Stream.of(BALANCE) : Stream.empty();
        Stream<Prompt> first =
                Stream.concat(told, balance).filter(progress::isOpen).map(this::prompt);
        Stream<Prompt> others = Questions.of(engine, request, progress.declined()).stream()
                .filter(question -> !progress.situations().contains(question.pointer()))
                .filter(question -> !question.pointer().equals(BALANCE))
                .map(question -> Prompt.of(field(question.pointer()), question.text()));
        return Stream.concat(first, others).toList();
    }

    /** The question about special situations, empty where it was put or has nothing to ask. */
    public Optional<Prompt> situations(Progress progress, FundingDecision decision) {
        return progress.situationsAsked() || decision.otherSituations().isEmpty()
                ? Optional.empty()
                : Optional.of(Prompt.of(decision.otherSituations()));
    }

    /** While it is not decided whether the CPF is open, its decision does not name the balance yet. */
    private static boolean mayMatter(String balance, FundingDecision decision) {
        return decision.missing().contains(balance)
                || decision.scheme(Scheme.CPF).status() == SchemeStatus.UNDETERMINED;
    }

    /**
     * The progress after an answer.
     *
     * @throws InvalidRequestException if a request refuses the answer, or the rulebook cannot decide it
     */
    public Progress answered(Progress progress, Prompt prompt, Object value) {
        if (prompt.asksForSituations()) {
            return told(progress, (List<?>) value);
        }
        RequestDraft draft = progress.draft().with(prompt.pointer(), value);
        draft.request().ifPresent(engine::decide);
        return progress.with(draft);
    }

    private Progress told(Progress progress, List<?> sections) {
        Situations situations = Situations.of(engine.catalogue(), sections);
        RequestDraft draft = progress.draft();
        for (FieldInfo field : situations.told()) {
            draft = draft.with(field.pointer(), true);
        }
        return progress.with(draft)
                .withSituations(
                        situations.asked().stream().map(FieldInfo::pointer).toList());
    }

    private Prompt prompt(String pointer) {
        FieldInfo field = field(pointer);
        return Prompt.of(field, Objects.requireNonNull(field.question(), pointer));
    }

    private FieldInfo field(String pointer) {
        return engine.catalogue().field(pointer).orElseThrow();
    }
}
