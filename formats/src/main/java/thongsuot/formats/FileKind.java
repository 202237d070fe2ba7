package thongsuot.formats;

import java.util.Locale;
import java.util.Set;

/** What a file is, told by its content; the ending of its name only decides between kinds of plain text. */
public enum FileKind {
    DOCX("tệp Word (.docx)"),
    DOC("tệp Word 97-2003 (.doc)"),
    ODT("tệp OpenDocument (.odt)"),
    RTF("tệp RTF"),
    PDF("tệp PDF"),
    HTML("trang web (HTML)"),
    MARKDOWN("tệp Markdown"),
    TEXT("tệp văn bản thuần"),
    IMAGE("tệp ảnh"),
    SPREADSHEET("bảng tính"),
    SLIDES("tệp trình chiếu"),
    LOCKED_OFFICE("tệp Office đặt mật khẩu"),
    OLD_XML("tệp XML của Word 2003"),
    WEB_ARCHIVE("trang web lưu một tệp (MHTML)"),
    ARCHIVE("tệp nén"),
    OLE("tệp Office cũ không phải văn bản Word"),
    BINARY("tệp nhị phân không rõ loại");

    private static final Set<String> PICTURE_ENDINGS = Set.of("png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** For messages. */
    public String label() {
        return label;
    }

    public static FileKind of(byte[] content, String name) {
        FileBytes bytes = new FileBytes(content);
        if (bytes.startsWith("PK")) return zipped(bytes);
        if (bytes.startsWith(0xD0, 0xCF, 0x11, 0xE0)) return ole(bytes);
        if (bytes.isPicture()) return IMAGE;
        if (bytes.indexOf("%PDF-", 1024) >= 0) return PDF;
        if (bytes.startsWith(0x1F, 0x8B) || bytes.startsWith("Rar!") || bytes.startsWith("7z")) return ARCHIVE;
        String head = bytes.head().stripLeading();
        if (head.startsWith("{\\rt")) return RTF;
        if (bytes.isBinary()) return BINARY;
        return text(head.toLowerCase(Locale.ROOT), ending(name));
    }

    private static FileKind zipped(FileBytes bytes) {
        if (bytes.hasZipEntry("word/")) return DOCX;
        if (bytes.indexOf("application/vnd.oasis.opendocument.text", 200) >= 0) return ODT;
        if (bytes.hasZipEntry("xl/") || bytes.indexOf("opendocument.spreadsheet", 200) >= 0) return SPREADSHEET;
        if (bytes.hasZipEntry("ppt/") || bytes.indexOf("opendocument.presentation", 200) >= 0) return SLIDES;
        return ARCHIVE;
    }

    private static FileKind ole(FileBytes bytes) {
        if (bytes.hasStream("EncryptedPackage")) return LOCKED_OFFICE;
        if (bytes.hasStream("WordDocument")) return DOC;
        if (bytes.hasStream("Workbook") || bytes.hasStream("Book")) return SPREADSHEET;
        if (bytes.hasStream("PowerPoint Document")) return SLIDES;
        return OLE;
    }

    private static FileKind text(String head, String ending) {
        if (head.startsWith("<?mso-application") || head.contains("progid=\"word.document\"")) return OLD_XML;
        if (head.startsWith("mime-version:") || head.contains("content-type: multipart/related")) return WEB_ARCHIVE;
        boolean page = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<meta")
                || head.startsWith("<head")
                || head.startsWith("<body")
                || head.startsWith("<?xml") && head.contains("<html");
        if (page) return HTML;
        if (ending.equals("md") || ending.equals("markdown")) return MARKDOWN;
        if (ending.startsWith("htm") || ending.equals("xhtml")) return HTML;
        boolean tags =
                head.startsWith("<div") || head.startsWith("<p") || head.startsWith("<table") || head.contains("<html");
        if (tags && head.contains("</")) return HTML;
        return head.contains("|---") || head.contains("| ---") || head.contains("|:--") ? MARKDOWN : TEXT;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean looksLikePicture(String name) {
        return PICTURE_ENDINGS.contains(ending(name));
    }
}
