package io.github.bilanfunding.internal.dialogue;

import io.github.bilanfunding.json.RequestDraft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far a dialogue has come. Immutable.
 *
 * @param draft the answers
 * @param declined the pointers of the questions that were left unanswered
 * @param situationsAsked whether the question about special situations was put
 * @param situations the pointers of the fields that tell the situations that apply
 */
public record Progress(RequestDraft draft, Set<String> declined, boolean situationsAsked, List<String> situations) {

    /** The beginning, from what is known already. */
    public static Progress from(RequestDraft draft) {
        return new Progress(draft, Set.of(), false, List.of());
    }

    /** The same questions settled, with other answers. */
    public Progress with(RequestDraft changed) {
        return new Progress(changed, declined, situationsAsked, situations);
    }

    /** The question about special situations is put, and the fields at these pointers tell those that apply. */
    public Progress withSituations(List<String> applying) {
        return new Progress(draft, declined, true, List.copyOf(applying));
    }

    /** Leaves a question unanswered. */
    public Progress declining(Prompt prompt) {
        if (prompt.asksForSituations()) {
            return withSituations(List.of());
        }
        Set<String> more = new LinkedHashSet<>(declined);
        more.add(prompt.pointer());
        return new Progress(draft, Set.copyOf(more), situationsAsked, situations);
    }

    /** Whether a field is neither known nor declined. */
    public boolean isOpen(String pointer) {
        return !draft.has(pointer) && !declined.contains(pointer);
    }
}
