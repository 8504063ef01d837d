package io.github.bilanfunding.cli;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.error.InvalidRequestException;
import io.github.bilanfunding.rulebook.FieldType;
import io.github.bilanfunding.value.Choice;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

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
            Progress asked = progress;
            while (progress == asked && !isStopped) {
                reply(prompt.get());
            }
            prompt = isStopped ? prompt : interview.next(progress);
        }
        return progress;
    }

    private void reply(Prompt prompt) throws IOException {
        String typed = streams.ask();
        if (typed == null) {
            isStopped = true;
            return;
        }
        Optional<DialogueCommand> command = DialogueCommand.of(typed);
        if (command.isEmpty()) {
            answer(prompt, typed);
            return;
        }
        switch (command.get()) {
            case EXPLAIN -> prompt.help().forEach(line -> streams.say("  " + line.in(streams.language())));
            case DECLINE -> decline(prompt);
            case BACK -> back();
            case END -> isStopped = true;
        }
    }

    private void answer(Prompt prompt, String typed) {
        try {
            moveTo(interview.answered(progress, prompt, Replies.read(prompt, typed)));
            sayWhatRemains();
        } catch (UnreadableReplyException e) {
            streams.say(e.reason());
        } catch (InvalidRequestException e) {
            e.problems().forEach(problem -> streams.say(problem.message()));
            streams.say(
                    "Si une réponse d'avant est en cause, « < » y revient.",
                    "If an earlier answer is at fault, \"<\" returns to it.");
        }
    }

    private void decline(Prompt prompt) {
        if (prompt.isRequired()) {
            streams.say(
                    "Sans cette réponse, rien ne peut être décidé. « ? » l'explique, « fin » arrête.",
                    "Nothing can be decided without this answer. \"?\" explains it, \"end\" stops.");
            return;
        }
        moveTo(progress.declining(prompt));
    }

    private void back() {
        if (earlier.isEmpty()) {
            streams.say("C'est la première question.", "This is the first question.");
            return;
        }
        progress = earlier.pop();
        sayWhatRemains();
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
