package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.error.Problem;
import io.github.bilanfunding.internal.dialogue.Interview;
import io.github.bilanfunding.internal.dialogue.Progress;
import io.github.bilanfunding.internal.dialogue.Prompt;
import io.github.bilanfunding.internal.dialogue.Replies;
import io.github.bilanfunding.internal.dialogue.UnreadableReplyException;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.Choice;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks one question at a time until none is left, the person stops, or the input ends. */
final class Dialogue {

    private final FundingEngine engine;
    private final Interview interview;
    private final DialogueStreams streams;
    private final Deque<Progress> earlier = new ArrayDeque<>();
    private Progress progress;
    private boolean isStopped;

    Dialogue(FundingEngine engine, Progress start, DialogueStreams streams) {
        this.engine = engine;
        this.interview = new Interview(engine);
        this.progress = start;
        this.streams = streams;
    }

    /** Runs the dialogue and returns how far it came. */
    Progress run() throws IOException {
        streams.say(DialogueCommand.LINE);
        sayWhatRemains();
        Optional<Prompt> prompt = interview.next(progress);
        while (prompt.isPresent() && !isStopped) {
            show(prompt.get());
            boolean isSettled = false;
            while (!isSettled) {
                isSettled = isSettledBy(streams.ask(), prompt.get());
            }
            prompt = interview.next(progress);
        }
        return progress;
    }

    /** Follows what was typed, null at the end of the input. Returns false while the question stands. */
    private boolean isSettledBy(@Nullable String typed, Prompt prompt) {
        if (typed == null) {
            isStopped = true;
            return true;
        }
        Optional<DialogueCommand> command = DialogueCommand.of(typed);
        return command.isEmpty() ? isAnsweredBy(typed, prompt) : follow(command.get(), prompt);
    }

    private boolean follow(DialogueCommand command, Prompt prompt) {
        switch (command) {
            case EXPLAIN -> prompt.help().forEach(line -> streams.say("  " + line.in(streams.language())));
            case DECLINE -> {
                return decline(prompt);
            }
            case BACK -> {
                return back();
            }
            case END -> isStopped = true;
        }
        return isStopped;
    }

    private boolean isAnsweredBy(String typed, Prompt prompt) {
        try {
            Prompt meant = prompt.answeredBy(typed);
            moveTo(interview.answered(progress, meant, Replies.read(meant, typed)));
            sayWhatRemains();
            return true;
        } catch (UnreadableReplyException e) {
            streams.say(e.reason());
        } catch (InvalidRequestException e) {
            refuse(e.problems(), prompt);
        }
        return false;
    }

    private void refuse(List<Problem> problems, Prompt prompt) {
        problems.forEach(problem -> streams.say(problem.message()));
        if (problems.stream().noneMatch(problem -> problem.pointer().equals(prompt.pointer()))) {
            streams.say(
                    "Une réponse d'avant est en cause : « < » y revient.",
                    "An earlier answer is at fault: \"<\" returns to it.");
        }
    }

    private boolean decline(Prompt prompt) {
        if (prompt.isRequired()) {
            streams.say(
                    "Sans cette réponse, rien ne peut être décidé. « ? » l'explique, « fin » arrête.",
                    "Nothing can be decided without this answer. \"?\" explains it, \"end\" stops.");
            return false;
        }
        moveTo(progress.declining(prompt));
        return true;
    }

    private boolean back() {
        if (earlier.isEmpty()) {
            streams.say("C'est la première question.", "This is the first question.");
            return false;
        }
        progress = earlier.pop();
        sayWhatRemains();
        return true;
    }

    private void moveTo(Progress next) {
        earlier.push(progress);
        progress = next;
    }

    private void sayWhatRemains() {
        progress.draft().request().ifPresent(request -> streams.say(RemainingLine.of(engine, request)));
    }

    private void show(Prompt prompt) {
        streams.say("");
        streams.say(prompt.text());
        if (prompt.type() == FieldType.YES_NO) {
            streams.say("  oui ou non", "  yes or no");
            return;
        }
        int number = 0;
        for (Choice choice : prompt.choices()) {
            number++;
            streams.say("  " + number + ". " + choice.label().in(streams.language()));
        }
    }
}
