package thongsuot.demo.flow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.formats.official.BodyText;
import thongsuot.formats.official.DocumentSystem;
import thongsuot.formats.official.LetterContent;
import thongsuot.formats.official.LetterHead;
import thongsuot.formats.official.Marks;
import thongsuot.formats.official.OfficialForms;
import thongsuot.formats.official.OfficialWriter;
import thongsuot.formats.official.Opening;
import thongsuot.formats.official.Signing;
import thongsuot.formats.official.Signing.Formula;
import thongsuot.reader.cite.DocumentKind;

/**
 * The invented plan of the province of Nguyên Giang, and the plans of communes that answer it, as Word files in the Party's form.
 *
 * @param day of the province's plan; all its days follow from this one
 */
record InventedPlan(LocalDate day) {

    static final String CODE = "58-KH/TU";
    static final String SUBJECT =
            "phân loại chất thải rắn sinh hoạt tại nguồn, xây dựng cảnh quan sáng - xanh - sạch - đẹp";

    private static final List<Passage> PASSAGES = Passages.read();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern LATER = Pattern.compile("\\{d\\+(\\d+)}");

    /** @param commune as people say it: {@code xã Lam Khuê} */
    record Answer(String commune, Manner manner, int number, LocalDate day, String signer) {}

    byte[] province(String signer) {
        String opening =
                "Thực hiện Nghị quyết số 11-NQ/TU, ngày %s của Ban Chấp hành Đảng bộ tỉnh về bảo vệ môi trường, ứng phó với biến"
                                .formatted(DATE.format(day.minusDays(75)))
                        + " đổi khí hậu, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch " + SUBJECT
                        + " với những nội dung sau:";
        return written(
                new LetterHead("Tỉnh ủy Nguyên Giang", null, 58, "KH/TU", "Nguyên Giang", day),
                opening + body(Manner.COPIED, "", day.toEpochDay(), true),
                List.of(
                        "Ban Bí thư Trung ương Đảng (để báo cáo)",
                        "Văn phòng Trung ương Đảng",
                        "Các đảng ủy xã, phường, đặc khu",
                        "Các sở, ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh",
                        "Các đồng chí Tỉnh ủy viên",
                        "Lưu Văn phòng Tỉnh ủy"),
                signer);
    }

    byte[] of(Answer answer) {
        String party = "Đảng ủy " + answer.commune();
        String opening =
                "Thực hiện Kế hoạch số %s, ngày %s của Ban Thường vụ Tỉnh ủy về %s, Ban Thường vụ %s xây dựng kế hoạch như sau:"
                        .formatted(CODE, DATE.format(day), SUBJECT, party);
        return written(
                new LetterHead(
                        party,
                        "Đảng bộ tỉnh Nguyên Giang",
                        answer.number(),
                        "KH/ĐU",
                        name(answer.commune()),
                        answer.day()),
                opening
                        + body(
                                answer.manner(),
                                answer.commune(),
                                answer.commune().hashCode(),
                                false),
                List.of("Tỉnh ủy (để báo cáo)", "Các chi bộ trực thuộc", "Lưu Văn phòng Đảng ủy"),
                answer.signer());
    }

    private static byte[] written(LetterHead head, String body, List<String> recipients, String signer) {
        var form = OfficialForms.inForce(DocumentSystem.PARTY, java.util.Objects.requireNonNull(head.date()))
                .orElseThrow();
        return OfficialWriter.write(
                form,
                new LetterContent(
                        head,
                        DocumentKind.PLAN,
                        SUBJECT,
                        Marks.NONE,
                        Opening.NONE,
                        BodyText.parse(body),
                        recipients,
                        new Signing(List.of(new Signing.Line(Formula.ON_BEHALF_OF, "Ban Thường vụ")), "Bí thư", signer),
                        List.of()));
    }

    /** Headings that nothing stands below are left out; what is left is counted anew. */
    private String body(Manner manner, String commune, long seed, boolean preface) {
        Random random = new Random(seed);
        Outline outline = new Outline();
        for (Passage passage : PASSAGES) {
            switch (passage.kind()) {
                case PART -> outline.part(filled(passage.words(), commune));
                case SECTION -> outline.section(passage.words());
                case PREFACE -> outline.line(preface ? passage.words() : "");
                case DEMAND, ADDED -> outline.line(filled(manner.answer(passage, random), commune));
            }
        }
        return outline.text();
    }

    private String filled(String words, String commune) {
        Matcher later = LATER.matcher(words);
        return later.replaceAll(found -> DATE.format(day.plusDays(Integer.parseInt(found.group(1)))))
                .replace("{y1}", String.valueOf(day.getYear() + 1))
                .replace("{y}", String.valueOf(day.getYear()))
                .replace("{xa}", commune)
                .replace(
                        "{sort}",
                        commune.isEmpty()
                                ? ""
                                : commune.substring(
                                        0, commune.length() - name(commune).length() - 1));
    }

    /** {@code đặc khu Lam Khuê} is called Lam Khuê. */
    private static String name(String commune) {
        return commune.replaceFirst("^(?:xã|phường|đặc khu) ", "");
    }
}
