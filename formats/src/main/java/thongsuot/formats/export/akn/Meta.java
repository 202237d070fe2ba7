package thongsuot.formats.export.akn;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.node.Header;
import thongsuot.reader.obligation.Party;

/** Who issued what when, whom and what the words refer to, and the facts that were read. */
final class Meta {
    /** The schema wants a date; this one says that the document tells none. */
    private static final String NO_DATE = "0001-01-01";

    private static final String US = "#thongSuot";

    private final Xml xml;
    private final Reading reading;
    private final Header header;
    private final Names names;
    private final FactList facts;

    Meta(Xml xml, NamedReading document, Names names) {
        this.xml = xml;
        this.reading = document.reading();
        this.header = reading.header();
        this.names = names;
        this.facts = new FactList(xml, reading, names);
    }

    void whole() throws IOException {
        String work = Names.work(header);
        identification(work, work + "/!main");
        xml.block("analysis", () -> xml.block("otherAnalysis", facts::write, "source", US), "source", US);
        xml.block("references", this::references, "source", US);
    }

    void annex(int number) throws IOException {
        String work = Names.work(header);
        identification(work, work + "/!annex_" + number);
    }

    private void identification(String work, String part) throws IOException {
        xml.block(
                "identification",
                () -> {
                    xml.block("FRBRWork", () -> work(work, part));
                    xml.block("FRBRExpression", () -> {
                        level(work + "/vie@", part.replace("/!", "/vie@/!"));
                        xml.empty("FRBRlanguage", "language", "vie");
                    });
                    xml.block("FRBRManifestation", () -> {
                        level(work + "/vie@.xml", part.replace("/!", "/vie@/!") + ".xml");
                        xml.empty("FRBRformat", "value", "application/akn+xml");
                    });
                },
                "source",
                US);
    }

    private void work(String work, String part) throws IOException {
        level(work, part);
        xml.empty("FRBRcountry", "value", "vn");
        xml.empty("FRBRsubtype", "value", Names.kind(header.kind()));
        if (header.code() != null) {
            xml.empty("FRBRnumber", "value", header.code());
        }
        if (header.title() != null) {
            xml.empty("FRBRname", "value", header.title());
        }
    }

    private void level(String uri, String part) throws IOException {
        xml.empty("FRBRthis", "value", part);
        xml.empty("FRBRuri", "value", uri);
        LocalDate day = header.issuedOn();
        xml.empty(
                "FRBRdate", "date", day == null ? NO_DATE : day.toString(), "name", day == null ? "unknown" : "issued");
        xml.empty("FRBRauthor", "href", header.issuer() == null ? US : "#" + names.organisation(header.issuer()));
    }

    private void references() throws IOException {
        for (Citation cited : reading.citations()) {
            if (cited.role() == Citation.Role.AMENDS || cited.role() == Citation.Role.REPLACES) {
                String shown = cited.code() != null ? cited.code() : cited.name();
                xml.empty(
                        "activeRef",
                        "eId",
                        names.fresh("ref_active"),
                        "href",
                        Names.work(cited.kind(), cited.issuedOn(), shown),
                        "showAs",
                        shown == null ? cited.kind().vietnamese() : shown);
            }
        }
        organisation("thongSuot", "Thông Suốt");
        Map<String, String> known = new LinkedHashMap<>();
        if (header.issuer() != null) {
            known.put(names.organisation(header.issuer()), header.issuer());
        }
        reading.assignments().forEach(assignment -> assignment.parties().forEach(party -> know(known, party)));
        reading.obligations().forEach(order -> order.actors().forEach(party -> know(known, party)));
        for (Map.Entry<String, String> unit : known.entrySet()) {
            organisation(unit.getKey(), unit.getValue());
        }
    }

    private void know(Map<String, String> known, Party party) {
        known.putIfAbsent(names.organisation(party.name()), party.name());
    }

    private void organisation(String eId, String name) throws IOException {
        xml.empty(
                "TLCOrganization",
                "eId",
                eId,
                "href",
                "/akn/ontology/organization/vn/" + Names.slug(name),
                "showAs",
                name);
    }
}
