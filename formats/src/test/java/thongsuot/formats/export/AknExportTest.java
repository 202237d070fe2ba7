package thongsuot.formats.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

class AknExportTest {
    @Test
    void aPlanIsValid() throws Exception {
        assertThat(faults(SampleReadings.plan())).isEmpty();
    }

    @Test
    void aTextWithoutPartsIsValid() throws Exception {
        assertThat(faults(SampleReadings.empty())).isEmpty();
        assertThat(faults(new Draft().reading())).isEmpty();
    }

    @Test
    void whateverADocumentSmugglesInIsValid() throws Exception {
        assertThat(faults(SampleReadings.hostile())).isEmpty();
    }

    @Test
    void articlesAnnexesAndFootnotesAreValid() throws Exception {
        String akn = akn(SampleReadings.rules());
        assertThat(faults(akn)).isEmpty();
        assertThat(akn)
                .contains("<chapter eId=\"chp_I\">", "<article eId=\"chp_I__art_1\">", "<clause ", "<point ")
                .contains("<attachment eId=\"att_1\">", "<hcontainer eId=\"note_1\" name=\"note\">");
    }

    @Test
    void everySampleIsValidWithItsLinesInAnyOrder() throws Exception {
        assertThat(SampleDocuments.all()).hasSizeGreaterThan(10);
        for (Path sample : SampleDocuments.all()) {
            Reading reading = SampleDocuments.reading(sample);
            assertThat(faults(reading)).as(sample.toString()).isEmpty();
            assertThat(faults(shuffled(reading))).as("the lines of " + sample).isEmpty();
        }
    }

    private static Reading shuffled(Reading reading) {
        List<String> lines = new ArrayList<>(reading.text().lines().toList());
        Collections.shuffle(lines, new Random(lines.size()));
        return DocumentReader.standard().read(String.join("\n", lines));
    }

    /** What foreign elements hold is checked by no schema: Akoma Ntoso must not hide there. */
    @Test
    void theFactsHoldOurOwnElementsAlone() throws Exception {
        Element facts = (Element) parse(akn(SampleReadings.plan()))
                .getElementsByTagName("otherAnalysis")
                .item(0);
        NodeList all = facts.getElementsByTagName("*");
        assertThat(all.getLength()).isGreaterThan(20);
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).startsWith("ts:");
        }
    }

    @Test
    void labelsThatComeTwiceGetIdentifiersOfTheirOwn() throws Exception {
        Reading twice = new Draft()
                .node("1", "1.", "Một")
                .node("1", "1.", "Một lần nữa")
                .reading();
        assertThat(faults(twice)).isEmpty();
    }

    @Test
    void noWordOfTheDocumentIsLost() throws Exception {
        Reading plan = SampleReadings.plan();
        Document document = parse(akn(plan));
        String words = "";
        for (String part : List.of("preface", "preamble", "mainBody", "conclusions")) {
            words += document.getElementsByTagName(part).item(0).getTextContent();
        }
        assertThat(letters(words)).isEqualTo(letters(plan.text()));
    }

    @Test
    void citationsDatesAndUnitsAreMarked() throws Exception {
        assertThat(akn(SampleReadings.plan()))
                .contains("<ref href=\"/akn/vn/doc/resolution/2024-12-20/91-NQ-TW\">Nghị quyết số 91-NQ/TW")
                .contains("<date date=\"2025-06-14\" class=\"deadline\">trước ngày 15/6/2025</date>")
                .contains("<organization refersTo=\"#org_1\">Đảng ủy Ủy ban nhân dân tỉnh</organization>");
    }

    @Test
    void theCheckItselfFindsFaults() throws Exception {
        String akn = akn(SampleReadings.plan());
        assertThat(faults(akn.replace("</mainBody>", "<mainBody/></mainBody>"))).isNotEmpty();
        assertThat(faults(akn.replace("eId=\"sec_II\"", "eId=\"sec_I\""))).isNotEmpty();
        assertThat(faults(akn.replace("date=\"2025-06-14\"", "date=\"14/6/2025\"")))
                .isNotEmpty();
        assertThat(faults(akn.replace("<mainBody>", "<mainBody xml:space=\"wide\">")))
                .isNotEmpty();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s|]+", "");
    }

    private static String akn(Reading reading) throws IOException {
        StringWriter out = new StringWriter();
        AknExport.write(reading, "47-KH-TU.docx", out);
        return out.toString();
    }

    private static List<String> faults(Reading reading) throws Exception {
        return faults(akn(reading));
    }

    private static List<String> faults(String akn) throws IOException, SAXException {
        Validator validator = schema().newValidator();
        List<String> faults = new ArrayList<>();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void fatalError(SAXParseException fault) throws SAXException {
                throw fault;
            }
        });
        validator.validate(new StreamSource(new StringReader(akn)));
        return faults;
    }

    /** The cut beside this test, or the whole schema where {@code -Dakn.schema=…/akomantoso30.xsd} names it. */
    private static Schema schema() throws IOException, SAXException {
        String whole = System.getProperty("akn.schema");
        URL schema = whole == null
                ? Objects.requireNonNull(AknExportTest.class.getResource("/akn/akomantoso30-cut.xsd"))
                : Path.of(whole).toUri().toURL();
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema);
    }

    private static Document parse(String xml) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
