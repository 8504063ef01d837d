package io.github.bilanfunding.advice;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.value.BilingualText;
import io.github.bilanfunding.value.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects helps of which each brings more than those before it: another scheme opens, or the gain is greater. */
final class Improvements {

    private final Trials trials;
    private final List<Help> helps = new ArrayList<>();
    private final Set<Scheme> opened = new TreeSet<>();
    private Euros gain = Euros.ZERO;

    Improvements(Trials trials) {
        this.trials = trials;
    }

    boolean isImprovement(Trial trial) {
        return !newlyOpened(trial).isEmpty() || trial.gain().compareTo(gain) > 0;
    }

    /** The schemes that a trial opens and no help before it. */
    Set<Scheme> newlyOpened(Trial trial) {
        Set<Scheme> schemes = trial.opened();
        schemes.removeAll(opened);
        return schemes;
    }

    void add(Trial trial, BilingualText text) {
        opened.addAll(trial.opened());
        gain = gain.max(trial.gain());
        helps.add(trials.decided(trial).help(text));
    }

    List<Help> helps() {
        return helps;
    }
}
