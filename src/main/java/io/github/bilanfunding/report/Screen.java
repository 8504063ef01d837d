package io.github.bilanfunding.report;

import io.github.bilanfunding.internal.record.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections of text that together fit on one screen: they give up lines until they do. */
final class Screen {

    static final int WIDTH = 80;
    static final int MOST_LINES = 30;

    private final Ink ink;
    private final List<Section> sections = new ArrayList<>();

    Screen(Ink ink) {
        this.ink = ink;
    }

    /**
     * A paragraph.
     *
     * @param lead what its first line begins with, as wide as the indent of the others
     * @param text the text
     * @param warns whether it stands out as a warning
     */
    record Item(String lead, String text, boolean warns) {

        static Item of(String lead, String text) {
            return new Item(lead, text, false);
        }
    }

    /**
     * A section.
     *
     * @param title its title, null without one
     * @param items its paragraphs
     * @param optional whether it is left out where the rest needs its lines
     */
    private record Section(@Nullable String title, List<Item> items, boolean optional) {}

    /** How much room is left to a text: blank lines, lines per paragraph, and optional sections. */
    private record Room(int linesPerItem, boolean blanks, boolean optional) {}

    private static final List<Room> ROOMS = List.of(
            new Room(2, true, true),
            new Room(2, false, true),
            new Room(2, true, false),
            new Room(2, false, false),
            new Room(1, true, false),
            new Room(1, false, false));

    /** Adds a title without a section. */
    void add(String title) {
        sections.add(new Section(title, List.of(), false));
    }

    /** Adds a section, unless it is empty. */
    void add(@Nullable String title, List<Item> items) {
        add(title, items, false);
    }

    /** Adds a section that is left out where the rest needs its lines, unless it is empty. */
    void addIfItFits(String title, List<Item> items) {
        add(title, items, true);
    }

    private void add(@Nullable String title, List<Item> items, boolean optional) {
        if (!items.isEmpty()) {
            sections.add(new Section(title, items, optional));
        }
    }

    @Override
    public String toString() {
        List<String> lines = List.of();
        for (Room room : ROOMS) {
            lines = lines(room);
            if (lines.size() <= MOST_LINES) {
                break;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines(Room room) {
        List<String> lines = new ArrayList<>();
        for (Section section : sections) {
            if (!section.optional() || room.optional()) {
                if (room.blanks() && !lines.isEmpty()) {
                    lines.add("");
                }
                if (section.title() != null) {
                    Wrapping.lines("", Printable.line(section.title()), WIDTH, room.linesPerItem()).stream()
                            .map(ink::strong)
                            .forEach(lines::add);
                }
                section.items().forEach(item -> lines.addAll(lines(item, room)));
            }
        }
        return lines;
    }

    private List<String> lines(Item item, Room room) {
        List<String> lines = Wrapping.lines(item.lead(), Printable.line(item.text()), WIDTH, room.linesPerItem());
        return item.warns() ? lines.stream().map(ink::warning).toList() : lines;
    }
}
