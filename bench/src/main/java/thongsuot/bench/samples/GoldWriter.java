package thongsuot.bench.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thongsuot.bench.score.Spelling;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The gold reading of a source, from its author's notes alone: no rule of the reader has a part in it. */
final class GoldWriter {
    private final JsonMapper json = new JsonMapper();
    private final ObjectNode gold = json.createObjectNode();

    private GoldWriter() {}

    static String write(SampleSource source) {
        GoldWriter writer = new GoldWriter();
        writer.gold.set("header", writer.json.readTree(source.first("gold")));
        writer.outline(source);
        for (String kind : List.of("citations", "deadlines", "targets", "assignments", "reports")) {
            writer.gold.putArray(kind);
        }
        for (SampleLine line : source.paragraphs()) {
            line.facts().forEach(fact -> writer.fact(fact, line));
        }
        ArrayNode recipients = writer.gold.putArray("recipients");
        source.all("to").forEach(entry -> recipients.add(entry.replaceAll("[;.,]+$", "")));
        ObjectNode signature = writer.gold.putObject("signature");
        for (String field : List.of("authority", "position", "name")) {
            signature.put(field, source.all(field).isEmpty() ? null : String.join(" ", source.all(field)));
        }
        return writer.json.writerWithDefaultPrettyPrinter().writeValueAsString(writer.gold) + "\n";
    }

    private void outline(SampleSource source) {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        ArrayNode outline = gold.putArray("outline");
        for (SampleLine line : source.paragraphs()) {
            if (line.labelled()) {
                outline.addObject().put("path", line.path()).put("label", last(line.path()));
                texts.put(outline.size() - 1, new StringBuilder());
            }
            if (!line.path().isEmpty()) {
                texts.getOrDefault(outline.size() - 1, new StringBuilder())
                        .append(' ')
                        .append(TrackedChange.accepted(line.words()));
            }
        }
        texts.forEach((i, text) -> ((ObjectNode) outline.get(i))
                .put("head", Spelling.words(text.toString(), 4))
                .put("tail", Spelling.words(text.toString(), -4)));
    }

    private void fact(String fact, SampleLine line) {
        String[] words = fact.split(" ", 2);
        switch (words[0]) {
            case "cite" -> cite(words[1].split(" ", 4), line);
            case "goal" -> goal(words[1].split(" ", 4), line);
            case "do" -> work(words[1], line);
            case "report" -> report(words[1], line);
            default -> due(fact, line);
        }
    }

    private void cite(String[] parts, SampleLine line) {
        gold.withArray("citations")
                .addObject()
                .put("kind", parts[0])
                .put("code", parts[1])
                .put("issuedOn", parts[2].equals("-") ? null : parts[2])
                .put("issuer", parts.length < 4 || parts[3].equals("-") ? null : parts[3])
                .put("path", line.path());
    }

    private void due(String fact, SampleLine line) {
        ObjectNode due = gold.withArray("deadlines").addObject();
        String[] parts = fact.split(" ");
        due.put("type", parts[0]).put("path", line.path());
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String field = part.substring(0, part.indexOf('='));
            String value = part.substring(part.indexOf('=') + 1);
            if (field.equals("termYear")) {
                due.put(field, Integer.parseInt(value));
            } else {
                due.put(field, value.equals("-") ? null : value);
            }
        }
    }

    private void goal(String[] parts, SampleLine line) {
        gold.withArray("targets")
                .addObject()
                .put("comparator", parts[0])
                .put("value", Double.parseDouble(parts[1]))
                .put("unit", parts[2].replace('_', ' '))
                .put("measure", parts.length < 4 ? null : parts[3])
                .put("path", line.path());
    }

    /** {@code do Sở Y tế; Sở Tài chính / Sở Nội vụ}: who leads, and behind the stroke who cooperates. */
    private void work(String text, SampleLine line) {
        ObjectNode work = gold.withArray("assignments").addObject();
        work.put("path", line.path());
        ArrayNode units = work.putArray("units");
        String[] sides = text.split(" / ", 2);
        names(sides[0]).forEach(name -> units.addObject().put("name", name).put("role", "lead"));
        if (sides.length > 1) {
            names(sides[1]).forEach(name -> units.addObject().put("name", name).put("role", "cooperate"));
        }
        work.put("action", TrackedChange.accepted(line.words()));
    }

    /** {@code report Sở Y tế > Ủy ban nhân dân tỉnh > Văn phòng}: from, to, and the desk that it passes. */
    private void report(String text, SampleLine line) {
        ObjectNode report = gold.withArray("reports").addObject();
        String[] sides = text.split(" ?> ?", -1);
        names(sides[0]).forEach(report.putArray("from")::add);
        names(sides[1]).forEach(report.putArray("to")::add);
        report.put("via", sides.length > 2 ? sides[2] : null).put("path", line.path());
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
