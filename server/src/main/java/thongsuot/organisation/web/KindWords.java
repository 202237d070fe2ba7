package thongsuot.organisation.web;

import thongsuot.organisation.Kinds;
import thongsuot.web.Words;

/** Kinds and levels as people call them, in the language of who looks. */
record KindWords(Kinds kinds, Words words) {

    String kind(String code) {
        return kinds.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map(kind -> words.english() ? kind.labelEn() : kind.label())
                .findFirst()
                .orElse(code);
    }

    String level(String code) {
        return kinds.levels().stream()
                .filter(level -> level.code().equals(code))
                .map(level -> words.english() ? level.labelEn() : level.label())
                .findFirst()
                .orElse(code);
    }
}
