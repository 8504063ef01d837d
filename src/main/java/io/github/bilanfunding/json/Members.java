package io.github.bilanfunding.json;

import java.util.Map;

/**
 * The members of one object that must be there; what lacks or has another type is among the problems, and empty here.
 *
 * @param members the object
 * @param at its pointer
 * @param problems where problems go
 */
record Members(Map<String, Object> members, String at, Problems problems) {

    /** An object in this one. */
    @SuppressWarnings("unchecked")
    Members in(String name) {
        Object value = members.get(name);
        String here = Problems.member(at, name);
        if (value instanceof Map<?, ?> object) {
            return new Members((Map<String, Object>) object, here, problems);
        }
        missing(here, "un objet", "an object");
        return new Members(Map.of(), here, new Problems());
    }

    /** A text in this object. */
    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        missing(Problems.member(at, name), "un texte", "a text");
        return "";
    }

    private void missing(String pointer, String french, String english) {
        problems.add(
                pointer,
                "une décision a ici " + french + " : donnez ce que decide --format json a écrit.",
                "a decision has " + english + " here: give what decide --format json wrote.");
    }
}
