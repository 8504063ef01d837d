package io.github.bilanfunding.internal.page;

/** The names of what a form holds beside the fields of a request, which have their JSON pointers as names. */
final class Names {

    /** The pointers of the questions that were left unanswered. */
    static final String DECLINED = "declined";

    /** The pointer of the question that is left unanswered now. */
    static final String DECLINE = "decline";

    /** The pointer of the answer that is taken back now. */
    static final String REMOVE = "remove";

    /** The sections of the special situations that were ticked now. */
    static final String SITUATION = "situation";

    /** That the question about special situations was answered. */
    static final String SITUATIONS_SETTLED = "situations-settled";

    /** The pointers of the fields that tell the situations that apply. */
    static final String TO_ASK = "to-ask";

    /** What stands before the pointers of the second offer. */
    static final String SECOND = "second:";

    private Names() {}

    /** The id of the element with a name. */
    static String id(String name) {
        return "f" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
