package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.dialogue.Progress;
import io.github.bilanfunding.internal.dialogue.Prompt;
import io.github.bilanfunding.internal.dialogue.Replies;
import io.github.bilanfunding.internal.dialogue.UnreadableReplyException;
import io.github.bilanfunding.json.RequestDraft;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.FieldInfo;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.BilingualText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the form says: the answers that a request can hold, and what is wrong with the others. What is wrong is left out
 * of the request and stays in its field.
 *
 * @param form what was filled in
 * @param progress the answers, and what was declined
 * @param errors what is wrong, by the pointers of the fields
 * @param request the request, null while a required field is absent
 * @param decision the decision on it, null without one
 */
record Answers(
        Form form,
        Progress progress,
        Map<String, BilingualText> errors,
        @Nullable FundingRequest request,
        @Nullable FundingDecision decision) {

    /** Reads the form. The fields that it does not hold come from the draft. */
    static Answers of(Form form, RequestDraft start, FundingEngine engine) {
        Map<String, BilingualText> errors = new LinkedHashMap<>();
        RequestDraft draft = start;
        for (FieldInfo field : engine.catalogue().fields()) {
            if (isOnPage(field) && !form.typed(field.pointer()).isEmpty()) {
                draft = with(draft, field, form.typed(field.pointer()), errors);
            }
        }
        Progress progress =
                new Progress(draft, declined(form), form.has(Names.SITUATIONS_SETTLED), toAsk(form, engine));
        FundingRequest request = draft.request().orElse(null);
        FundingDecision decision = request == null ? null : decision(engine, request, errors);
        return new Answers(form, progress, errors, decision == null ? null : request, decision);
    }

    /** The second offer: these answers, and what the form says of the other one. */
    static Answers second(Answers first, List<String> pointers, FundingEngine engine) {
        Map<String, BilingualText> errors = new LinkedHashMap<>();
        RequestDraft draft = first.progress().draft();
        for (String pointer : pointers) {
            String typed = first.form().typed(Names.SECOND + pointer);
            if (!typed.isEmpty()) {
                FieldInfo field = engine.catalogue().field(pointer).orElseThrow();
                draft = with(draft, field, typed, errors);
            }
        }
        FundingRequest request =
                first.request() == null ? null : draft.request().orElse(null);
        FundingDecision decision = request == null ? null : decision(engine, request, errors);
        Map<String, BilingualText> named = new LinkedHashMap<>();
        errors.forEach((pointer, message) -> named.put(Names.SECOND + pointer, message));
        return new Answers(first.form(), first.progress().with(draft), named, request, decision);
    }

    /** Whether a field can be filled in on the page: one of a list's objects cannot. */
    static boolean isOnPage(FieldInfo field) {
        return field.type() != FieldType.LIST && !field.pointer().contains("/0/");
    }

    private static RequestDraft with(
            RequestDraft draft, FieldInfo field, String typed, Map<String, BilingualText> errors) {
        try {
            return draft.with(field.pointer(), Replies.read(Prompt.of(field, field.label()), typed));
        } catch (UnreadableReplyException e) {
            errors.put(field.pointer(), e.reason());
        } catch (InvalidRequestException e) {
            errors.put(field.pointer(), message(e));
        }
        return draft;
    }

    private static @Nullable FundingDecision decision(
            FundingEngine engine, FundingRequest request, Map<String, BilingualText> errors) {
        try {
            return engine.decide(request);
        } catch (InvalidRequestException e) {
            e.problems().forEach(problem -> errors.put(problem.pointer(), problem.message()));
            return null;
        }
    }

    private static BilingualText message(InvalidRequestException refused) {
        return refused.problems().stream()
                .map(Problem::message)
                .distinct()
                .reduce((all, message) -> all.and(" ", message))
                .orElseThrow();
    }

    /** The form comes from outside: only what has a question can be asked. */
    private static List<String> toAsk(Form form, FundingEngine engine) {
        return form.all(Names.TO_ASK).stream()
                .filter(pointer -> engine.catalogue()
                        .field(pointer)
                        .filter(field -> isOnPage(field) && field.question() != null)
                        .isPresent())
                .toList();
    }

    private static Set<String> declined(Form form) {
        return new LinkedHashSet<>(form.all(Names.DECLINED));
    }
}
