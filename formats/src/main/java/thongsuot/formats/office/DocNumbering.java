package thongsuot.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The numbered lists of a binary document: overrides (LFO) of lists (LSTF), which share their counters. */
final class DocNumbering {
    private static final int NO_LIST = 2047;

    private final @Nullable ListTables tables;
    private final Map<Integer, Used> used = new HashMap<>();
    private final Map<Integer, ListCounters> counters = new HashMap<>();

    private record Used(List<ListLevel> levels, ListCounters counters, Map<Integer, Integer> restarts) {}

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph of override {@code ilfo} and gives its label; empty where it is in no list. */
    String label(int ilfo, int level) {
        if (tables == null || ilfo <= 0 || ilfo >= NO_LIST || level < 0 || level > 8) {
            return "";
        }
        Used list = used.computeIfAbsent(ilfo, index -> read(tables, index));
        Integer start = list.restarts().remove(level);
        if (start != null) {
            list.counters().restart(level, start);
        }
        return list.levels().isEmpty() ? "" : list.counters().next(list.levels(), level);
    }

    private Used read(ListTables lists, int ilfo) {
        List<ListLevel> levels = new ArrayList<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        try {
            int lsid = lists.getLfo(ilfo).getLsid();
            ListData list = lists.getListData(lsid);
            if (list != null) {
                for (org.apache.poi.hwpf.model.ListLevel level : list.getLevels()) {
                    levels.add(level == null ? ListLevel.PLAIN : level(level));
                }
                override(lists.getLfoData(ilfo), levels, restarts);
            }
            return new Used(levels, counters.computeIfAbsent(lsid, key -> new ListCounters()), restarts);
        } catch (NoSuchElementException e) {
            return new Used(List.of(), new ListCounters(), restarts);
        }
    }

    private static void override(@Nullable LFOData data, List<ListLevel> levels, Map<Integer, Integer> restarts) {
        if (data == null || data.getRgLfoLvl() == null) {
            return;
        }
        for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
            int at = override == null ? -1 : override.getLevelNum();
            if (override == null || at < 0 || at >= levels.size()) {
                continue;
            }
            org.apache.poi.hwpf.model.ListLevel own = override.getLevel();
            if (override.isFormatting() && own != null) {
                levels.set(at, level(own));
            }
            if (override.isStartAt()) {
                restarts.put(at, override.isFormatting() && own != null ? own.getStartAt() : override.getIStartAt());
            }
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        return new ListLevel(
                NumberFormat.ofCode(level.getNumberFormat() & 0xff),
                text(level.getNumberText()),
                level.getStartAt(),
                level.getRestart() > 0 ? level.getRestart() : -1,
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() != 2);
    }

    /** Binary files hold the number of a level's place as a control character. */
    private static String text(@Nullable String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 9) {
                out.append('%').append((char) ('1' + c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
