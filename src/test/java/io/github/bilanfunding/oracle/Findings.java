package io.github.bilanfunding.oracle;

import io.github.bilanfunding.decision.FiredRule;
import io.github.bilanfunding.decision.Notice;
import java.util.ArrayList;
import java.util.List;

/** The rules that hold and the notices among them, in the order in which a decision lists them. */
final class Findings {

    private final List<FiredRule> fired = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** A rule holds. */
    void hold(String id) {
        fired.add(GuideTexts.of(id).fired(fired.size() + 1));
    }

    /** A notice holds, if its condition does. */
    void note(String id, boolean condition) {
        if (condition) {
            hold(id);
            notices.add(GuideTexts.of(id).notice());
        }
    }

    /** A notice without a rule. */
    void add(Notice notice) {
        notices.add(notice);
    }

    List<FiredRule> fired() {
        return fired;
    }

    List<Notice> notices() {
        return notices;
    }
}
