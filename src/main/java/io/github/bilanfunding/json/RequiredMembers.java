package io.github.bilanfunding.json;

import java.util.Map;

/**
 * The required members of one object. A member that is missing or has another type adds a problem and is read as empty.
 *
 * @param members the object
 * @param at its pointer
 * @param problems collects the problems
 */
record RequiredMembers(Map<String, Object> members, String at, Problems problems) {

    /** The members of an object within this one. */
    @SuppressWarnings("unchecked")
    RequiredMembers in(String name) {
        Object value = members.get(name);
        String here = Problems.member(at, name);
        if (value instanceof Map<?, ?> object) {
            return new RequiredMembers((Map<String, Object>) object, here, problems);
        }
        missing(here, "un objet", "an object");
        return new RequiredMembers(Map.of(), here, new Problems());
    }

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
